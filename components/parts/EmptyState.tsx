import type { ComponentChildren } from 'preact';

/** What a place says when nothing is there yet: what it is for and what to do; buttons as children. */
export function EmptyState(props: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <b>{props.title}</b>
      <p class="muted">{props.text}</p>
      {props.children && <div class="row">{props.children}</div>}
    </div>
  );
}
