import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { type IdKind, idCountries, idsOf } from '../../../../lib/countries/ids/kinds.ts';
import { hitOf } from '../../../../lib/countries/ids/read-id.ts';
import { seeded } from '../../../bench/seeded.ts';
import { corruptedId, shapedId, validId } from '../../../support/random-ids.ts';
import { peers } from './peers.ts';

/** How one number may have to be written there: some want the letters that the compact form doesn't need. */
const spellings = (country: string, number: string) => [
  number,
  country + number,
  `CHE${number.replace(/^CHE|^E/, '').slice(0, 9)}`,
  number.replace(/MVA$/, ''),
  number.replace(/^T/, ''),
];

function theirs(peer: string, country: string, number: string): boolean {
  const [code = '', name = ''] = peer.split('.');
  const validator = (
    stdnum as Record<string, Record<string, { validate(text: string): { isValid: boolean } }>>
  )[code]?.[name];
  if (!validator) throw new Error(`stdnum knows no ${peer}`);
  return spellings(country, number).some((text) => validator.validate(text).isValid);
}

const kindsOf = (key: string): IdKind[] => {
  const country = key.slice(0, 2);
  return idsOf(country).kinds.filter((kind) => kind.country === country && kind.name === key.slice(3));
};

const sample = (kind: IdKind, count: number): string[] => {
  const random = seeded(count + kind.name.length);
  return Array.from({ length: count }, () => {
    const valid = validId(kind, random);
    return [valid, corruptedId(valid, random), shapedId(kind, random)];
  })
    .flat()
    .filter((number) => kind.shape.test(number));
};

test.each(Object.entries(peers))(
  '%s is judged as by stdnum',
  (key, { peer, milder, why }) => {
    const kinds = kindsOf(key);
    expect(kinds.length).toBeGreaterThan(0);
    const [onlyOurs, onlyTheirs]: [string[], string[]] = [[], []];
    for (const kind of kinds)
      for (const number of sample(kind, 300)) {
        const ours = kinds.some((each) => hitOf(each, number)?.right);
        const other = theirs(peer, kind.country, number);
        if (ours && !other) onlyOurs.push(number);
        if (!ours && other) onlyTheirs.push(number);
      }
    if (milder) expect(why).toBeDefined();
    else expect(onlyOurs).toEqual([]);
    if (milder !== 'either') expect(onlyTheirs).toEqual([]);
  },
  30_000,
);

test('a difference that is excused exists', () => {
  const excused = Object.entries(peers).filter(([, { milder }]) => milder);
  expect(excused.length).toBeGreaterThan(0);
  const same = excused.filter(
    ([key, { peer }]) =>
      !kindsOf(key).some((kind) =>
        sample(kind, 300).some(
          (number) => (hitOf(kind, number)?.right ?? false) !== theirs(peer, kind.country, number),
        ),
      ),
  );
  expect(same.map(([key]) => key)).toEqual([]);
}, 60_000);

test('of the kinds with check digits that stdnum knows none is left out', () => {
  const known = new Set(Object.keys(peers).map((key) => key));
  const alone = idCountries()
    .flatMap((country) => idsOf(country).kinds.filter((kind) => kind.country === country && kind.check))
    .map(({ country, name }) => `${country} ${name}`)
    .filter((key) => !known.has(key));
  expect([...new Set(alone)]).toMatchInlineSnapshot(`
    [
      "BE Numéro national",
      "BG EIK (branch)",
      "BG VAT (others)",
      "FI Henkilötunnus",
      "GB UTR",
      "HU Adószám",
      "HU Adóazonosító jel",
      "LI UID",
      "LT Įmonės kodas",
      "LV Personas kods",
      "MC TVA",
      "MK EMBG",
      "SE Personnummer",
      "SK IČO",
      "SK DIČ",
      "SK Rodné číslo",
      "KZ BIN",
      "KZ IIN",
      "MD IDNP",
      "RU OGRN",
      "RU OGRNIP",
      "CO NIT",
      "KR 법인등록번호",
      "NZ NZBN",
    ]
  `);
});
