import type { OptionsState } from '../../components/options/options-state.ts';
import { explainedKey, type RulesActions, type RulesState } from '../../components/options/rules-state.ts';
import type { Settings } from '../../lib/account/settings.ts';
import { call } from '../../lib/messages/call.ts';
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
      // The rules with their tables and examples are heavy, so the page takes them in when somebody asks.
      const explained = await import('../../lib/flows/rule-reference.ts')
        .then(({ explainRule }) => explainRule(rule, language))
        .catch(() => null);
      keep(key, explained ?? 'failed');
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
