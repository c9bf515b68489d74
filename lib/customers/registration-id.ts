/** Country codes that value added tax numbers begin with; Greece writes EL, Northern Ireland XI. */
const vatPrefixes: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB XI'.split(' '),
);
/** Countries whose number may hold letters after the prefix. */
const lettersInside: ReadonlySet<string> = new Set(['AT', 'CY', 'ES', 'FR', 'IE', 'NL']);

export type RegistrationKey = {
  /** Letters and digits only, without the prefix of a VAT number; '' if the text can't tell companies apart. */
  key: string;
  /** Country that the VAT prefix names, if there was one. */
  country?: string;
  /** Long enough that two companies hardly share it by chance. */
  strong: boolean;
};

const none: RegistrationKey = { key: '', strong: false };

/**
 * Reduces a registration, company or tax number to what identifies: "PL 526-000-12-46" and "5260001246" are
 * equal. All-equal digits and counted-up ones are fillers, not numbers.
 */
export function registrationKey(text: string): RegistrationKey {
  if (text === '' || text.length > 100) return none;
  const compact = text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?<=\d)(?:MVA|MWST|TVA|IVA)$/, '');
  const prefix = compact.slice(0, 2);
  const tail = compact.slice(2);
  const isVat =
    vatPrefixes.has(prefix) &&
    tail.length >= 7 &&
    (lettersInside.has(prefix) ? digitsOf(tail).length >= 7 : digitsOf(tail).length === tail.length);
  const key = isVat ? tail : compact;
  const digits = digitsOf(key);
  if (digits.length < 4 || /^(\d)\1*$/.test(digits) || isCountedUp(digits)) return none;
  const country = isVat ? ({ EL: 'GR', XI: 'GB' }[prefix] ?? prefix) : undefined;
  return { key, country, strong: digits.length >= 7 };
}

/** Short runs such as 12345678 were really given out as company numbers. */
const isCountedUp = (digits: string) => digits.length >= 9 && '01234567890123456789'.includes(digits);

const digitsOf = (text: string) => text.replace(/\D+/g, '');
