import type { KitName } from '../../portal/client/kit/kits.ts';

/** One form to fill: a control kit in a language, with the portal's first or second wording. */
export type Cell = {
  kit: KitName;
  lang: string;
  wording: 'first' | 'second';
  gen: '2019' | '2021' | '2026';
};

/** Every kit; a new one that is not named here does not compile. */
const kits = Object.keys({
  he: 0,
  html: 0,
  mui: 0,
  antd: 0,
  vue: 0,
  fluent9: 0,
  'fluent-wc': 0,
} satisfies Record<KitName, 0>) as KitName[];

export const languages =
  'en cs ar da de es fr he hu is it ja ko lv ms nb nl pl pt-BR pt-PT ru sv sw tr zh-CN zh-TW'.split(' ');
const wordings = ['first', 'second'] as const;

/** Lists that can't be made empty again in a kit, since they have no empty choice and nothing that clears them. */
export const lasting = (kit: KitName): string[] =>
  kit === 'he' ? ['country', 'state'] : kit === 'fluent9' ? [] : ['state'];

/**
 * In full, every kit in both wordings and in languages of four scripts and both directions, and every language in both
 * wordings with the kits taking turns; in short ten forms, each kit, each wording and each of those scripts among them.
 */
export function cells(full: boolean): Cell[] {
  const all: Cell[] = [];
  const add = (lang: string, turn: number, wording: Cell['wording']) => {
    const kit = kits[turn % kits.length] as KitName;
    if (!all.some((one) => one.lang === lang && one.kit === kit && one.wording === wording))
      all.push({ lang, kit, wording, gen: '2021' });
  };
  if (!full) {
    const some = 'en pl ja ar de fr zh-TW ru ar en'.split(' ');
    for (const [turn, lang] of some.entries()) add(lang, turn, turn % 2 === 0 ? 'first' : 'second');
    return all;
  }
  for (const wording of wordings) {
    for (const turn of kits.keys()) for (const lang of ['en', 'pl', 'ja', 'ar']) add(lang, turn, wording);
    for (const [turn, lang] of languages.entries()) add(lang, turn + wordings.indexOf(wording), wording);
  }
  return [
    ...all,
    { lang: 'en', kit: 'html', wording: 'first', gen: '2026' },
    { lang: 'pl', kit: 'he', wording: 'first', gen: '2026' },
  ];
}
