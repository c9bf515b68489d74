import type { PolicyRead } from '../../lib/account/policy.ts';
import { managedBook } from '../../lib/texts/managed.ts';
import { type Language, type Params, speaker } from '../../lib/texts/say.ts';

/** What a control says that the organisation has a word in; with its name where the policy gives one. */
export function managedTexts({ managed, language }: { managed: PolicyRead; language: Language }) {
  const say = speaker(managedBook, language);
  const { policy } = managed;
  const name = policy.organisationName;
  const named = <Key extends 'by' | 'most' | 'fixed' | 'title' | 'locked'>(key: Key) =>
    name === undefined ? key : (`${key}.named` as const);
  const params: Params = name === undefined ? {} : { name };
  return {
    say,
    title: say(named('title'), params),
    by: say(named('by'), params),
    locked: say(named('locked'), params),
    most: (days: number) => say(named('most'), { ...params, days }),
    fixed: (value: string) => say(named('fixed'), { ...params, value }),
    /** @returns the explanation if that entry is set, for a control's hint; undefined leaves the control alone. */
    hintIf: (isSet: unknown) => (isSet === undefined ? undefined : say(named('by'), params)),
  };
}
