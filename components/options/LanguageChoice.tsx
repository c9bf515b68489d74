import type { Settings } from '../../lib/account/settings.ts';
import { languages } from '../../lib/texts/say.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { languageName } from './language-name.ts';
import { managedTexts } from './managed-texts.ts';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';

/** The surfaces' language; takes effect at once, everywhere. */
export function LanguageChoice(props: { state: OptionsState; actions: OptionsActions; say: OptionsSay }) {
  const { state, actions, say } = props;
  const locked = state.managed.policy.language;
  return (
    <div class="sec">
      <SelectField
        id="language"
        label={say('language.label')}
        hint={[managedTexts(state).hintIf(locked), say('language.note')].filter(Boolean).join(' ')}
        disabled={locked !== undefined}
        value={state.settings.language}
        options={[
          { value: 'auto', label: say('language.auto', { language: languageName(state.browserLanguage) }) },
          ...languages.map((language) => ({ value: language, label: languageName(language) })),
        ]}
        onChoose={(language) =>
          actions.change({ ...state.settings, language: language as Settings['language'] })
        }
      />
    </div>
  );
}
