import type { OptionsSay } from './options-state.ts';
import type { RuleText } from './rule-texts.ts';

/** One rule: what it is about, why it matters, and how much it matters to this user ('' is as shipped). */
export function RuleRow(props: {
  rule: RuleText;
  severity: string;
  /** Why the severity can't be changed here, if so. */
  locked?: string;
  say: OptionsSay;
  onChoose: (severity: string) => void;
}) {
  const { rule, say } = props;
  return (
    <li class="rule">
      <div class="grow">
        <h3 class="rule-title">{rule.title}</h3>
        <p class="muted tiny" id={`why-${rule.id}`}>
          {rule.why} {props.locked && <b>{props.locked}</b>}
        </p>
      </div>
      <select
        class="input rule-severity"
        aria-label={say('rules.severity', { title: rule.title })}
        aria-describedby={`why-${rule.id}`}
        value={props.severity}
        disabled={props.locked !== undefined}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <option value="">{say('rules.standard')}</option>
        {(['error', 'warning', 'info', 'off'] as const).map((severity) => (
          <option key={severity} value={severity}>
            {say(`rules.${severity}`)}
          </option>
        ))}
      </select>
    </li>
  );
}
