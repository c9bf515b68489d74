import type { Settings } from '../../lib/account/settings.ts';
import { languages } from '../../lib/texts/say.ts';
import { SelectField } from '../parts/SelectField.tsx';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';

/** @returns the language's name in that language, as its speakers look for it. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The surfaces' language; takes effect at once, everywhere. */
export function LanguageChoice(props: { state: OptionsState; actions: OptionsActions; say: OptionsSay }) {
  const { state, actions, say } = props;
  return (
    <div class="sec">
      <SelectField
        id="language"
        label={say('language.label')}
        hint={say('language.note')}
        value={state.settings.language}
        options={[
          { value: 'auto', label: say('language.auto', { language: ownName(state.browserLanguage) }) },
          ...languages.map((language) => ({ value: language, label: ownName(language) })),
        ]}
        onChoose={(language) =>
          actions.change({ ...state.settings, language: language as Settings['language'] })
        }
      />
    </div>
  );
}
