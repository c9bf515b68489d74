import type { AskedWord } from './asked-words.ts';
import type { NameIndex } from './name-index.ts';
import { isNumber } from './number-words.ts';
import { lettersIn, type Paired, pairWords } from './pair-words.ts';
import { isPlace } from './place-words.ts';

/** What is left over on one side, by the weight of the words. */
export type Left = {
  /** Words of the name itself, how many, and what the first word weighs if it is among them. */
  words: number;
  count: number;
  first: number;
  /** Words in brackets or behind a legal form. */
  asides: number;
  places: number;
  number: boolean;
};

/** Two names laid over each other; all weights as in `NameIndex`. */
export type Overlay = {
  query: Left;
  name: Left;
  /** Both sides together: what has a partner. */
  shared: number;
  /** What partners that are not equal lack; of that, what words lack that no name of the list has. */
  unlike: number;
  unlikeUnknown: number;
  /** Words of the query without a partner that no name of the list has. */
  unknown: number;
  /** The heaviest shared word, and how many weigh over half. */
  heaviest: number;
  heavy: number;
  turns: number;
};

/** A legal form that stands where none is cut off says hardly anything. */
const strayForm = 0.25;
/** What is less alike may as well be another word. */
const likeSlip = 0.62;
const isHeavy = (weight: number) => weight > 0.5;

const nothingLeft = (): Left => ({ words: 0, count: 0, first: 0, asides: 0, places: 0, number: false });

function leave(
  left: Left,
  text: string,
  weight: number,
  aside: boolean,
  isFirst: boolean,
  counts: boolean,
): void {
  if (isNumber(text)) left.number = true;
  if (isFirst) left.first = weight;
  if (isPlace(text)) left.places += weight;
  else if (aside) left.asides += weight;
  else {
    left.words += weight;
    if (counts) left.count++;
  }
}

function layQuery(
  index: NameIndex,
  asked: readonly AskedWord[],
  from: number,
  { asked: likes, partner }: Paired,
  over: Overlay,
) {
  for (let at = 0; at < asked.length; at++) {
    const { text, word, weight, aside, isForm } = asked[at] as AskedWord;
    const like = likes[at] as number;
    if (like === 0) {
      if (word < 0 && !isForm) over.unknown += weight;
      leave(over.query, text, isForm ? weight * strayForm : weight, aside, at === 0, !isForm);
      continue;
    }
    // A mistyped word weighs what the word weighs that was meant.
    const meant =
      like === 1 ? weight : (index.weights[index.words[from + (partner[at] as number)] as number] as number);
    over.shared += meant * like;
    over.unlike += meant * (1 - like);
    if (word < 0 && like > likeSlip) over.unlikeUnknown += meant * (1 - like);
    if (meant * like > over.heaviest) over.heaviest = meant * like;
    if (isHeavy(meant)) over.heavy++;
  }
}

function layName(index: NameIndex, from: number, length: number, { named }: Paired, over: Overlay) {
  for (let place = 0; place < length; place++) {
    const word = index.words[from + place] as number;
    const weight = index.weights[word] as number;
    const like = named[place] as number;
    if (like > 0) over.shared += weight * like;
    else
      leave(
        over.name,
        lettersIn(index, word).text,
        weight,
        index.asides[from + place] === 1,
        place === 0,
        true,
      );
  }
}

/** @returns what a query and a name of the list share, and what is left of each. */
export function compareNames(index: NameIndex, asked: readonly AskedWord[], name: number): Overlay {
  const paired = pairWords(index, asked, name);
  const from = index.starts[name] as number;
  const over: Overlay = {
    query: nothingLeft(),
    name: nothingLeft(),
    shared: 0,
    unlike: 0,
    unlikeUnknown: 0,
    unknown: 0,
    heaviest: 0,
    heavy: 0,
    turns: paired.turns,
  };
  layQuery(index, asked, from, paired, over);
  layName(index, from, (index.starts[name + 1] as number) - from, paired, over);
  return over;
}
