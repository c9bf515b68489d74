import { roleOrName, roleWords } from '../names/data/role-words.ts';
import { personPlaceholder } from '../names/placeholder.ts';
import { remembering } from '../names/remember.ts';
import { folded } from '../shared/text.ts';
import { personFields, persons, personsOf } from './contact-names.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'contact-role';

const joining: ReadonlySet<string> = new Set(
  'of the and und et y i de du des la le di ds d a e der für fur & van'.split(' '),
);
const salutation =
  /^(?:mr|mrs|ms|miss|sir|madam|herrn?|frau|pani|mme|mlle|monsieur|madame|señora?|sra|signora?|dhr|mevr|mevrouw|г-н|г-жа)\.?$/iu;

/** `sure` if every word is a role; `maybe` if people are called so too. */
function readRole(name: string): 'sure' | 'maybe' | undefined {
  const words = folded(name)
    .split(/[\s._\-/]+/u)
    .filter((word) => word !== '' && !joining.has(word));
  if (words.length === 0 || words.length > 4 || !words.every((word) => roleWords.has(word))) return undefined;
  return words.every((word) => roleOrName.has(word)) ? 'maybe' : 'sure';
}

const known = remembering((name) => ({ role: readRole(name) }), 16);
const roleIn = (name: string) => (name === '' ? undefined : known(name).role);

export const contactRole = defineRule({
  id,
  fields: personFields,
  severity: 'warning',
  why: 'The portal wants a real person it can write to.',
  source: 'Partner Center, contact name rules (2024)',
  check: (account) =>
    personsOf(account).flatMap(({ firstKey, lastKey, first, last }): Report[] => {
      const roles = [first, last].map((name) => {
        const role = roleIn(name);
        return role && personPlaceholder(name) ? undefined : role;
      });
      // "José Sales" is a person, "Sales Department" is none.
      const alone = roles.filter((role) => role !== undefined).length === 2 || first === '' || last === '';
      const reports = [firstKey, lastKey].flatMap((field, at): Report[] => {
        const name = at === 0 ? first : last;
        const found = roles[at] === 'sure' || (roles[at] === 'maybe' && alone);
        return found ? [{ field, message: { key: `${id}.role`, params: { name } }, evidence: name }] : [];
      });
      if (reports.length > 0 || !salutation.test(first)) return reports.slice(0, 1);
      const message = { key: `${id}.salutation`, params: { name: first } };
      return [{ field: firstKey, message, evidence: first }];
    }),
});

export const contactRoleExamples = (): Examples => ({
  good: persons(
    ['Anna', 'Nowak'],
    ['José', 'Sales'],
    ['Pierre', 'Directeur'],
    ['Karl', 'Post'],
    ['Maria', 'General'],
    ['Wei', 'Pan'],
    ['Officer', 'Smith'],
    ['Salesio', 'Rossi'],
    ['Misty', 'Rivers'],
    ['Herrick', 'Frau'],
    ['王', '明'],
    ['', ''],
    ['Test', 'Admin'],
  ),
  bad: persons(
    ['Sales', 'Department'],
    ['Sekretariat', 'Zarządu'],
    ['Księgowość', 'Orlik'],
    ['Buchhaltung', 'Müller GmbH'],
    ['Dział', 'Zakupów'],
    ['Accounts Payable', ''],
    ['Comptabilité', 'Dupont'],
    ['Administración', 'García'],
    ['Ufficio', 'Acquisti'],
    ['Administratie', 'De Vries'],
    ['Purchasing', 'Team'],
    ['Mr', 'Smith'],
    ['Frau', 'Schneider'],
    ['Pani', 'Nowak'],
    ['Секретарь', 'Ромашка'],
    ['财务部', '青空'],
  ),
});
