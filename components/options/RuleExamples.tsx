import type { ExamplePart, RuleExplained } from '../../lib/rules/rule-reference.ts';
import { fieldsBook } from '../../lib/texts/fields.ts';
import { type Language, speaker } from '../../lib/texts/say.ts';
import { Dot } from '../parts/Dot.tsx';
import { Note } from '../parts/Note.tsx';
import type { OptionsSay } from './options-state.ts';

/** More of them say the same of one field after the other. */
const mostFound = 3;

type Texts = { say: OptionsSay; language: Language };

function Example({ parts, say, language }: Texts & { parts: readonly ExamplePart[] }) {
  const field = speaker(fieldsBook, language);
  if (parts.length === 0) return <span class="muted">{say('rules.nothing')}</span>;
  return (
    <>
      {parts.map(({ field: key, value }) => (
        <span key={key} class="example-part">
          {parts.length > 1 && <span class="muted tiny">{field(key)} </span>}
          {value === '' ? <span class="muted">{say('rules.empty')}</span> : <code>{value}</code>}
        </span>
      ))}
    </>
  );
}

function BadExample({ one, ...texts }: Texts & { one: RuleExplained['bad'][number] }) {
  const { say } = texts;
  const more = one.found.length - mostFound;
  return (
    <li class="example">
      <p>
        <Example parts={one.parts} {...texts} />
      </p>
      {one.found.slice(0, mostFound).map(({ severity, text, fixes }) => (
        <div key={text} class="example-found">
          <Dot tone={severity} label={`${say(`rules.${severity}`)}: `} />
          <p class="grow">
            {text}
            {fixes.length > 0 && (
              <span class="example-fixes">
                <span class="muted">{say('rules.offers')}</span>{' '}
                {fixes.map((fix) => (
                  <code key={fix} class="example-fix">
                    {fix}
                  </code>
                ))}
              </span>
            )}
          </p>
        </div>
      ))}
      {more > 0 && <p class="muted tiny">{say('rules.moreFound', { count: more })}</p>}
    </li>
  );
}

/** What the reference tells of one rule: where it comes from, what it reads, what it finds and what it leaves alone. */
export function RuleExamples(props: Texts & { rule: RuleExplained | 'loading' | 'failed' | undefined }) {
  const { rule, say, language } = props;
  if (rule === 'failed') return <Note tone="warning">{say('rules.failed')}</Note>;
  if (rule === undefined || rule === 'loading') return <p class="muted">{say('rules.loading')}</p>;
  const field = speaker(fieldsBook, language);
  const texts = { say, language };
  const marked = /[␣⟨]/u.test(JSON.stringify([rule.good, rule.bad]));
  return (
    <>
      <dl class="rule-facts">
        <dt>{say('rules.source')}</dt>
        <dd lang="en">{rule.source}</dd>
        <dt>{say('rules.reads')}</dt>
        <dd>{rule.fields.map((key) => field(key)).join(', ')}</dd>
        <dt>{say('rules.id')}</dt>
        <dd>
          <code>{rule.id}</code>
        </dd>
      </dl>
      {marked && <p class="muted tiny">{say('rules.signs')}</p>}
      <p class="examples-name">
        <b>{say('rules.bad')}</b>
      </p>
      <ul>
        {rule.bad.map((one) => (
          <BadExample key={JSON.stringify(one.parts)} one={one} {...texts} />
        ))}
      </ul>
      <p class="examples-name">
        <b>{say('rules.good')}</b>
      </p>
      <ul class={rule.good.every(({ length }) => length < 2) ? 'examples-good' : undefined}>
        {rule.good.map((parts) => (
          <li key={JSON.stringify(parts)} class="example">
            <Example parts={parts} {...texts} />
          </li>
        ))}
      </ul>
    </>
  );
}
