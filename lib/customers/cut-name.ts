import { wordsOf } from '../names/form-key.ts';
import { commonForms } from '../names/form-table.ts';
import { formKeys } from '../names/legal-form.ts';
import { companyKey } from './name-key.ts';

/**
 * A name read as one that ends within its legal form, as fields and lists cut names off: "Orlik Public" of "Orlik
 * Public Company Limited", "Orlik Spółka z" of "Orlik Spółka z o.o.". Whether it is one, a row tells.
 */
export type CutName = {
  /** All words of the name as it is written. */
  words: readonly string[];
  /** What would be left without the beginning of the form, and the key of that. */
  rest: string;
  key: string;
  /** True if the beginning is a form of its own, of one word or in everyday use: "GmbH" of "GmbH & Co. KG". */
  isForm: boolean;
};

/** Words of a form that may be there before it is cut off. */
const mostWords = 4;
/** A shorter word may be the beginning of anything, above all while it is being typed. */
const shortestFirst = 4;

/** How forms begin: most words of names begin none, and need no look at what stands before them. */
let beginnings: ReadonlySet<string> | undefined;

function mayBeginForm(word: string): boolean {
  beginnings ??= new Set([...formKeys()].map((key) => key.slice(0, shortestFirst)));
  return word.length >= shortestFirst && beginnings.has(word.slice(0, shortestFirst));
}

/** @returns every way to read the name as cut off within its form; most names have some, and no row with such a form. */
export function cutNames(name: string): CutName[] {
  const found = wordsOf(name);
  const words = found.map(({ key }) => key);
  const { legalForm } = companyKey(name);
  const usual = legalForm !== null && commonForms().has(legalForm);
  const cuts: CutName[] = [];
  for (let at = words.length - 1; at > 0 && words.length - at <= mostWords; at--) {
    if (!mayBeginForm(words[at] as string)) continue;
    const rest = name.slice(0, found[at]?.start);
    const isForm = legalForm !== null && (usual || at === words.length - 1);
    cuts.push({ words, rest, key: companyKey(rest).key, isForm });
  }
  return cuts;
}

/**
 * @param rowKey the key of the row's name.
 * @returns true if the row's name begins with all the words of the cut one, and its own form with what was cut.
 */
export function isCutOf({ words, key }: CutName, rowName: string, rowKey: string): boolean {
  if (rowKey !== key) return false;
  const whole = wordsOf(rowName);
  return words.every((word, at) => whole[at]?.key === word);
}
