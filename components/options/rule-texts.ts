import { rulesNamesBook } from '../../lib/texts/rules-names.ts';
import { rulesRecordBook } from '../../lib/texts/rules-record.ts';
import { type Book, type Language, speaker } from '../../lib/texts/say.ts';

export type RuleText = { id: string; title: string; why: string };

/**
 * The dictionaries name every rule, so the options need none of the rules' code with its phone and address tables.
 * @returns every rule with its title and reason, in the order of the dictionaries.
 */
export function ruleTexts(language: Language): RuleText[] {
  return [rulesNamesBook as Book, rulesRecordBook as Book].flatMap((book) => {
    const say = speaker(book, language);
    return Object.keys(book.en)
      .filter((key) => key.endsWith('.title'))
      .map((key) => key.slice(0, -'.title'.length))
      .map((id) => ({ id, title: say(`${id}.title`), why: say(`${id}.why`) }));
  });
}
