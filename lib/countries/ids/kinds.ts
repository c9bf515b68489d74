import { southern } from './data/africa-and-asia.ts';
import { american } from './data/americas.ts';
import { eastern } from './data/east.ts';
import { european } from './data/europe.ts';
import { namedChecks } from './named-checks.ts';
import { type Step, weightedStep } from './weighted-check.ts';

/**
 * A kind of company number. In the tables a line has, between blanks: its name (`_` is a blank), its flags, an example
 * laid out as people write it, the shape of the compact number (`#` is a digit; what brackets capture is what the check
 * digits are about) and its check, if there is one: steps joined by `&` must all hold, of those joined by `|` one.
 * Flags: `c` a company's, `p` a person's, `s` a person's that sole traders do business with, `e` either's; `v` written
 * with the country's code too, as VAT numbers are; `w` numbers without the check digit were given out; `*` the portal
 * asks for it. A country with `!` has no other kinds.
 */
export type IdKind = {
  country: string;
  /** What people there call it: "NIP", "Y-tunnus". */
  name: string;
  owner: 'company' | 'either' | 'sole-trader' | 'person';
  /** As people write it. */
  example: string;
  shape: RegExp;
  /** Undefined where the kind has no check digit, or none that is published. */
  check: Step | undefined;
  /** True where the country's code in front is usual. */
  prefixed: boolean;
  /** True if a wrong check digit doesn't prove anything. */
  weak: boolean;
  /** True if the portal asks for this kind. */
  wanted: boolean;
};

export type CountryIds = { kinds: readonly IdKind[]; complete: boolean };

const owners = { c: 'company', e: 'either', s: 'sole-trader', p: 'person' } as const;

const stepOf = (text: string): Step => namedChecks[text] ?? weightedStep(text);

function checkOf(text: string): Step {
  const ways = text.split('|').map((way) => way.split('&').map(stepOf));
  return (number) => ways.some((steps) => steps.every((step) => step(number)));
}

/** Shapes are tables, not code: few signs are used, and none of them repeats without a limit. */
const shapeOf = (text: string) => new RegExp(`^(?:${text.replaceAll('#', '\\d')})$`, 'u');

function kindOf(country: string, line: string): IdKind {
  const [name = '', flags = '', example = '', shape = '', check] = line.split(' ');
  return {
    country,
    name: name.replaceAll('_', ' '),
    owner: owners[flags[0] as keyof typeof owners],
    example: example.replaceAll('_', ' '),
    shape: shapeOf(shape),
    check: check === undefined ? undefined : checkOf(check),
    prefixed: flags.includes('v'),
    weak: flags.includes('w'),
    wanted: flags.includes('*'),
  };
}

/** Known in the whole world. */
export const lei: IdKind = {
  ...kindOf('', 'LEI cw 5299000J2N45DDNE4Y28 [0-9A-Z]{18}#{2} lei'),
};

let lines: Map<string, string[]> | undefined;

/** @returns the lines of all countries, a `!` on its own in front where the country has one. */
function allLines(): ReadonlyMap<string, readonly string[]> {
  if (lines) return lines;
  lines = new Map();
  let own: string[] = [];
  for (const line of [european, eastern, american, southern].join('').split('\n')) {
    if (/^[A-Z]{2}!?$/.test(line)) {
      own = line[2] ? ['!'] : [];
      lines.set(line.slice(0, 2), own);
    } else if (line !== '') own.push(line);
  }
  return lines;
}

/** Lands whose companies are in another country's register. */
const registeredIn: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    FR: 'GP MQ GF RE YT MF BL PM',
    FI: 'AX',
    US: 'PR GU VI AS MP UM',
    GB: 'IM JE GG',
    NO: 'SJ',
    NL: 'BQ',
    DK: 'GL FO',
    AU: 'CC CX NF',
    CH: 'LI',
    IT: 'VA SM',
  }).flatMap(([country, lands]) => lands.split(' ').map((land) => [land, country])),
);

const read = new Map<string, CountryIds>();

/**
 * @param country ISO 3166-1 alpha-2, upper case.
 * @returns the kinds of numbers in use there, those of the portal's form first as in the tables; none for a country
 * that we know nothing of. The same object every time.
 */
export function idsOf(country: string): CountryIds {
  const known = read.get(country);
  if (known) return known;
  const own = allLines().get(country) ?? [];
  const complete = own[0] === '!';
  const kinds = own.slice(complete ? 1 : 0).map((line) => kindOf(country, line));
  const parent = registeredIn[country];
  const found: CountryIds = {
    kinds: parent ? [...kinds, ...idsOf(parent).kinds] : kinds,
    complete: complete && !parent,
  };
  read.set(country, found);
  return found;
}

/** What the generated reference of countries prints of a kind. */
export type IdKindLine = Pick<IdKind, 'name' | 'owner' | 'example' | 'wanted'> & { checked: boolean };

/** @returns the country's kinds of numbers, persons' too, each with an example as people write it. */
export const idKindsOf = (country: string): readonly IdKindLine[] =>
  idsOf(country).kinds.map(({ name, owner, example, wanted, check }) => ({
    name,
    owner,
    example,
    wanted,
    checked: check !== undefined,
  }));

/** @returns true for a country that has a table of its own. */
export const hasIds = (country: string): boolean => allLines().has(country);

/** @returns the codes of the countries that have a table of their own. */
export const idCountries = (): readonly string[] => [...allLines().keys()];
