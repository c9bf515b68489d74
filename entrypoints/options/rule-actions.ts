import type { OptionsState } from '../../components/options/options-state.ts';
import { explainedKey, type RulesActions, type RulesState } from '../../components/options/rules-state.ts';
import type { Settings } from '../../lib/account/settings.ts';
import { call } from '../../lib/messages/call.ts';
import { ruleExplain } from '../../lib/messages/surface/rule.explain.ts';
import { rulesList } from '../../lib/messages/surface/rules.list.ts';
import type { Tell } from './teller.ts';

type Set = (change: { rules: RulesState }) => void;

/** What the list of rules does beside setting a severity. */
export function ruleActions(
  get: () => OptionsState,
  set: Set,
  change: (settings: Settings) => void,
  tell: Tell,
): RulesActions {
  const keep = (key: string, told: RulesState['explained'][string]) =>
    set({ rules: { ...get().rules, explained: { ...get().rules.explained, [key]: told } } });
  const setSeverities = (severities: Settings['rules']['severities']) => {
    const { settings } = get();
    change({ ...settings, rules: { ...settings.rules, severities } });
  };
  return {
    async explainRule(rule) {
      const { language, rules } = get();
      const key = explainedKey(rule, language);
      const known = rules.explained[key];
      if (known !== undefined && known !== 'failed') return;
      keep(key, 'loading');
      const answer = await call(ruleExplain, { rule, language });
      keep(key, (answer.ok && answer.value.rule) || 'failed');
    },
    resetRules() {
      const { policy } = get().managed;
      const { severities } = get().settings.rules;
      const locked = Object.entries(severities).filter(([id]) => policy.ruleSeverities?.[id] !== undefined);
      const count = Object.keys(severities).length - locked.length;
      setSeverities(Object.fromEntries(locked));
      tell('rules.reset.done', { count }, () => setSeverities(severities));
    },
  };
}

/** Asks which rules there are. */
export async function readRules(get: () => OptionsState, set: Set): Promise<void> {
  const answer = await call(rulesList, {});
  if (answer.ok) set({ rules: { ...get().rules, facts: answer.value.rules } });
}
