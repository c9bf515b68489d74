import { fieldText } from '../account/field-value.ts';
import { cleanBlanks, hasUnseen, isUnseenAtEnds } from '../names/blanks.ts';
import { nameFix, names } from './name-report.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-blanks';
/** Longer names are refused as a whole. */
const longest = 255;

export const companyNameBlanks = defineRule({
  id,
  fields: ['companyName'],
  severity: 'info',
  why: 'Blanks and signs that nobody sees make a name differ from the official papers.',
  source: 'Partner Center, how to add a customer: the name as in the official papers',
  check(account) {
    const raw = typeof account.companyName === 'string' ? account.companyName : '';
    if (raw.length > longest || fieldText(account, 'companyName') === '') return [];
    const clean = cleanBlanks(raw);
    if (clean === raw || clean === '') return [];
    // A blank at an end or two for one are common slips, also of registers; what can't be seen is a sign of pasting.
    const unseen = hasUnseen(raw);
    return [
      {
        severity: unseen ? 'warning' : 'info',
        message: { key: `${id}.${unseen ? 'unseen' : 'blanks'}`, params: {} },
        fix: { ...nameFix(id, clean), safe: isUnseenAtEnds(raw) && [...clean].length > 1 },
      },
    ];
  },
});

export const companyNameBlanksExamples = (): Examples => ({
  good: names(
    'Siemens AG',
    'Żabka Polska sp. z o.o.',
    'L’Oréal',
    '株式会社　日立製作所',
    'شرکت نفت می\u200cخواهم',
    'AT&T Inc.',
    'Müller & Söhne GmbH & Co. KG',
    'ООО «Ромашка»',
    'El Corte Inglés, S.A.',
    '삼성전자 주식회사',
    'Kaya Gıda San. ve Tic. A.Ş.',
    'बैंक ऑफ\u200d इंडिया',
    '3M',
  ),
  bad: names(
    'Siemens  AG',
    ' Siemens AG',
    'Siemens AG ',
    'Siemens\tAG',
    'Żabka\u00a0Polska sp.\u00a0z o.o.',
    'Nowak\u200b Logistyka',
    '\ufeffDanone SA',
    'Škoda\u2009Auto a.s.',
    'Ferrari S.p.A.\u0007',
    'ООО  «Ромашка»',
    'Kone\u00ad Oyj',
    'Mercadona,   S.A.',
    '\u202aPhilips N.V.\u202c',
  ),
});
