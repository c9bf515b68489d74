import type { OptionsActions, OptionsState } from '../../components/options/options-state.ts';

type Settings = OptionsState['settings'];
type Notice = NonNullable<OptionsState['notice']>;

/** Deletes a profile; the notice puts it back in its place, and to use again if it was in use. */
export function deleteProfile(
  profile: Parameters<OptionsActions['deleteProfile']>[0],
  get: () => OptionsState,
  change: (settings: Settings) => void,
  tell: (text: Notice['text'], params: Notice['params'], undo: () => void) => void,
  dismiss: () => void,
): void {
  const before = get().settings;
  const wasActive = before.activeProfile === profile.id;
  const at = before.profiles.findIndex((one) => one.id === profile.id);
  change({
    ...before,
    profiles: before.profiles.filter((one) => one.id !== profile.id),
    activeProfile: wasActive ? null : before.activeProfile,
  });
  tell('profiles.deleted', { name: profile.name }, () => {
    const now = get().settings;
    change({
      ...now,
      profiles: now.profiles.toSpliced(at, 0, profile),
      activeProfile: wasActive ? profile.id : now.activeProfile,
    });
    dismiss();
  });
}
