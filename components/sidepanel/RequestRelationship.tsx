import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { RequestMail } from './RequestMail.tsx';
import type { SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

/**
 * The way to a reseller relationship with a company that has a tenant already: the ready request where the partner's
 * own link is known, else the portal's way in words and the place for the link.
 */
export function RequestRelationship(props: {
  state: SidePanelState;
  say: SidePanelSay;
  actions: SidePanelActions;
}) {
  const { state, say, actions } = props;
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const link = state.relationshipLink;
  if (!link) {
    return (
      <>
        <ol>
          <li>{say('next.step1')}</li>
          <li>{say('next.step2')}</li>
          <li>{say('next.step3')}</li>
        </ol>
        <p class="tiny muted">{say('request.noLink')}</p>
        <Button onPress={() => actions.openOptions('customer-list')}>{say('request.addLink')}</Button>
      </>
    );
  }
  return (
    <div ref={place}>
      <ol>
        <li>{say('request.step1')}</li>
        <li>{say('next.step3')}</li>
      </ol>
      <Button aria-expanded={open} onPress={() => setOpen(!open)}>
        {say('request.open')}
      </Button>
      {open && (
        <RequestMail
          {...props}
          link={link}
          onClose={() => {
            setOpen(false);
            // Back to the button that opened it.
            place.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </div>
  );
}
