import { fieldText } from '../account/field-value.ts';
import { withForm } from '../names/added-form.ts';
import { isCommonLegalForm, legalFormSpans } from '../names/legal-form.ts';
import { looksLikeShortName, needsNoForm } from '../names/needs-no-form.ts';
import { isNoName } from '../names/no-name.ts';
import { companyNameCareOf } from './company-name-care-of.ts';
import { companyNamePlaceholder } from './company-name-placeholder.ts';
import { companyNameTradingName } from './company-name-trading-name.ts';
import { nameFix } from './name-report.ts';
import { countryOf } from './reading/country-of.ts';
import { defineRule, type Examples, type Severity } from './rule.ts';

const id = 'company-name-missing-legal-form';
/** Longer names are refused as a whole. */
const longest = 255;

/**
 * Where at least nine in ten official names of companies carry their form. Elsewhere the register keeps the form apart
 * (FR, BE), or many names have none (IN, US, AU), and it is always a hint.
 */
const loud: ReadonlySet<string> = new Set(
  'AT CA CH CZ DE DK EE ES FI GB HU IE IT LT LV NL NO PL PT SE SG SK'.split(' '),
);

/**
 * Bodies without a form are too many to know by name ("Stortinget", "Erasmus MC"), so a name alone is not enough for a
 * warning: the record must also hold a registration number, which says that papers with the full name are at hand.
 */
const severityOf = (name: string, country: string, registrationId: string): Severity =>
  loud.has(country) && /\p{N}{4}/u.test(registrationId) && looksLikeShortName(name) ? 'warning' : 'info';

/** "N.V. Nederlandse Gasunie", "SRL Dupont": a form in front is one, too, and a second would contradict it. */
function startsWithForm(name: string): boolean {
  const [first = ''] = name.split(/\s/, 1);
  return /^[\p{Lu}./]+$/u.test(first) && isCommonLegalForm(first);
}

/** What these find is no part of the name; the form is asked of what is left without it. */
const takenOutFirst = [companyNamePlaceholder, companyNameTradingName, companyNameCareOf];

const named = (country: string, ...list: string[]) => list.map((companyName) => ({ companyName, country }));

export const companyNameMissingLegalForm = defineRule({
  id,
  fields: ['companyName', 'country', 'registrationId'],
  severity: 'info',
  why: 'The legal form is part of the official name, and vetting compares the name with the official papers.',
  source:
    'Partner Center, how to add a customer: the legal name; ISO 20275 and the registers of the countries for the forms',
  check(account, context) {
    const name = fieldText(account, 'companyName').trim();
    const country = countryOf(account) ?? '';
    if (name.length < 2 || name.length > longest || !/\p{L}/u.test(name)) return [];
    // "㈱" is a form in one sign.
    const hasForm = legalFormSpans(name.normalize('NFKC'), country).length > 0 || startsWithForm(name);
    if (hasForm || needsNoForm(name) || isNoName(name)) return [];
    if (takenOutFirst.some((rule) => rule.check(account, context).length > 0)) return [];
    const [fix, ...moreFixes] = withForm(name, country).map((value) => nameFix(id, value));
    if (!fix) return [];
    return [
      {
        severity: severityOf(name, country, fieldText(account, 'registrationId')),
        message: { key: `${id}.missing`, params: { name } },
        evidence: name,
        fix,
        ...(moreFixes.length > 0 ? { moreFixes } : {}),
      },
    ];
  },
});

export const companyNameMissingLegalFormExamples = (): Examples => ({
  good: [
    ...named('NL', 'N.V. Nederlandse Gasunie'),
    ...named('BE', 'SRL Dupont'),
    ...named('CZ', 'Masarykova univerzita'),
    ...named(
      'DE',
      'Siemens AG',
      'Universität Heidelberg',
      'Sparkasse Bochum',
      'Stadt Köln',
      'Müller i.L. GmbH',
    ),
    ...named(
      'PL',
      'Bank Spółdzielczy w Brodnicy',
      'Gmina Miasto Toruń',
      'Fundacja Nowy Dom',
      'Nowak sp. z o.o.',
    ),
    ...named('IT', 'Comune di Milano', 'Rossi S.N.C. di Rossi Mario & C.'),
    ...named('ES', 'Ayuntamiento de Sevilla', 'Hermanos García, S.L.'),
    ...named('FI', 'Oy Karl Fazer Ab', 'Helsingin kaupunki'),
    ...named('LT', 'UAB Maxima'),
    ...named('JP', '株式会社日立製作所'),
    ...named('UA', 'ТОВ «Нова Пошта»'),
    ...named('SE', 'Telefonaktiebolaget LM Ericsson'),
    ...named('US', 'County of Los Angeles', 'The Procter & Gamble Company'),
  ],
  bad: [
    ...named('DE', 'Hensoldt', 'Bäcker Huber'),
    ...named('PL', 'Kowalski Transport', 'ŻABKA'),
    ...named('IT', 'Ferrari'),
    ...named('ES', 'Mercadona'),
    ...named('CZ', 'Pekařství Novák'),
    ...named('GB', 'Smith Brewing'),
    ...named('US', 'Riverside Plumbing'),
    ...named('LT', 'Maxima'),
    ...named('FR', 'Boulangerie Dupont'),
    ...named('JP', '日立製作所', 'Nintendo'),
    ...named('UA', 'Нова Пошта'),
    ...named('TR', 'Kaya Gıda'),
    { companyName: 'Hensoldt', country: 'DE', registrationId: 'HRB 258711' },
    { companyName: 'Allegro', country: 'PL', registrationId: '5252674798' },
  ],
});
