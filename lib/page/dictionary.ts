import type { LabelIndex } from '../portals/label-index.ts';
import { bendStart, tellingWords } from '../portals/label-index.ts';
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
  /** @returns the known word that this one is a case or a form of, itself if none is. */
  unbent(word: string): string;
};

/** What a language hangs on a word without replacing letters, and by what it may be replaced. */
const longestEnding = 3;
const replaceable = /[aeiouysаеиоуыэюяйьαεηιουω]$/;

/** Articles and particles that Hebrew and Arabic write as a part of the word. */
const joined =
  /^(?:[\u05d5\u05e9]?[\u05d4\u05d1\u05dc\u05de\u05db\u05e9]|[\u0648\u0628\u0641]?\u0627\u0644|[\u0648\u0628\u0644])(?=.{3})/;

/** @returns how many letters two words share from their start. */
function shared(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

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
  const known = (word: string): string | undefined => {
    const start = word.slice(0, bendStart);
    const listed = Object.hasOwn(index.bendable, start) ? index.bendable[start] : undefined;
    if (!listed) return undefined;
    let best: string | undefined;
    let most = 0;
    for (const one of listed.split(' ')) {
      if (one === word) return word;
      const same = shared(one, word);
      // "nazwa" becomes "nazwe", "fornavn" "fornavnet": a few letters come, the last one may go for fewer of them. "States"
      // is many of them, not one of another case.
      const kept = same === one.length || (same === one.length - 1 && replaceable.test(one));
      const come = word.length - same + (one.length - same);
      if (!kept || come > longestEnding || same <= most || word === `${one}s`) continue;
      best = one;
      most = same;
    }
    return best;
  };
  return {
    unbent: (word) =>
      (word.length > bendStart ? (known(word) ?? known(word.replace(joined, ''))) : null) ?? word,
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
