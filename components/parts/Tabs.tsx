import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

type Tab = { id: string; label: string; badge?: ComponentChildren };

/**
 * Tabs as WAI-ARIA describes them: one tab stop, arrow keys, Home and End move and choose at once.
 * @param props.children what the chosen tab shows.
 */
export function Tabs(props: {
  label: string;
  tabs: readonly Tab[];
  current: string;
  onChoose: (id: string) => void;
  children: ComponentChildren;
}) {
  const list = useRef<HTMLDivElement>(null);
  const at = props.tabs.findIndex((tab) => tab.id === props.current);
  const move = (event: KeyboardEvent) => {
    const last = props.tabs.length - 1;
    const targets: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    const tab = target === undefined ? undefined : props.tabs[target];
    if (target === undefined || !tab) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
    props.onChoose(tab.id);
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
        {props.tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === props.current}
            aria-controls={tab.id === props.current ? `tabpanel-${tab.id}` : undefined}
            tabIndex={tab.id === props.current || (at < 0 && index === 0) ? 0 : -1}
            onClick={() => props.onChoose(tab.id)}
          >
            {tab.label}
            {tab.badge}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`tabpanel-${props.current}`} aria-labelledby={`tab-${props.current}`}>
        {props.children}
      </div>
    </>
  );
}
