import type { Policy } from '../../lib/account/policy.ts';
import { optionsBook } from '../../lib/texts/options.ts';
import { type Language, speaker } from '../../lib/texts/say.ts';
import { regionName } from '../parts/region-name.ts';
import { languageName } from './language-name.ts';
import type { managedTexts } from './managed-texts.ts';

export type ManagedLine = { key: string; label: string; value: string };

/** @returns what the policy holds, one line an entry, in the order of the options' tabs. */
export function managedLines(
  policy: Policy,
  language: Language,
  { say: managed }: ReturnType<typeof managedTexts>,
): ManagedLine[] {
  const say = speaker(optionsBook, language);
  const lines: ManagedLine[] = [];
  const add = <T>(key: string, label: string, set: T | undefined, value: (set: T) => string) => {
    if (set !== undefined) lines.push({ key, label, value: value(set) });
  };
  const list = (items: readonly string[]) =>
    items.length === 0
      ? managed('none')
      : items.map((item) => (item === '*' ? managed('all') : item)).join(', ');
  const days = (count: number) => managed('days', { count });
  add('profile', managed('profile'), policy.profile, ({ name }) => name);
  add('domains', say('partner.domains'), policy.partnerDomains, list);
  add('type', say('partner.type'), policy.partnerType, (type) => say(`partner.type.${type}`));
  add('market', say('partner.market'), policy.partnerMarket, (code) => regionName(code, language));
  add('names', say('rules.allowedNames'), policy.allowedNames, list);
  add('words', say('rules.allowedWords'), policy.allowedWords, list);
  add('shorts', say('short.heading'), policy.ownAbbreviations, (entries) =>
    list(entries.map(({ short, long }) => say('short.entry', { short, long }))),
  );
  add('rules', say('rules.heading'), policy.ruleSeverities, (by) =>
    managed('rules', { count: Object.keys(by).length }),
  );
  add('draftDays', say('data.draftDays'), policy.maxDraftDays, days);
  add('listDays', say('data.listDays'), policy.maxListDays, days);
  add('language', say('language.label'), policy.language, (wanted) =>
    wanted === 'auto' ? wanted : languageName(wanted),
  );
  add('portals', managed('portals'), policy.allowedPortals, list);
  add('lookups', managed('lookups'), policy.forbiddenLookups, list);
  return lines;
}
