import { fieldText } from '../account/field-value.ts';
import { legalFormSpans } from '../names/legal-form.ts';
import { folded, squeezed } from '../shared/text.ts';
import { names, seenName } from './name-report.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-person';
/** Before a name and nothing else; "Pan" and "Don" alone begin too many firms. */
const titled =
  /^(?:Mr|Mrs|Ms|Miss|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|Señora?|Sra|Senhora?|Signora?|Sig\.|Sig\.ra|Dhr|Mevr|Mevrouw|Pani|Szanowny Pan|Pán|Paní|Г-н|Г-жа|Господин)\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;

const sameName = (text: string) => folded(squeezed(text));

export const companyNamePerson = defineRule({
  id,
  fields: ['companyName', 'firstName', 'lastName'],
  severity: 'info',
  why: 'The customer is a company; only where a sole trader is registered by name does a person’s name belong here.',
  source: 'Partner Center, how to add a customer: the legal name of the company',
  check(account) {
    const name = seenName(account);
    if (name === '' || name.length > 120) return [];
    const report = (variant: string) => [
      { message: { key: `${id}.${variant}`, params: { name } }, evidence: name },
    ];
    const [first, last] = [fieldText(account, 'firstName'), fieldText(account, 'lastName')];
    if (first !== '' && last !== '') {
      const company = sameName(name);
      if (
        company.includes(sameName(last)) &&
        [`${first} ${last}`, `${last} ${first}`].some((person) => sameName(person) === company)
      )
        return report('contact');
    }
    return titled.test(name) && legalFormSpans(name).length === 0 ? report('titled') : [];
  },
});

export const companyNamePersonExamples = (): Examples => ({
  good: [
    ...names(
      'Mr Price Group Limited',
      'Herrenknecht AG',
      'Jan Kowalski',
      'Pan American Airways',
      'Frau und Bildung e.V.',
      'Madame Tussauds Ltd',
      'Ms Motor Service GmbH',
      'Anna Nowak Usługi Księgowe',
      'Panificio Bianchi S.r.l.',
      'Signorini Tende S.r.l.',
      'Frauenhofer Institut',
      'MS Motor Service',
      'SIG Combibloc Group',
    ),
    { companyName: 'Hugo Boss AG', firstName: 'Hugo', lastName: 'Boss' },
    { companyName: 'Kancelaria Anna Nowak', firstName: 'Anna', lastName: 'Nowak' },
  ],
  bad: [
    ...names(
      'Mr John Smith',
      'Mrs. Mary O’Neill',
      'Herr Jürgen Groß',
      'Frau Müller',
      'Monsieur Dupont',
      'Mme Claire Petit',
      'Pani Anna Nowak',
      'Señor José García',
      'Sig. Mario Rossi',
      'Dhr. Jansen',
      'Paní Nováková',
    ),
    { companyName: 'Jan Kowalski', firstName: 'Jan', lastName: 'Kowalski' },
    { companyName: 'Müller Jürgen', firstName: 'Jürgen', lastName: 'Müller' },
    { companyName: 'MARÍA GARCÍA', firstName: 'María', lastName: 'García' },
  ],
});
