import { fieldText } from '../account/field-value.ts';
import { personFields, persons } from './contact-names.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'contact-name-length';
const longest = 40;
const fields = [...personFields, 'middleName'] as const;

export const contactNameLength = defineRule({
  id,
  fields,
  severity: 'error',
  why: 'The portal takes at most 40 characters for each part of a person’s name.',
  source: 'Partner Center, contact name rules (2024)',
  check(account) {
    return fields
      .filter((field) => fieldText(account, field).length > longest)
      .map((field) => ({ field, count: [...fieldText(account, field)].length }))
      .filter(({ count }) => count > longest)
      .map(({ field, count }) => ({ field, message: { key: `${id}.long`, params: { count, longest } } }));
  },
});

export const contactNameLengthExamples = (): Examples => ({
  good: persons(
    ['Anna', 'Nowak'],
    ['Maria de los Ángeles', 'Fernández-Villaverde y Ruiz de Apodaca'],
    ['Karl-Theodor', 'von und zu Guttenberg'],
    ['Jan', 'Brzęczyszczykiewicz'],
    ['Leo', 'Li'],
    ['Venkatanarasimharajuvaripeta', 'Sharma'],
    ['Wolfeschlegelsteinhausenbergerdorff', 'Smith'],
    ['Pablo Diego José Francisco de Paula', 'Ruiz Picasso'],
    ['Ольга', 'Константинопольская'],
    ['明', '王'],
    ['Þórður', 'Guðmundsson'],
    ['', ''],
  ),
  bad: persons(
    ['Anna Maria Magdalena Katarzyna Aleksandra', 'Nowak'],
    ['Jan', 'Kowalski, Dział Zakupów i Logistyki, Warszawa'],
    ['Pablo Diego José Francisco de Paula Juan Nepomuceno', 'Picasso'],
    ['John', 'Smith (Head of IT, please call the mobile)'],
    ['Hubert Blaine Wolfeschlegelsteinhausenbergerdorff', 'Sr'],
    ['Max', 'Mustermann-Hoffmannsthal-Wittgenstein-Berleburg'],
    ['Karl Theodor Maria Nikolaus Johann Jacob Philipp', 'Guttenberg'],
    ['Leone Sextus Denys Oswolf Fraudatifilius Tollemache', 'Tollemache'],
    ['x'.repeat(41), 'Li'],
    ['Ana', 'da Silva dos Santos Pereira de Albuquerque e Castro'],
    ['Ольга', 'Константинопольская-Преображенская-Воздвиженская'],
    ['Accounting Department Central Office Berlin', 'Team'],
  ),
});
