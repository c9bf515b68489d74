import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/account/settings.ts';
import { TextField } from '../parts/TextField.tsx';
import { managedTexts } from './managed-texts.ts';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';
import { RuleRow } from './RuleRow.tsx';
import { ruleTexts } from './rule-texts.ts';
import { WordList } from './WordList.tsx';

/** Every rule with its reason and its severity, and what the user declared right. */
export function Rules(props: { state: OptionsState; actions: OptionsActions; say: OptionsSay }) {
  const { state, actions, say } = props;
  const { rules } = state.settings;
  const { policy } = state.managed;
  const managed = managedTexts(state);
  const [query, setQuery] = useState('');
  const all = ruleTexts(state.language);
  const wanted = query.trim().toLocaleLowerCase(state.language);
  const hits = all.filter((rule) =>
    `${rule.title} ${rule.why}`.toLocaleLowerCase(state.language).includes(wanted),
  );
  const change = (next: Partial<Settings['rules']>) =>
    actions.change({ ...state.settings, rules: { ...rules, ...next } });
  const setSeverity = (id: string, severity: string) => {
    const { [id]: _, ...others } = rules.severities;
    change({
      severities:
        severity === '' ? others : { ...others, [id]: severity as Settings['rules']['severities'][string] },
    });
  };
  return (
    <>
      <div class="sec">
        <WordList
          id="allowed-names"
          label={say('rules.allowedNames')}
          hint={say('rules.allowedNames.hint')}
          items={rules.allowedNames}
          fixed={policy.allowedNames}
          managed={managed}
          say={say}
          onItems={(allowedNames) => change({ allowedNames })}
        />
        <WordList
          id="allowed-words"
          label={say('rules.allowedWords')}
          hint={say('rules.allowedWords.hint')}
          items={rules.allowedWords}
          fixed={policy.allowedWords}
          managed={managed}
          say={say}
          onItems={(allowedWords) => change({ allowedWords })}
        />
      </div>
      <section class="sec" aria-labelledby="rules-heading">
        <h2 id="rules-heading">{say('rules.heading')}</h2>
        <p class="muted intro">{say('rules.intro')}</p>
        <TextField id="rule-search" label={say('rules.search')} value={query} onText={setQuery} />
        <p role="status" class="muted">
          {hits.length === 0 && say('rules.noHit', { query: query.trim() })}
        </p>
        <ul aria-label={say('rules.heading')}>
          {hits.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              severity={rules.severities[rule.id] ?? ''}
              locked={managed.hintIf(policy.ruleSeverities?.[rule.id])}
              say={say}
              onChoose={(severity) => setSeverity(rule.id, severity)}
            />
          ))}
        </ul>
      </section>
    </>
  );
}
