import type { ComponentChildren } from 'preact';
import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import type { OptionsSay } from './options-state.ts';

/** One portal: its name and address, whether we may work there, and what can be done about it. */
export function PortalRow(props: {
  origin: string;
  /** Its name; without one the address stands for itself. */
  title?: string;
  open: boolean;
  say: OptionsSay;
  onAllow: () => void;
  children?: ComponentChildren;
}) {
  const { origin, say, open } = props;
  const host = new URL(origin).host;
  return (
    <li class="portal">
      <div class="grow">
        <h3 class="rule-title">{props.title ?? host}</h3>
        {props.title && <p class="muted tiny">{host}</p>}
      </div>
      <Badge tone={open ? 'ok' : 'warning'}>{say(open ? 'portals.open' : 'portals.closed')}</Badge>
      {!open && (
        <Button aria-label={`${say('site.allow')}: ${host}`} onPress={props.onAllow}>
          {say('site.allow')}
        </Button>
      )}
      {props.children}
    </li>
  );
}
