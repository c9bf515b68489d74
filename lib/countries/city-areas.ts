import { folded } from '../shared/text.ts';
import { administrativeAreas } from './areas.ts';

/** Cities that are an area by themselves, or that all the country knows: names without accents by the area's code. */
const cities: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AE: { AZ: 'abu dhabi', DU: 'dubai', SH: 'sharjah', AJ: 'ajman', RK: 'ras al khaimah' },
  AT: { '9': 'wien|vienna' },
  BR: { DF: 'brasilia' },
  CN: {
    BJ: 'beijing|北京|北京市|peking',
    SH: 'shanghai|上海|上海市',
    TJ: 'tianjin|天津|天津市',
    CQ: 'chongqing|重庆|重庆市',
  },
  DE: { BE: 'berlin', HH: 'hamburg', HB: 'bremen|bremerhaven' },
  IN: { DL: 'new delhi|delhi', MH: 'mumbai|pune', KA: 'bengaluru|bangalore', TN: 'chennai', WB: 'kolkata' },
  KR: { '11': 'seoul|서울|서울특별시', '26': 'busan|부산|부산광역시', '28': 'incheon|인천|인천광역시' },
  MX: { CMX: 'ciudad de mexico|mexico city' },
  RO: { B: 'bucuresti|bucharest' },
  TH: { '10': 'bangkok|krung thep' },
};

/** No two towns there have the same name, and each province is called after one. */
const namedAfterTowns = new Set(['IT', 'ES']);

const read = new Map<string, ReadonlyMap<string, string>>();

/** @returns the area's code by a town's name, made once for a country that has any. */
function townsOf(country: string): ReadonlyMap<string, string> | undefined {
  const known = read.get(country);
  if (known) return known;
  const listed = Object.hasOwn(cities, country) ? cities[country] : undefined;
  if (!listed && !namedAfterTowns.has(country)) return undefined;
  const towns = new Map<string, string>();
  const add = (name: string, code: string) => {
    if (!towns.has(name)) towns.set(name, code);
  };
  for (const [code, names] of Object.entries(listed ?? {}))
    for (const name of names.split('|')) add(name, code);
  if (namedAfterTowns.has(country))
    for (const { name, code } of administrativeAreas(country)) add(folded(name), code);
  read.set(country, towns);
  return towns;
}

/**
 * @returns the code of the area in which the city lies, where its name leaves no doubt; undefined for any other.
 */
export function areaOfCity(country: string, city: string): string | undefined {
  const towns = townsOf(country);
  if (!towns) return undefined;
  const key = folded(city.trim());
  return key.length < 2 ? undefined : towns.get(key);
}
