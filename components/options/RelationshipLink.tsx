import { useRef, useState } from 'preact/hooks';
import { type LinkError, linkInForce, readRelationshipLink } from '../../lib/account/relationship-link.ts';
import { Button } from '../parts/Button.tsx';
import { LinkPaste } from './LinkPaste.tsx';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';

/** The partner's own link, by which customers accept it: pasted once, checked, shown as it is, replaced or deleted. */
export function RelationshipLink(props: { state: OptionsState; actions: OptionsActions; say: OptionsSay }) {
  const { state, actions, say } = props;
  const { settings } = state;
  const [replacing, setReplacing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = linkInForce(settings.partner.relationshipLink);
  // Whatever was pressed is gone with what it did.
  const back = () => {
    setReplacing(false);
    heading.current?.focus();
  };
  const keep = (text: string): { error: LinkError; part: string } | null => {
    const read = readRelationshipLink(text);
    if (!read.ok) return { error: read.error, part: read.detail ?? '' };
    actions.change({ ...settings, partner: { ...settings.partner, relationshipLink: read.value.link } });
    back();
    return null;
  };
  return (
    <section class="sec" aria-labelledby="link-heading">
      <h2 id="link-heading" ref={heading} tabIndex={-1}>
        {say('link.heading')}
      </h2>
      <p class="muted intro">{say('link.intro')}</p>
      {kept && !replacing ? (
        <>
          <p role="status">{say('link.kept')}</p>
          <p class="kept-link">{kept.link}</p>
          <ul class="tiny muted">
            <li>{say('link.partner', { id: kept.partnerId })}</li>
            {kept.indirect && <li>{say('link.indirect')}</li>}
            {kept.asksAdminRights && <li>{say('link.rights')}</li>}
          </ul>
          <div class="row block">
            <Button onPress={() => setReplacing(true)}>{say('link.replace')}</Button>
            <Button
              kind="link"
              onPress={() => {
                actions.deleteLink();
                heading.current?.focus();
              }}
            >
              {say('link.delete')}
            </Button>
          </div>
        </>
      ) : (
        <LinkPaste say={say} focus={replacing} onKeep={keep} onCancel={kept ? back : null} />
      )}
    </section>
  );
}
