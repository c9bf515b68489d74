import labels from '../labels/labels.json' with { type: 'json' };
import { type KitName, kits } from './kit/kits.ts';

/** What the URL asks the portal to be. Read once at load; kept over navigation because the query is kept. */
export interface Settings {
  generation: '2019' | '2021' | '2026';
  language: string;
  direction: 'ltr' | 'rtl';
  kit: KitName;
  partner: 'direct' | 'indirect-provider';
  wording: 'first' | 'second';
  /** Name of a market that limits the country list; empty for all countries. */
  market: string;
  /** Whether the address dialog comes after Next: always, or only when the service suggests something else. */
  address: 'always' | 'auto';
  /** Labels that say nothing anybody could know a field by: the first is called "Zone 7", the next "Zone 8". */
  unknown: string[];
  /**
   * `rerender`: a new element after every input. `refocus`: a new one whenever one is entered. `empties`: 300 ms after
   * another country the page empties every text. `late`: it does so once, 700 ms after the first change.
   */
  hostile: 'none' | 'rerender' | 'refocus' | 'empties' | 'late';
  /** The whole portal inside a frame of its own origin, or of another one. */
  frame: 'none' | 'same' | 'cross';
}

const languages = new Set(Object.values(labels).flatMap((entry) => Object.keys(entry)));

function languageOf(wish: string): string | undefined {
  const lower = wish.toLowerCase();
  const exact = [...languages].find((language) => language.toLowerCase() === lower);
  return exact ?? [...languages].find((language) => language === lower.split('-')[0]);
}

/** Reads path and query, such as `/pl-pl/dashboard/v2/customers/list?gen=2021&kit=html`; unknown values count as default. */
export function readSettings(url: URL): Settings {
  const wish = <T extends string>(name: string, ...allowed: [T, ...T[]]): T => {
    const value = url.searchParams.get(name);
    return allowed.find((one) => one === value) ?? allowed[0];
  };
  const segment = /^\/([a-z]{2,3}-[a-z]{2,4})\//i.exec(url.pathname)?.[1] ?? '';
  const language = languageOf(url.searchParams.get('lang') ?? '') ?? languageOf(segment) ?? 'en';
  return {
    generation: wish('gen', '2021', '2019', '2026'),
    language,
    direction: language === 'ar' || language === 'he' ? 'rtl' : wish('dir', 'ltr', 'rtl'),
    kit: wish<KitName>('kit', 'he', ...(Object.keys(kits) as KitName[])),
    partner: wish('partner', 'direct', 'indirect-provider'),
    wording: wish('wording', 'first', 'second'),
    market: url.searchParams.get('market') ?? '',
    address: wish('address', 'always', 'auto'),
    unknown: url.searchParams.getAll('unknown'),
    hostile: wish('hostile', 'none', 'rerender', 'refocus', 'empties', 'late'),
    frame: wish('frame', 'none', 'same', 'cross'),
  };
}

/** The settings of this page. */
export const settings = readSettings(new URL(location.href));
