import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/account/settings.ts';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { managedTexts } from './managed-texts.ts';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';
import { RuleRow } from './RuleRow.tsx';
import { ruleGroups } from './rule-groups.ts';
import { ruleTexts } from './rule-texts.ts';
import { explainedKey } from './rules-state.ts';

const filters = ['all', 'changed', 'off'] as const;
type Filter = (typeof filters)[number];

/** Every rule by the fields it is about, found by words or by what the user made of it. */
export function RuleList(props: {
  state: OptionsState;
  actions: OptionsActions;
  say: OptionsSay;
  onSeverities: (severities: Settings['rules']['severities']) => void;
}) {
  const { state, actions, say } = props;
  const { facts, explained } = state.rules;
  const { severities } = state.settings.rules;
  const locked = state.managed.policy.ruleSeverities ?? {};
  const managed = managedTexts(state);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const all = ruleTexts(state.language);
  const small = (text: string) => text.toLocaleLowerCase(state.language);
  const isOf = {
    all: () => true,
    changed: (id: string) => severities[id] !== undefined && locked[id] === undefined,
    off: (id: string) => severities[id] === 'off',
  };
  const wanted = small(query.trim());
  const hits = all.filter(
    ({ id, title, why }) => isOf[filter](id) && small(`${title} ${why} ${id}`).includes(wanted),
  );
  const changed = all.filter(({ id }) => isOf.changed(id)).length;
  const off = all.filter(({ id }) => isOf.off(id)).length;
  const counted = [
    say('rules.count', { count: hits.length }),
    ...(filter === 'all' && changed > 0 ? [say('rules.changed', { count: changed })] : []),
    ...(filter === 'all' && off > 0 ? [say('rules.offCount', { count: off })] : []),
  ];
  const nothing =
    wanted !== ''
      ? say('rules.noHit', { query: query.trim() })
      : say(filter === 'off' ? 'rules.noneOff' : 'rules.none');
  const choose = (id: string, severity: string) => {
    const { [id]: _, ...others } = severities;
    props.onSeverities(
      severity === '' ? others : { ...others, [id]: severity as (typeof severities)[string] },
    );
  };
  return (
    <section class="sec" aria-labelledby="rules-heading">
      <h2 id="rules-heading">{say('rules.heading')}</h2>
      <p class="muted intro">{say('rules.intro')}</p>
      <div class="two">
        <TextField id="rule-search" label={say('rules.search')} value={query} onText={setQuery} />
        <SelectField
          id="rule-filter"
          label={say('rules.show')}
          value={filter}
          options={filters.map((value) => ({ value, label: say(`rules.show.${value}`) }))}
          onChoose={(value) => setFilter(value as Filter)}
        />
      </div>
      <div class="row rules-counted">
        <p role="status" class="muted grow">
          {hits.length === 0 ? nothing : counted.join(' · ')}
        </p>
        {changed > 0 && (
          <Button kind="link" onPress={() => actions.resetRules()}>
            {say('rules.reset')}
          </Button>
        )}
      </div>
      {ruleGroups(hits, facts).map(({ group, rules }) => (
        <div key={group} class="rule-group">
          <h3 id={`rules-${group}`}>{say(`rules.group.${group}`)}</h3>
          <ul aria-labelledby={`rules-${group}`}>
            {rules.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                severity={severities[rule.id] ?? ''}
                shipped={facts.find(({ id }) => id === rule.id)?.severity}
                locked={managed.hintIf(locked[rule.id])}
                explained={explained[explainedKey(rule.id, state.language)]}
                language={state.language}
                say={say}
                onChoose={(severity) => choose(rule.id, severity)}
                onExplain={() => actions.explainRule(rule.id)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
