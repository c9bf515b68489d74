import type { LabelIndex } from '../portals/label-index.ts';
import { tellingWords } from '../portals/label-index.ts';
import type { LabelMeaning } from '../portals/labels.ts';

/** A known phrase; its words are those it is looked for by inside a longer text. */
export type Phrase = {
  whole: string;
  telling: string;
  words: readonly string[];
  /** True for those that mean something as a whole label only. */
  alone: boolean;
  meanings: readonly LabelMeaning[];
};

export type Dictionary = {
  fillers: ReadonlySet<string>;
  parts: ReadonlySet<string>;
  /** @returns the phrases whose first telling word is this one. */
  startingWith(word: string): readonly Phrase[];
  stems(start: string): readonly Phrase[];
  unspaced(start: string): readonly Phrase[];
  /** @returns what the label means as a whole, the portal's own meaning first. */
  exact(key: string): readonly LabelMeaning[] | undefined;
};

/** @param index all known labels; what of them a page leads to is read when it is asked for. */
export function dictionaryOf(index: LabelIndex): Dictionary {
  const fillers = new Set(index.marks.filler);
  const reader = (record: LabelIndex['words']) => {
    const read = new Map<string, readonly Phrase[]>();
    return (start: string): readonly Phrase[] => {
      const known = read.get(start);
      if (known) return known;
      // A word of the page may be the name of something that every object has.
      const listed = Object.hasOwn(record, start) ? record[start] : undefined;
      const phrases = (listed?.split('|') ?? []).map((entry) => {
        const [key = '', meanings = ''] = entry.split('=');
        const whole = key.replace('!', '');
        const spoken = whole.split(' ');
        const telling = tellingWords(spoken, fillers);
        // "your name" must not become "name" wherever it stands.
        const words = telling.length > 1 ? telling : spoken;
        const alone = whole !== key;
        return {
          whole,
          telling: words.join(' '),
          words,
          alone,
          meanings: meanings.split(',') as LabelMeaning[],
        };
      });
      read.set(start, phrases);
      return phrases;
    };
  };
  const startingWith = reader(index.words);
  return {
    fillers,
    parts: new Set(index.parts.split(' ')),
    startingWith,
    stems: reader(index.stems),
    unspaced: reader(index.unspaced),
    exact(key) {
      const first = tellingWords(key.split(' '), fillers)[0] as string;
      const same = startingWith(first).filter(({ whole }) => whole === key);
      return same.length > 0 ? [...new Set(same.flatMap(({ meanings }) => meanings))] : undefined;
    },
  };
}
