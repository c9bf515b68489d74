import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { administrativeAreas, findArea } from '../../lib/countries/areas.ts';
import { readYaml, type Yaml } from '../../lib/countries/data/build-yaml.ts';
import { areasOfPostalCode, postalRuns } from '../../lib/countries/postal-areas.ts';
import { isPostalCode } from '../../lib/countries/postal-code.ts';
import { checkAccount } from '../../lib/rules/check.ts';
import type { BenchOptions, Figure } from './bench.ts';
import { seeded } from './seeded.ts';

type Place = { country: string; state: string; postalCode: string };

const judged = ['US', 'CA', 'AU', 'IT', 'BR'];

/** A state and a code of it that a source gives as an example: no prefix of ours went into these. */
function googlePlaces(folder: string): Place[] {
  const path = join(folder, 'google-address-metadata/countries-with-subdivisions-2024-09.json');
  if (!existsSync(path)) return [];
  const countries = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string>>;
  return Object.entries(countries).flatMap(([country, data]) => {
    const states = (data.sub_isoids ?? data.sub_keys ?? '').split('~');
    const keys = (data.sub_keys ?? '').split('~');
    return (data.sub_zipexs?.split('~') ?? []).flatMap((codes, at) =>
      codes
        .split(/[,:]/)
        .filter((code) => code !== '')
        .map((postalCode) => ({ country, state: states[at] || keys[at] || '', postalCode })),
    );
  });
}

const map = (value: Yaml | undefined) =>
  typeof value === 'object' && !Array.isArray(value) ? value : ({} as Record<string, Yaml>);

function shopifyPlaces(folder: string): Place[] {
  const regions = join(folder, 'shopify-worldwide/regions');
  if (!existsSync(regions)) return [];
  return readdirSync(regions).flatMap((name) => {
    const country = name.slice(0, 2);
    const { zones } = map(readYaml(readFileSync(join(regions, name), 'utf8')));
    return (Array.isArray(zones) ? zones : []).flatMap((zone) => {
      const { name: state, example_city_zip } = map(zone);
      return typeof state === 'string' && typeof example_city_zip === 'string'
        ? [{ country, state, postalCode: example_city_zip }]
        : [];
    });
  });
}

/** Neither source gives examples for these: the first code of each run of our own table stands for them. */
const wholeCodes: Readonly<Record<string, string>> = { CA: 'M0A0A0', IT: '00000' };

function tablePlaces(): Place[] {
  return Object.entries(wholeCodes).flatMap(([country, whole]) =>
    postalRuns(country).flatMap(({ start, areas }) => {
      const postalCode = start + whole.slice(start.length);
      return isPostalCode(country, postalCode)
        ? areas.map(({ code }) => ({ country, state: code, postalCode }))
        : [];
    }),
  );
}

/** @returns the examples of both sources that lie in an area we list, the state as code. */
export function examplePlaces(folder: string | undefined): Place[] {
  if (folder === undefined) return [];
  return [...googlePlaces(folder), ...shopifyPlaces(folder), ...tablePlaces()].flatMap((place) => {
    const area = findArea(place.country, place.state);
    return area ? [{ ...place, state: area.code }] : [];
  });
}

const isContradiction = (place: Place) =>
  checkAccount(place).some(({ rule, severity }) => rule === 'postal-code-of-state' && severity !== 'info');

const share = (places: readonly Place[]) =>
  (100 * places.filter(isContradiction).length) / Math.max(1, places.length);

/** States against the examples of their own codes, and the same codes with another state of the country. */
export function plantedStateFigures(options: BenchOptions): Figure[] {
  const places = examplePlaces(options.data);
  if (places.length === 0) return [];
  const random = seeded(6);
  const swapped = (place: Place): Place => {
    // A code along a border has several right states.
    const right = areasOfPostalCode(place.country, place.postalCode) ?? [];
    const others = administrativeAreas(place.country).filter((area) => !right.includes(area));
    return { ...place, state: random.pick(others).code };
  };
  const planted = judged.flatMap((country): Figure[] => {
    const own = places.filter((place) => place.country === country);
    if (own.length === 0) return [];
    const many = Array.from({ length: 20 }, () => own.map(swapped)).flat();
    return [{ what: `${country}: state swapped, found of ${many.length}`, value: share(many), unit: '%' }];
  });
  return [
    { what: `right states called wrong, of ${places.length}`, value: share(places), unit: '%', budget: 0.3 },
    ...planted,
  ];
}
