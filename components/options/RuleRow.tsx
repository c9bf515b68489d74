import type { Severity } from '../../lib/rules/finding.ts';
import type { RuleExplained } from '../../lib/rules/rule-reference.ts';
import type { Language } from '../../lib/texts/say.ts';
import type { OptionsSay } from './options-state.ts';
import { RuleExamples } from './RuleExamples.tsx';
import type { RuleText } from './rule-texts.ts';

/** One rule: what it is about, why it matters, and how much it matters to this user ('' is as shipped). */
export function RuleRow(props: {
  rule: RuleText;
  severity: string;
  /** As shipped; not known until the background answered. */
  shipped?: Severity;
  /** Why the severity can't be changed here, if so. */
  locked?: string;
  explained: RuleExplained | 'loading' | 'failed' | undefined;
  language: Language;
  say: OptionsSay;
  onChoose: (severity: string) => void;
  onExplain: () => void;
}) {
  const { rule, say, shipped } = props;
  return (
    <li class="rule">
      <div class="grow">
        <h4 class="rule-title">{rule.title}</h4>
        <p class="muted tiny" id={`why-${rule.id}`}>
          {rule.why} {props.locked && <b>{props.locked}</b>}
        </p>
      </div>
      <select
        class={`input rule-severity${props.severity === '' ? '' : ' rule-changed'}`}
        aria-label={say('rules.severity', { title: rule.title })}
        aria-describedby={`why-${rule.id}`}
        value={props.severity}
        disabled={props.locked !== undefined}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <option value="">
          {shipped ? say('rules.standardIs', { severity: say(`rules.${shipped}`) }) : say('rules.standard')}
        </option>
        {(['error', 'warning', 'info', 'off'] as const).map((severity) => (
          <option key={severity} value={severity}>
            {say(`rules.${severity}`)}
          </option>
        ))}
      </select>
      <details
        class="rule-more"
        onToggle={(event) => {
          if (event.currentTarget.open) props.onExplain();
        }}
      >
        <summary>
          {say('rules.more')}
          <span class="hidden">: {rule.title}</span>
        </summary>
        <RuleExamples rule={props.explained} language={props.language} say={say} />
      </details>
    </li>
  );
}
