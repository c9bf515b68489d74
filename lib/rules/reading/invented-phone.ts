import { readPhone } from './phone.ts';

/**
 * Ranges that regulators keep for films, books and examples, by calling code, as patterns of the national number:
 * NANPA (555-0100 to 0199, of free numbers only one), Ofcom, ACMA, Arcep (decision 2018-0881), Bundesnetzagentur, PTS and ComReg.
 */
const forFiction: ReadonlyMap<string, RegExp> = new Map([
  ['1', /^(?:(?!8(?:00|([3-8])\1))\d{3}55501\d\d|8005550199)$/],
  [
    '44',
    /^(?:(?:11[3-8]4960|1[2-6]14960|1914980|1632960|2079460|2896496|2920180|3069990|7700900|8081570|9098790)\d{3})$/,
  ],
  [
    '61',
    /^(?:[2378](?:5550|7010)\d{4}|1[38]009757(?:0[7-9]|1[01])|1800160401|491(?:570(?:006|1(?:10|5[6-9])|313|737)|571(?:266|491|804)|572(?:549|665|983)|573(?:087|770)|574(?:118|632)|575(?:254|789)|576(?:398|801)|577(?:426|644)|578(?:148|888|957)|579(?:212|455|760)))$/,
  ],
  ['33', /^(?:(?:19900|26191|35301|46571|53649|63998)\d{4})$/],
  [
    '49',
    /^(?:(?:3023125|6990009|4066969|2214710|8999998)\d{3}|17139200\d\d|176040690\d\d|152(?:28817386|28895456|54599371)|172(?:9925904|9968532|9973185|9973186|9980752)|174(?:9091317|9464308))$/,
  ],
  ['46', /^(?:3139006[0-4]\d|4062804[0-4]\d|8465004\d\d|9803192\d\d|7017406\d\d)$/],
  ['353', /^(?:2091\d{5})$/],
]);

const isForFiction = (code: string, national: string): boolean =>
  forFiction.get(code)?.test(national) ?? false;

/** "999 999 999", "22 000 00 00": one digit seven times or more at the end. */
const repeated = /(\d)\1{6}$/;
/** "123 123 123", "12 12 12 12". */
const inTurn = /^(?:(?:123){3,}|(?:321){3,}|(?:12){4,})$/;
const upwards = '01234567890123456789';
const downwards = '98765432109876543210';

/** The whole number counts up or down as keys do: from 0, 1 or 2, or from 9 or 8. */
const isRun = (digits: string) =>
  digits.length >= 7 &&
  (/^[012]/.test(digits) ? upwards.includes(digits) : /^[98]/.test(digits) && downwards.includes(digits));

/**
 * @param text a phone number as typed.
 * @param country ISO alpha-2 of the record; '' if not known.
 * @returns true if nobody can have the number: a range kept for fiction, one digit over and over, digits in their order.
 * False for what is no number at all.
 */
export function isInventedPhone(text: string, country: string): boolean {
  const number = readPhone(text, country);
  const digits = number?.nationalNumber ?? text.normalize('NFKC').replace(/[\s().\-/+]/g, '');
  if (!/^\d{6,20}$/.test(digits)) return false;
  if (number && isForFiction(number.countryCallingCode, digits)) return true;
  return isRun(digits) || inTurn.test(digits) || repeated.test(digits) || /^(\d)\1+$/.test(digits);
}
