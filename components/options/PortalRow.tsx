import { readableHost } from '../../lib/portals/readable-host.ts';
import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import type { OptionsSay } from './options-state.ts';

/** `off`: the organisation does not want it. */
export type PortalStanding = 'open' | 'closed' | 'off';

const tones = { open: 'ok', closed: 'warning', off: 'info' } as const;

/** One portal: its name and address, whether we may work there, and what can be done about it. */
export function PortalRow(props: {
  origin: string;
  /** Its name; without one the address stands for itself. */
  title?: string;
  standing: PortalStanding;
  say: OptionsSay;
  onAllow: () => void;
  /** Only a portal that the user named can be removed. */
  onRemove?: () => void;
}) {
  const { origin, say, standing } = props;
  const { host } = new URL(origin);
  const readable = readableHost(host);
  const allow = say(props.onRemove ? 'portals.allow' : 'site.allow');
  return (
    <li class="portal">
      <div class="grow">
        <h3 class="rule-title">{props.title ?? readable ?? host}</h3>
        {props.title && <p class="muted tiny">{host}</p>}
        {readable && <p class="muted tiny">{say('portals.alsoWritten', { ascii: host })}</p>}
        {standing === 'closed' && props.onRemove && <p class="muted tiny">{say('portals.closed.body')}</p>}
      </div>
      <Badge tone={tones[standing]}>{say(`portals.${standing}`)}</Badge>
      {standing === 'closed' && (
        <Button aria-label={`${allow}: ${host}`} onPress={props.onAllow}>
          {allow}
        </Button>
      )}
      {props.onRemove && (
        <Button aria-label={say('remove', { value: host })} onPress={props.onRemove}>
          {say('portals.remove')}
        </Button>
      )}
    </li>
  );
}
