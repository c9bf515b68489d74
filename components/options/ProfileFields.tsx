import type { Profile } from '../../lib/account/profile.ts';
import { countryOptions } from '../parts/country-options.ts';
import { ListField } from '../parts/ListField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { OptionsSay } from './options-state.ts';

const qualifications = [
  ['None', 'qualification.none'],
  ['Education', 'qualification.education'],
  ['Government Community Cloud', 'qualification.government'],
  ['State Owned Entity', 'qualification.stateOwned'],
] as const;

/** The defaults of one profile. Whatever is left empty is no default. */
export function ProfileFields(props: {
  profile: Profile;
  language: string;
  say: OptionsSay;
  onChange: (change: Partial<Profile>) => void;
}) {
  const { profile, say, onChange } = props;
  return (
    <>
      <div class="two">
        <SelectField
          id="profile-country"
          label={say('profile.country')}
          value={profile.country ?? ''}
          options={countryOptions(props.language)}
          none={say('none')}
          onChoose={(country) => onChange({ country })}
        />
        <TextField
          id="profile-state"
          label={say('profile.state')}
          value={profile.state ?? ''}
          maxLength={200}
          onText={(state) => onChange({ state })}
        />
      </div>
      <div class="two">
        <TextField
          id="profile-phone"
          label={say('profile.phonePrefix')}
          hint={say('profile.phonePrefix.hint')}
          value={profile.phonePrefix ?? ''}
          maxLength={20}
          onText={(phonePrefix) => onChange({ phonePrefix })}
        />
        <TextField
          id="profile-mail"
          label={say('profile.mailDomain')}
          hint={say('profile.mailDomain.hint')}
          value={profile.mailDomain ?? ''}
          maxLength={200}
          onText={(mailDomain) => onChange({ mailDomain })}
        />
      </div>
      <ListField
        id="profile-tags"
        label={say('profile.tags')}
        hint={say('profile.tags.hint')}
        value={profile.tags ?? []}
        longestItem={50}
        onItems={(tags) => onChange({ tags: tags.slice(0, 150) })}
      />
      <TextField
        id="profile-reseller"
        label={say('profile.reseller')}
        value={profile.indirectReseller ?? ''}
        maxLength={200}
        onText={(indirectReseller) => onChange({ indirectReseller })}
      />
      <div class="two">
        <SelectField
          id="profile-qualification"
          label={say('profile.qualification')}
          value={profile.specialQualification ?? ''}
          options={qualifications.map(([value, text]) => ({ value, label: say(text) }))}
          none={say('none')}
          onChoose={(specialQualification) => onChange({ specialQualification })}
        />
        <SelectField
          id="profile-gdap"
          label={say('profile.gdap')}
          value={profile.gdapOptIn === undefined ? '' : profile.gdapOptIn ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: say('profile.gdap.yes') },
            { value: 'no', label: say('profile.gdap.no') },
          ]}
          none={say('profile.gdap.leave')}
          onChoose={(choice) => onChange({ gdapOptIn: choice === '' ? undefined : choice === 'yes' })}
        />
      </div>
    </>
  );
}
