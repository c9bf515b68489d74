import type { RecordSummary } from '../../lib/drafts/record.ts';
import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import { regionName } from '../parts/region-name.ts';
import { whenText } from '../parts/when-text.ts';
import type { SidePanelSay } from './sidepanel-state.ts';

/** One record in the list of drafts. */
export function DraftRow(props: {
  draft: RecordSummary;
  current: boolean;
  /** Another tab holds it: it is gone on with there, and nowhere else. */
  elsewhere: boolean;
  language: string;
  now: number;
  say: SidePanelSay;
  onOpen: () => void;
  onDelete: () => void;
}) {
  const { draft, say } = props;
  const name = draft.companyName.trim() || say('drafts.unnamed');
  const elsewhere = props.elsewhere && !props.current;
  const open = elsewhere ? 'drafts.goToTab' : 'drafts.open';
  const country = draft.country === '' ? [] : [regionName(draft.country, props.language)];
  const line = [
    ...country,
    say('drafts.changed', { when: whenText(draft.updatedAt, props.now, props.language) }),
    say('drafts.filled', { count: draft.filled }),
  ];
  return (
    <li class="draft">
      <div class="grow">
        <p class="draft-name">
          <b>{name}</b>{' '}
          <Badge tone={draft.status === 'submitted' ? 'ok' : undefined}>
            {say(`drafts.status.${draft.status}`)}
          </Badge>{' '}
          {props.current && <Badge tone="info">{say('drafts.current')}</Badge>}
          {elsewhere && <Badge>{say('drafts.elsewhere')}</Badge>}
        </p>
        <p class="tiny muted">{line.join(' · ')}</p>
      </div>
      <div class="row">
        <Button aria-label={say(`${open}.name`, { name })} onPress={props.onOpen}>
          {say(open)}
        </Button>
        <Button kind="link" aria-label={say('drafts.delete.name', { name })} onPress={props.onDelete}>
          {say('drafts.delete')}
        </Button>
      </div>
    </li>
  );
}
