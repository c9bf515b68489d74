import { findLookAlikes } from '../names/look-alikes.ts';
import { nameFix, names, seenName } from './name-report.ts';
import { countryOf } from './reading/country-of.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-mixed-scripts';
/** Where two alphabets are on every keyboard, registers too hold names with a letter of the other one. */
const twoAlphabets: ReadonlySet<string> = new Set(
  'UA RU BY BG RS ME MK BA KZ KG MD MN UZ TJ GR CY'.split(' '),
);

export const companyNameMixedScripts = defineRule({
  id,
  fields: ['companyName', 'country'],
  severity: 'warning',
  why: 'A Cyrillic or Greek letter that looks Latin makes a name that no search and no vetting will find.',
  source: 'Unicode Technical Standard 39, mixed-script confusables',
  check(account) {
    const name = seenName(account);
    const found = findLookAlikes(name);
    if (!found) return [];
    const { word, letters, mended } = found;
    const severity = twoAlphabets.has(countryOf(account) ?? '') ? 'info' : 'warning';
    return [
      {
        severity,
        message: { key: `${id}.mixed`, params: { word, letters } },
        evidence: word,
        fix: nameFix(id, mended),
      },
    ];
  },
});

export const companyNameMixedScriptsExamples = (): Examples => ({
  good: names(
    'Siemens AG',
    'ООО «Ромашка»',
    'ООО Siemens',
    'АО «Тинькофф Банк»',
    'Κωτσόβολος Α.Ε.',
    'ΟΤΕ Α.Ε.',
    '株式会社NTTデータ',
    'ТОВ «Нова Пошта»',
    'МТС',
    'ПАО Сбербанк',
    'Ørsted A/S',
    'VK Company',
    'Яндекс.Маркет',
    'Škoda Auto a.s.',
    'Lambda λ Systems Ltd',
  ),
  bad: names(
    'Siеmens AG',
    'Nоwak sp. z o.o.',
    'Appӏe Inc.',
    'Соntoso Logistics',
    'Dаnone SA',
    'Ferrаri S.p.A.',
    'ООО «Pомашка»',
    'Kоne Oyj',
    'Мicro Solutions Ltd',
    'Philiрs N.V.',
    'ΟTE Α.Ε.',
    'Mercadοna, S.A.',
    'ТОВ «Hова Пошта»',
  ),
});
