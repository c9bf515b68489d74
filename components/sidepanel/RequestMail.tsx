import { useEffect, useRef, useState } from 'preact/hooks';
import { mailtoFor, soleAddress } from '../../lib/account/mailto.ts';
import type { RelationshipLink } from '../../lib/account/relationship-link.ts';
import { type Language, languages } from '../../lib/texts/say.ts';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { requestMail } from './request-mail.ts';
import type { SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

/** Each in itself, so that it is found in any language. */
const names: Record<Language, string> = { en: 'English', pl: 'Polski' };

/** The request as it would be sent, to read first; then to copy or to open in the user's mail program. */
export function RequestMail(props: {
  state: SidePanelState;
  link: RelationshipLink;
  say: SidePanelSay;
  actions: SidePanelActions;
  onClose: () => void;
}) {
  const { state, say, actions } = props;
  const [language, setLanguage] = useState(state.language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { companyName = '', email } = state.record.account;
  const { subject, body } = requestMail(language, companyName, props.link);
  const to = soleAddress(email);
  const { href, whole } = mailtoFor({ to, subject, body });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(body);
      actions.requestCopied(true);
    } catch {
      actions.requestCopied(false);
    }
  };
  return (
    <section class="request card" aria-labelledby="request-heading">
      <h2 id="request-heading" ref={heading} tabIndex={-1}>
        {say('request.heading')}
      </h2>
      <p class="tiny muted">{say('request.intro')}</p>
      <SelectField
        id="request-language"
        label={say('request.language')}
        value={language}
        options={languages.map((one) => ({ value: one, label: names[one] }))}
        onChoose={(chosen) => setLanguage(chosen as Language)}
      />
      <dl class="facts">
        <div>
          <dt class="muted tiny">{say('request.to')}</dt>
          <dd>{to || <span class="muted">{say('request.to.none')}</span>}</dd>
        </div>
        <div>
          <dt class="muted tiny">{say('request.subject')}</dt>
          <dd lang={language}>{subject}</dd>
        </div>
      </dl>
      <label class="field-label" for="request-text">
        {say('request.text')}
      </label>
      <textarea
        id="request-text"
        class="input request-text"
        lang={language}
        rows={16}
        readOnly
        spellcheck={false}
        value={body}
        aria-describedby={whole ? undefined : 'request-long'}
      />
      {!whole && (
        <p class="tiny muted" id="request-long">
          {say('request.long')}
        </p>
      )}
      <div class="row">
        <Button kind="primary" onPress={copy}>
          {say('request.copy')}
        </Button>
        {/* A new tab, in case that mail is a web site: the side panel must not leave its page. */}
        <a
          class="btn"
          href={href}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => !whole && void copy()}
        >
          {say('request.mail')}
        </a>
        <Button kind="link" onPress={props.onClose}>
          {say('request.close')}
        </Button>
      </div>
    </section>
  );
}
