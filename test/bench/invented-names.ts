import type { Seeded } from './seeded.ts';

/** How companies of a country are called: words of trade, and the legal forms in their usual spellings. */
const ways: Readonly<Record<string, { trades: string; forms: string; and: string }>> = {
  PL: {
    trades: 'Usługi Handel Budowa Zakład Przedsiębiorstwo Młyn',
    forms: 'sp. z o.o.|S.A.|sp.j.|s.c.',
    and: 'i',
  },
  DE: {
    trades: 'Maschinenbau Logistik Bäckerei Möbelhaus Technik Anlagen',
    forms: 'GmbH|AG|GmbH & Co. KG|e.K.',
    and: 'und',
  },
  US: {
    trades: 'Trading Systems Foods Holdings Logistics Materials',
    forms: 'Inc.|LLC|Corp.|Co., Ltd.',
    and: 'and',
  },
  GB: {
    trades: 'Brewery Estates Consulting Engineering Foods Supplies',
    forms: 'Ltd|Limited|PLC|LLP',
    and: 'and',
  },
  FR: {
    trades: 'Boulangerie Société Ateliers Transports Énergie Conseil',
    forms: 'SARL|S.A.S.|SA|SCI',
    and: 'et',
  },
  ES: {
    trades: 'Construcciones Talleres Alimentación Gestión Diseño Aguas',
    forms: 'S.L.|S.A.|S.L.U.|S. Coop.',
    and: 'y',
  },
  SE: { trades: 'Åkeri Bygg Fastigheter Verkstad Konsult Möbler', forms: 'AB|HB|AB (publ)', and: 'och' },
  CZ: { trades: 'Stavby Pekárna Doprava Výroba Služby Obchod', forms: 's.r.o.|a.s.|v.o.s.', and: 'a' },
};
export const nameCountries: readonly string[] = Object.keys(ways);

const beginnings = 'bar kel mor tan vil dor san ler pog ran fis hal nor zem qui lav'.split(' ');
const middles = 'a e i o u an er il on ar ó ä é'.split(' ');
const endings = 'dex tra ski man vik lin berg nova tek son ców mar sund let ric zel'.split(' ');

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** @returns a word nobody bears, of some 3,300; two of them in a name make repeats rare. */
const inventedWord = ({ pick }: Seeded) => capital(pick(beginnings) + pick(middles) + pick(endings));

/** @returns the name of a company that does not exist, written as companies of the country write theirs. */
export function inventedName(random: Seeded, country: string): string {
  const { trades, forms, and } = ways[country] as (typeof ways)[string];
  const form = random.pick(forms.split('|'));
  const trade = random.pick(trades.split(' '));
  const [one, other] = [inventedWord(random), inventedWord(random)];
  const name = random.pick([
    `${one} ${trade} ${form}`,
    `${trade} ${one} ${other} ${form}`,
    `${one} ${and} ${other} ${form}`,
    `${one}-${other} ${trade} ${form}`,
    `${one} ${other}`,
  ]);
  return random.chance(0.1) ? name.toUpperCase() : name;
}
