import { fieldText } from '../account/field-value.ts';
import { personFields, persons } from './contact-names.ts';
import { fieldFix } from './field-fix.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'contact-title';

/** Nothing but titles, then those that are names too unless a dot follows. */
const leading =
  /^(?:(?:dipl\.?-\p{L}{2,8}|dr\.?-ing)\.?\s+|(?:dra?|prof|mgr|in[żz]|hab|mudr|mvdr|judr|phdr|rndr|paeddr|dott|dott\.ssa|dottoressa|avv|mr|mrs|ms|herrn?|frau|pani|mme|mlle|monsieur|madame|dhr|mevr|mevrouw|señora?|sra|д-р|проф|г-н|г-жа)(?:\.\s*|\s+)|(?:ing|doc|mag|lic|sig|sig\.ra|arch|m|sr|eng|rag|geom|bc|adw|lek|rev|don|drs|ir|hr|fr|dipl|adv)\.\s+)+(?=\p{L}{2})/iu;
const trailing =
  /(?:,\s?|(?<=\p{L})\s)(?:mba|ph\.?d|csc|m\.?sc|b\.?sc|ll\.?m|cpa|esq|m\.?d|dipl\.-ing|dba|acca|fcca|mgr|ing)\.?$/iu;

export const contactTitle = defineRule({
  id,
  fields: personFields,
  severity: 'info',
  why: 'Mails and invoices greet the contact by this name.',
  source: 'Partner Center, contact name rules (2024)',
  check: (account) =>
    personFields.flatMap((field) => {
      const text = fieldText(account, field);
      if (text.length < 4 || text.length > 80) return [];
      const title = leading.exec(text)?.[0] ?? trailing.exec(text)?.[0];
      if (title === undefined) return [];
      let name = text;
      for (let round = 0; round < 4; round++) name = name.replace(leading, '').replace(trailing, '').trim();
      const shown = title.replace(/^[,\s]+/u, '').trim();
      if (!/\p{L}{2}/u.test(name) || leading.test(name) || trailing.test(name)) return [];
      const message = { key: `${id}.title-in-name`, params: { title: shown } };
      return [{ field, message, evidence: shown, fix: fieldFix(id, field, name) }];
    }),
});

export const contactTitleExamples = (): Examples => ({
  good: persons(
    ['Anna', 'Nowak'],
    ['Drew', 'Prost'],
    ['M.', 'Dupont'],
    ['Mag', 'Ing'],
    ['Don', 'Doc'],
    ['Herrick', 'Frauenhofer'],
    ['Ingrid', 'Mrsic'],
    ['J. R.', 'Sr'],
    ['Martin', 'King Jr.'],
    ['Pan', 'Wei'],
    ['St. John', 'Rivers'],
    ['Dr', ''],
    ['王', '明'],
    ['Ольга', 'Проферансова'],
  ),
  bad: persons(
    ['Dr. Anna', 'Nowak'],
    ['dr hab. Anna', 'Nowak'],
    ['mgr inż. Jan', 'Kowalski'],
    ['Dipl.-Ing. Hans', 'Müller'],
    ['Prof. Dr. Jürgen', 'Groß'],
    ['Herr', 'Dr. Groß'],
    ['Frau Petra', 'Schneider'],
    ['Mr John', 'Smith'],
    ['John', 'Smith, MBA'],
    ['Mary', 'Jones PhD'],
    ['Ing. Pavel', 'Novák'],
    ['MUDr. Jana', 'Nováková'],
    ['Dott. Mario', 'Rossi'],
    ['Mme Claire', 'Petit'],
    ['Sra. María', 'García'],
    ['Г-жа Ольга', 'Петрова'],
  ),
});
