import { legalFormSpans } from '../names/legal-form.ts';
import { nameFix, names, seenName } from './name-report.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-end-punctuation';

/** Nothing is ever called so; a dash must stand apart ("Plus-" may be a brand). */
const leftOver = /[,;:|=_]$|\s[-–—&+]$/u;
/** Words in full with a dot, as at the end of a sentence; shorter ones may be shortened and end rightly so. */
const sentenceEnd = /(?<!\p{L})\p{L}\p{Ll}{5,40}\.$/u;

/** Cut one by one, so that the time stays linear. */
function trimmed(name: string): string {
  let left = name;
  while (leftOver.test(left)) left = left.slice(0, -1).trimEnd();
  return left;
}

export const companyNameEndPunctuation = defineRule({
  id,
  fields: ['companyName'],
  severity: 'warning',
  why: 'A comma or dash left over at the end is no part of the name in the official papers.',
  source: 'Partner Center, how to add a customer: the name as in the official papers',
  check(account) {
    const name = seenName(account);
    const left = trimmed(name);
    if (left === '' || !/[\p{L}\p{N}]/u.test(left)) return [];
    if (left !== name) {
      const evidence = name.slice(left.length).trim();
      return [
        { message: { key: `${id}.end`, params: { sign: evidence } }, evidence, fix: nameFix(id, left) },
      ];
    }
    if (!sentenceEnd.test(name) || legalFormSpans(name).some(({ end }) => end === name.length - 1)) return [];
    return [
      {
        severity: 'info',
        message: { key: `${id}.dot`, params: {} },
        evidence: '.',
        fix: nameFix(id, name.slice(0, -1)),
      },
    ];
  },
});

export const companyNameEndPunctuationExamples = (): Examples => ({
  good: names(
    'Apple Inc.',
    'Ferrari S.p.A.',
    'Yahoo!',
    'Warner Bros.',
    'Żabka Polska sp. z o.o.',
    'JPMorgan Chase & Co.',
    'Alza.cz a.s.',
    'ООО «Ромашка»',
    'Swisscom (Schweiz) AG',
    'Sociedad Anónima Damm S.A.',
    'Kaya Gıda San. ve Tic. A.Ş.',
    'Jump+',
    'Who?',
    'Mary’s Kitchen & Co',
    'Kovács és Társa Bt.',
    'Nippon K.K.',
    'CLOROX CO /DE/',
  ),
  bad: names(
    'Siemens AG,',
    'Apple Inc.,',
    'Nowak sp. z o.o.;',
    'Ferrari S.p.A. -',
    'Danone SA –',
    'Mercadona, S.A.:',
    'Kone Oyj =',
    'Škoda Auto a.s. |',
    'Philips N.V.,,',
    'Müller GmbH &',
    'ООО «Ромашка»,',
    'Boulangerie Lefebvre.',
    'Universidad de Salamanca.',
    'Kowalski Transport.',
  ),
});
