import { institutionWords, softWords } from './data/institution-words.ts';
import { wordsOf } from './form-key.ts';

type Words = {
  exact: ReadonlySet<string>;
  beginnings: ReadonlySet<string>;
  endings: ReadonlySet<string>;
  /** The first three letters of the beginnings and the last three of the endings: most words have none of them. */
  heads: ReadonlySet<string>;
  tails: ReadonlySet<string>;
};

/** Shorter pieces would be parts of any word. */
const shortest = 3;
const longest = 16;

function build(list: string): Words {
  const exact = new Set<string>();
  const beginnings = new Set<string>();
  const endings = new Set<string>();
  for (const word of list.split(/\s+/)) {
    const bare = word.replaceAll('*', '');
    if (bare === '') continue;
    if (word.endsWith('*')) beginnings.add(bare);
    if (word.startsWith('*')) endings.add(bare);
    if (bare === word) exact.add(bare);
  }
  const heads = new Set([...beginnings].map((bare) => bare.slice(0, shortest)));
  const tails = new Set([...endings].map((bare) => bare.slice(-shortest)));
  return { exact, beginnings, endings, heads, tails };
}

let institutions: Words | undefined;
let soft: Words | undefined;

function tells({ exact, beginnings, endings, heads, tails }: Words, key: string): boolean {
  if (exact.has(key)) return true;
  const begins = heads.has(key.slice(0, shortest));
  const ends = tails.has(key.slice(-shortest));
  if (!begins && !ends) return false;
  for (let length = shortest; length <= key.length && length <= longest; length++) {
    if ((begins && beginnings.has(key.slice(0, length))) || (ends && endings.has(key.slice(-length))))
      return true;
  }
  return false;
}

/** "City Gas" is a company, "City of London" is none. */
const ofAPlace =
  /^(?:the )?(?:city|town|village|state|commonwealth|province|borough|republic|kingdom|government|bank) of /i;

/**
 * @param name a company's name as it is typed.
 * @returns true if a word of it says that it carries no commercial legal form: a public body, bank, fund, university,
 * hospital, association, church, practice. Errs on the side of true.
 */
export function needsNoForm(name: string): boolean {
  if (ofAPlace.test(name)) return true;
  institutions ??= build(institutionWords);
  const words = institutions;
  return wordsOf(name).some(({ key }) => tells(words, key));
}

/** Small words join a description ("Friends of the Forest"), which a company's own name seldom is. */
const joining = new Set(
  `of the for and in de del la le les des du di da do dos e y et i w we z ze na u im fur und der die das am an von zu van
  voor en het og for av af i och ja a az es si pro pri of`.split(/\s+/),
);
const mostWords = 3;

/**
 * @returns true if a name without a legal form is most likely a company's short name: one to three words in Latin
 * letters, none of them a number, a small word or one that official names end with.
 */
export function looksLikeShortName(name: string): boolean {
  soft ??= build(softWords);
  const few = soft;
  const words = wordsOf(name);
  return (
    words.length > 0 &&
    words.length <= mostWords &&
    /^[\p{Script=Latin}\p{M}'’ .-]+$/u.test(name) &&
    words.some(({ key }) => key.length > 3) &&
    // A short name in capitals is as often the letters of an institute.
    /\p{Ll}/u.test(name) &&
    words.every(({ key }) => !joining.has(key) && !tells(few, key))
  );
}
