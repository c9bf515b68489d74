import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** The brand's tick on its square. */
export function BrandMark() {
  return (
    <span class="mark" aria-hidden="true">
      <Icon name="check" />
    </span>
  );
}

/** The top of every surface: brand mark, title (a heading), one quiet line, and actions at the end. */
export function Header(props: {
  title: ComponentChildren;
  subtitle?: ComponentChildren;
  /** Heading level: 1 on our own pages, 2 inside a page of somebody else. */
  level?: 1 | 2;
  children?: ComponentChildren;
}) {
  const Heading = props.level === 2 ? 'h2' : 'h1';
  return (
    <div class="head">
      <BrandMark />
      <div class="grow">
        <Heading>{props.title}</Heading>
        {props.subtitle && <div class="tiny muted">{props.subtitle}</div>}
      </div>
      {props.children && <div class="head-actions">{props.children}</div>}
    </div>
  );
}
