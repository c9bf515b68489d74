import { roleWords } from '../names/data/role-words.ts';
import { personPlaceholder } from '../names/placeholder.ts';
import { folded } from '../shared/text.ts';
import { personFields, persons, personsOf } from './contact-names.ts';
import type { Severity } from './rule.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'contact-name-placeholder';

type Verdict =
  | { variant: 'single' | 'digits' | 'signs' | 'certain' | 'likely'; severity: Severity }
  | undefined;

/** One character can be a whole name in Chinese, Japanese and Korean. */
const asian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words for nobody that are family names as well: "Kim Foo", "José Sales"; "John Doe" is nobody. */
const families = /^(?:bar|demo|doe|foo|kunde|null|person|sales|sample|temp|tester)$/;
const nobodys = /^(?:john|jane|max|erika|jan)$/;

/** @returns true if the doubtful word is a last name behind a first name that is in no doubt. */
function isFamily(last: string, first: string): boolean {
  const [key, given] = [folded(last), folded(first)];
  if (!families.test(key) || (first.match(/\p{L}/gu) ?? []).length < 2) return false;
  return !personPlaceholder(first) && !roleWords.has(given) && !nobodys.test(given);
}

function verdict(name: string): Verdict {
  if (!/\p{L}/u.test(name)) return { variant: /\p{N}/u.test(name) ? 'digits' : 'signs', severity: 'error' };
  if (name.length <= 2 && [...name].length === 1 && !asian.test(name))
    return { variant: 'single', severity: 'error' };
  const found = personPlaceholder(name);
  if (found === 'certain') return { variant: 'certain', severity: 'error' };
  return found ? { variant: 'likely', severity: 'warning' } : undefined;
}

export const contactNamePlaceholder = defineRule({
  id,
  fields: personFields,
  severity: 'error',
  why: 'The portal wants a real person it can write to and refuses test names, digits and single letters.',
  source: 'Partner Center, contact name rules (2024)',
  check(account) {
    return personsOf(account).flatMap(({ firstKey, lastKey, first, last }) =>
      [firstKey, lastKey].flatMap((field): Report[] => {
        const name = field === firstKey ? first : last;
        const found = name === '' ? undefined : verdict(name);
        if (!found) return [];
        const isDoubt = found.variant === 'likely' && field === lastKey && isFamily(last, first);
        const severity = isDoubt ? 'info' : found.severity;
        return [
          { field, severity, message: { key: `${id}.${found.variant}`, params: { name } }, evidence: name },
        ];
      }),
    );
  },
});

export const contactNamePlaceholderExamples = (): Examples => ({
  good: persons(
    ['Anna', 'Nowak'],
    ['Jürgen', 'Groß'],
    ['明', '王'],
    ['Jo', 'Li'],
    ['Testimony', 'Adebayo'],
    ['Renée', 'D’Arcy-Smith'],
    ['J.', 'Morgan'],
    ['Ольга', 'Петрова'],
    ['민준', '김'],
    ['Admiral', 'Schofield'],
    ['Noé', 'Ng'],
    ['Na', 'Li'],
    ['Userinda', 'Rootman'],
    ['Fulvio', 'Testi'],
    ['Erzsébet', 'Próbáld'],
  ),
  bad: persons(
    ['Test', 'Nowak'],
    ['Admin', 'Admin'],
    ['Nobody', 'Smith'],
    ['Jan', 'x'],
    ['123', 'Kowalski'],
    ['asdf', 'asdf'],
    ['Anna', '-'],
    ['xxx', 'xxx'],
    ['Test User', 'Müller'],
    ['Imię', 'Nazwisko'],
    ['n/a', 'n/a'],
    ['IT Admin', 'Contoso'],
    ['😀', 'Smith'],
    ['Unknown', 'Unknown'],
    ['Info', 'Office'],
    ['Prueba', 'García'],
    ['Jméno', 'Příjmení'],
    ['Vorname', 'Nachname'],
    ['Teszt', 'Elek'],
    ['Имя', 'Фамилия'],
    ['йцукен', 'Петров'],
  ),
});
