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
  /** Long enough that two companies of a country hardly share it by chance. */
  strong: boolean;
  /** So long that no other country has given it out either; eight digits are a company number in several. */
  wide: boolean;
};

const none: RegistrationKey = { key: '', strong: false, wide: false };

/** What a country's VAT number has around the number that its registers and invoices show as well. */
const inside: Readonly<Record<string, (tail: string) => string>> = {
  BE: (tail) => tail.padStart(10, '0'),
  FR: (tail) => tail.replace(/^..(?=\d{9}$)/, ''),
  SE: (tail) => tail.replace(/(?<=^\d{10})\d\d$/, ''),
};

/**
 * Reduces a registration, company or tax number to what identifies: "PL 526-000-12-46" and "5260001246" are
 * equal, and so is "NIP: 526-000-12-46": letters in front of a long number are its name. All-equal digits and counted-up
 * ones are fillers, not numbers.
 */
export function registrationKey(text: string): RegistrationKey {
  if (text === '' || text.length > 100) return none;
  const compact = text
    .trim()
    // Hungary's tax number is its VAT number with how and where the tax is paid.
    .replace(/^(\d{8})-\d-\d\d$/, '$1')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?<=\d)(?:MVA|MWST|TVA|IVA)$/, '');
  const prefix = compact.slice(0, 2);
  const tail = compact.slice(2);
  const isVat =
    vatPrefixes.has(prefix) &&
    tail.length >= 7 &&
    (lettersInside.has(prefix) ? digitsOf(tail).length >= 7 : digitsOf(tail).length === tail.length);
  const key = isVat ? (inside[prefix]?.(tail) ?? tail) : compact.replace(/^\p{L}+(?=\d{9,14}$)/u, '');
  const digits = digitsOf(key);
  if (digits.length < 4 || /^(\d)\1*$/.test(digits) || isCountedUp(digits)) return none;
  const country = isVat ? ({ EL: 'GR', XI: 'GB' }[prefix] ?? prefix) : undefined;
  return { key, country, strong: digits.length >= 7, wide: digits.length >= 9 };
}

/** Short runs such as 12345678 were really given out as company numbers. */
const isCountedUp = (digits: string) => digits.length >= 9 && '01234567890123456789'.includes(digits);

const digitsOf = (text: string) => text.replace(/\D+/g, '');
