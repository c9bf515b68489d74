import type { Settings } from '../../lib/account/settings.ts';
import { Abbreviations } from './Abbreviations.tsx';
import { managedTexts } from './managed-texts.ts';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';
import { RuleList } from './RuleList.tsx';
import { WordList } from './WordList.tsx';

/** What the user declared right, what they write for short, and every rule with its severity. */
export function Rules(props: { state: OptionsState; actions: OptionsActions; say: OptionsSay }) {
  const { state, actions, say } = props;
  const { rules } = state.settings;
  const { policy } = state.managed;
  const managed = managedTexts(state);
  const change = (next: Partial<Settings['rules']>) =>
    actions.change({ ...state.settings, rules: { ...rules, ...next } });
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
      <Abbreviations
        items={rules.ownAbbreviations ?? []}
        fixed={policy.ownAbbreviations ?? []}
        managed={managed}
        say={say}
        onItems={(ownAbbreviations) => change({ ownAbbreviations })}
      />
      <RuleList {...props} onSeverities={(severities) => change({ severities })} />
    </>
  );
}
