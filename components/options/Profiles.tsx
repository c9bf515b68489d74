import { useState } from 'preact/hooks';
import { organisationProfile } from '../../lib/account/settings-under.ts';
import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { managedTexts } from './managed-texts.ts';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';
import { ProfileFields } from './ProfileFields.tsx';
import { withNewProfile, withProfile } from './profile-list.ts';

type Props = { state: OptionsState; actions: OptionsActions; say: OptionsSay };

/** The list of profiles and the one being edited. Which one is in use is chosen here, and in the side panel. */
export function Profiles({ state, actions, say }: Props) {
  const { settings } = state;
  const [chosen, setChosen] = useState(settings.activeProfile);
  const profile = settings.profiles.find((one) => one.id === chosen) ?? settings.profiles[0];
  if (!profile) return null;
  const nameOf = (name: string) => name.trim() || say('profiles.unnamed');
  const add = (name: string, like?: typeof profile) => {
    const next = withNewProfile(settings, name, like);
    setChosen(next.profiles.at(-1)?.id ?? null);
    actions.change(next);
  };
  const fixed = profile.id === organisationProfile;
  const managed = managedTexts(state);
  const active = settings.activeProfile === profile.id;
  return (
    <>
      <div class="row profile-acts">
        <Button onPress={() => add(say('profiles.new', { count: settings.profiles.length + 1 }))}>
          {say('profiles.add')}
        </Button>
        <Button onPress={() => add(say('profiles.copyOf', { name: nameOf(profile.name) }), profile)}>
          {say('profiles.duplicate')}
        </Button>
        {!fixed && (
          <Button kind="link" onPress={() => actions.deleteProfile(profile)}>
            {say('profiles.delete')}
          </Button>
        )}
      </div>
      {settings.profiles.length > 1 && (
        <SelectField
          id="profile-choice"
          label={say('profiles.choose')}
          value={profile.id}
          options={settings.profiles.map((one) => ({ value: one.id, label: nameOf(one.name) }))}
          onChoose={setChosen}
        />
      )}
      <div class="row profile-use">
        {active && <Badge tone="ok">{say('profiles.inUse')}</Badge>}
        {active && <span class="muted grow">{say('profiles.inUse.note')}</span>}
        <Button onPress={() => actions.change({ ...settings, activeProfile: active ? null : profile.id })}>
          {say(active ? 'profiles.useNone' : 'profiles.use')}
        </Button>
      </div>
      {/* Each profile has its own controls: what is half typed in one must not show in another. */}
      <fieldset
        key={profile.id}
        class="plain"
        disabled={fixed}
        aria-label={nameOf(profile.name)}
        aria-describedby={fixed ? 'profile-managed' : undefined}
      >
        {fixed && (
          <p id="profile-managed" class="muted block managed-by">
            {managed.by} {managed.say('profileNote')}
          </p>
        )}
        <TextField
          id="profile-name"
          label={say('profiles.name')}
          value={profile.name}
          maxLength={80}
          onText={(name) => actions.change(withProfile(settings, profile.id, { name }))}
        />
        <ProfileFields
          profile={profile}
          language={state.language}
          say={say}
          onChange={(change) => actions.change(withProfile(settings, profile.id, change))}
        />
      </fieldset>
    </>
  );
}
