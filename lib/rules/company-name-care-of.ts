import { partsOfName } from '../names/parts-of-name.ts';
import { nameFix, names, seenName } from './name-report.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-care-of';

/** In the languages of the portal; the short ones with their signs only, since letters alone may be a name. */
const careOf =
  /(?<![\p{L}\p{N}])(?:c\/o|℅|attn?\s?[.:]|attn|attention:|f\.a\.o\.?|z\.?\s?hd\.|zu händen|do rąk|do r\.\s?wł\.|(?:à|a) l['’]attention d[eu']|p\/a|t\.a\.v\.|ter attentie van|a la atención de|a\/a|alla c\.?\s?a\.|all['’]attenzione d[ei]|ao cuidado de|a\/c|k rukám|v\/at[tn]\.|för kännedom|вниманию)(?![\p{L}\p{N}])/iu;

export const companyNameCareOf = defineRule({
  id,
  fields: ['companyName'],
  severity: 'warning',
  why: 'Whose hands a letter goes to belongs to the address or the contact, not to the name.',
  source: 'Partner Center, how to add a customer: the legal name in the name field',
  check(account) {
    const name = seenName(account);
    const found = partsOfName(name, careOf);
    if (!found) return [];
    const { sign, evidence, front } = found;
    return [
      {
        message: { key: `${id}.found`, params: { sign } },
        evidence,
        ...(front ? { fix: nameFix(id, front) } : {}),
      },
    ];
  },
});

export const companyNameCareOfExamples = (): Examples => ({
  good: names(
    'Care of Freezers Ltd',
    'Siemens AG',
    'Attention Media GmbH',
    'Attendo AB',
    'C.O.P. Vertriebs GmbH',
    'Health Care of Texas, Inc.',
    'Żabka Polska sp. z o.o.',
    'Pierre Attal SARL',
    'Danone SA',
    'Att Consulting S.r.l.',
    'A/S Dansk Shell',
    'Coop Danmark A/S',
    'ООО «Внимание»',
    'Z. H. Sikder University',
  ),
  bad: names(
    'Siemens AG c/o Anna Nowak',
    'c/o Kanzlei Huber',
    'Nowak sp. z o.o. do rąk Jana Nowaka',
    'Müller GmbH z.Hd. Frau Huber',
    'Müller GmbH, z. Hd. Herrn Groß',
    'Danone SA à l’attention de Mme Petit',
    'Acme Ltd attn: John Smith',
    'Acme Ltd, Attn. Accounts',
    'Philips N.V. t.a.v. de heer Smit',
    'Mercadona, S.A. a la atención de José',
    'Ferrari S.p.A. all’attenzione di Mario',
    'EDP, S.A. ao cuidado de Maria',
    'Škoda Auto a.s. k rukám Jana',
  ),
});
