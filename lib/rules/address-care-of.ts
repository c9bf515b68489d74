import { address, addressFix } from './address-report.ts';
import { type AddressLine, linesOf } from './reading/address-lines.ts';
import { without } from './reading/cut.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'address-care-of';

/** Where a firm is found at somebody else's; many registers print it, so it is only pointed to. */
const careOf =
  /(?<![\p{L}\p{N}])(?:c\s?\/\s?o\.?(?!\s?['’])|℅|care of|p\/a|p\.\s?adr\.?|presso|ao cuidado de|al cuidado de)(?![\p{L}\p{N}])/iu;

/** Whose hands a letter goes to: never part of where a firm is registered. */
const attention =
  /(?<![\p{L}\p{N}])(?:attn?\s?[.:]|attn|attention:|f\.a\.o\.?|fao:|z\.?\s?h(?:d|dn)\.|zu händen|do rąk|(?:à|a) l['’]attention d[eu']|t\.a\.v\.?|ter attentie van|a la atención de|alla c\.\s?a\.|alla cortese attenzione|all['’]attenzione d[ei]|k rukám|v\/att\.|för kännedom|вниманию)(?![\p{L}\p{N}])/iu;

function reportOn({ field, text }: AddressLine, other: string): Report[] {
  const match = attention.exec(text) ?? careOf.exec(text);
  if (!match) return [];
  const kind = attention.test(text) ? 'attention' : 'care-of';
  const start = match.index;
  const comma = text.slice(start).search(/[,;\n]/);
  const end = comma < 0 ? text.length : start + comma;
  const rest = without(text, start, end);
  // Whoever is written with the sign alone ("c/o, Huber") goes on behind the comma; then nothing can be cut out safely.
  const named = end - start > match[0].length + 1;
  const moved = rest === '' && field === 'addressLine1';
  const set = moved ? { addressLine1: other, addressLine2: '' } : { [field]: rest };
  const left = moved ? other : rest;
  const isClean = ![attention, careOf].some((sign) => sign.test(left));
  const fixable = named && isClean && (left !== '' || field === 'addressLine2');
  return [
    {
      field,
      severity: kind === 'attention' ? 'warning' : 'info',
      message: { key: `${id}.${kind}`, params: { sign: match[0] } },
      evidence: text.slice(start, end).trim(),
      ...(fixable ? { fix: addressFix(id, set, false, left === '' ? 'empty' : 'fix') } : {}),
    },
  ];
}

export const addressCareOf = defineRule({
  id,
  fields: ['addressLine1', 'addressLine2'],
  severity: 'info',
  why: 'The portal asks where the company is registered; a name in the address line hides the street from the address check.',
  source: 'Partner Center, how to add a customer: a complete and exact address',
  check(account) {
    return linesOf(account).flatMap((line) => reportOn(line, account.addressLine2 ?? ''));
  },
});

export const addressCareOfExamples = (): Examples => ({
  good: [
    address('GB', '5 Care Road'),
    address('US', '12 Attorney Street'),
    address('FR', 'Chez Merlet'),
    address('FR', '12 rue de l’Attention'),
    address('ES', 'C/ Ocaña 5'),
    address('ES', 'C/ O’Donnell, 12'),
    address('IT', 'Via Pressana 5'),
    address('DE', 'Zur Hd 5'),
    address('PL', 'ulica Rąkowa 3'),
    address('DK', 'Attemosevej 12'),
    address('CO', 'Carrera 7 # 12-30'),
    address('IN', 'A/25, Sector 5'),
    address('NL', 'Tavastraat 5'),
  ],
  bad: [
    address('SE', 'c/o Andersson, Storgatan 5'),
    address('DE', 'Hauptstraße 5 c/o Huber'),
    address('DE', 'z.Hd. Frau Müller, Hauptstraße 5'),
    address('DE', 'Hauptstraße 5', { addressLine2: 'zu Händen Herrn Groß' }),
    address('US', 'Attn: Accounts Payable', { addressLine2: '100 Main Street' }),
    address('US', 'c/o C T Corporation', { addressLine2: '28 Liberty Street' }),
    address('GB', '5 High Street, Attn. John Smith'),
    address('NL', 'Kerkstraat 5, t.a.v. de heer Smit'),
    address('FR', '12 rue de la Paix', { addressLine2: 'à l’attention de Mme Petit' }),
    address('ES', 'Calle Mayor 5, a la atención de José'),
    address('IT', 'presso Studio Rossi, Via Roma 5'),
    address('PL', 'ulica Prosta 5, do rąk Jana Nowaka'),
    address('PT', 'ao cuidado de Maria Silva, Rua Augusta 5'),
    address('CZ', 'Nádražní 5, k rukám Jana Nováka'),
  ],
});
