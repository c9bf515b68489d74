import { fieldText } from '../account/field-value.ts';
import { stripLegalForm } from '../names/legal-form.ts';
import { folded } from '../shared/text.ts';
import { personFields, persons, personsOf } from './contact-names.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'contact-company';

/** Legal forms that are nobody's name, unlike "Sas", "Sá" or "Co"; folded, without dots and blanks. */
const forms: ReadonlySet<string> = new Set(
  'gmbh mbh ggmbh ohg gbr ltd limited inc incorporated llc llp plc corp corporation pty sarl eurl sasu srl spa srls sro spol zrt kft nyrt spzoo spoo zoo spk ltda lda eireli oyj aps doo dooel ooo zao tov ooд еоод ооо оао зао пао тов ип'.split(
    ' ',
  ),
);
const key = (text: string) => folded(text).replace(/[^\p{L}\p{N}]/gu, '');

/** @returns the form at the end or the start of the text: "Orlik Sp. z o.o.", "ООО Ромашка". */
function formIn(text: string): string | undefined {
  const words = text.split(/[\s,"«»]+/u).filter((word) => word !== '');
  if (words.length < 2) return undefined;
  for (const count of [4, 3, 2, 1]) {
    if (count >= words.length && count > 1) continue;
    const end = words.slice(-count).join(' ');
    if (forms.has(key(end))) return end;
  }
  return forms.has(key(words[0] ?? '')) ? words[0] : undefined;
}

const firm = (companyName: string, firstName: string, lastName: string) => ({
  companyName,
  firstName,
  lastName,
});

export const contactCompany = defineRule({
  id,
  fields: [...personFields, 'companyName'],
  severity: 'warning',
  why: 'The portal wants a real person it can write to.',
  source: 'Partner Center, contact name rules (2024)',
  check(account) {
    const company = fieldText(account, 'companyName');
    const core = stripLegalForm(company);
    const isNear = ({ length }: string) =>
      Math.abs(length - core.length) < 5 || Math.abs(length - company.length) < 5;
    const isCompany = (name: string) => isNear(name) && [key(company), key(core)].includes(key(name));
    return personsOf(account).flatMap(({ firstKey, lastKey, first, last }): Report[] => {
      const isOwner = () => isCompany(first + last) || isCompany(last + first);
      for (const [field, name] of [
        [firstKey, first],
        [lastKey, last],
      ] as const) {
        const form = name.length > 120 ? undefined : formIn(name);
        if (form) return [{ field, message: { key: `${id}.form`, params: { form } }, evidence: name }];
        if (name.length < 4 || !isCompany(name) || isOwner()) continue;
        // Firms are called after people; several words with a form behind them seldom are.
        const sure = /\S\s+\S/u.test(core) && core !== company && first !== '' && last !== '';
        const severity = sure ? 'warning' : 'info';
        return [{ field, severity, message: { key: `${id}.same`, params: { name } }, evidence: name }];
      }
      return [];
    });
  },
});

export const contactCompanyExamples = (): Examples => ({
  good: [
    ...persons(
      ['Anna', 'Sá'],
      ['Jan', 'Sas'],
      ['Kim', 'Co'],
      ['Marc', 'Se'],
      ['Inca', 'Ltdova'],
      ['Limited', 'Ng'],
    ),
    firm('Jan Kowalski', 'Jan', 'Kowalski'),
    firm('Hugo Boss AG', 'Hugo', 'Boss'),
    firm('Kancelaria Anna Nowak', 'Anna', 'Nowak'),
    firm('Müller GmbH', 'Petra', 'Müller-Lang'),
    firm('LOT S.A.', 'Anna', 'Lot'),
    firm('Proseware Ltd', 'Anna', 'Prose'),
    firm('株式会社青空', '明', '青'),
  ],
  bad: [
    ...persons(
      ['Anna', 'Orlik Sp. z o.o.'],
      ['Contoso', 'Fabrikam Ltd'],
      ['Müller GmbH', 'Buchhaltung'],
      ['Dupont SARL', 'Dupont'],
      ['Rossi S.r.l.', ''],
      ['Novák', 'Novák s.r.o.'],
      ['ООО Ромашка', 'Иванов'],
      ['Silva Ltda.', 'Silva'],
    ),
    firm('Blue Yonder Airlines Ltd', 'Anna', 'Blue Yonder Airlines'),
    firm('Proseware Ltd', 'Proseware', 'Nowak'),
    firm('Zakłady Łódzkie S.A.', 'Zakłady Łódzkie', 'Nowak'),
    firm('Müller Bau GmbH', 'Müller Bau', 'Einkauf'),
    { companyName: 'Orlik Handel S.A.', agreement: { firstName: 'Orlik Handel', lastName: 'Nowak' } },
  ],
});
