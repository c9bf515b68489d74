/** Where the table of Windows differs from Latin-1: what the bytes 80 to 9F are shown as. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Bytes of UTF-8 shown one by one: Latin letters, Greek and Cyrillic at least twice, Vietnamese, quotes and dashes. */
const shownAsBytes =
  /Â[\u0080-\u00bf]|Æ’|Ë[†œ]|[ÃÄÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|(?:[ÎÏ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2,}|(?:[ÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2,}|(?:á[º»]|â[€‚„])[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;
/** "„BÄ“" and "»Å«" are a letter and a quotation mark: there is another mark, and no letter behind. */
const quote = /[“”„‘’«»‹›]/u;
const letter = /^\p{L}/u;

function byteOf(character: string): number {
  const at = windows.indexOf(character);
  return at < 0 ? (character.codePointAt(0) ?? 0) : 0x80 + at;
}

function decoded(piece: string): string {
  const bytes = [...piece].map(byteOf);
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = lead >= 0xe0 ? 3 : 2;
    let point = lead & (length === 3 ? 0x0f : 0x1f);
    for (const byte of bytes.slice(at + 1, at + length)) point = (point << 6) | (byte & 0x3f);
    text += String.fromCodePoint(point);
    at += length;
  }
  return text;
}

const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};
const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', szlig: 'ß' },
  ...{ aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', oelig: 'œ', lstrok: 'ł', Lstrok: 'Ł' },
};
const entity = /&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[a-zA-Z]{2,9});/g;

function named(code: string): string | undefined {
  if (Object.hasOwn(entities, code)) return entities[code];
  const mark = marks[code.slice(1)];
  return mark && (code[0] + mark).normalize('NFC');
}

function ofEntity(whole: string): string {
  const code = whole.slice(1, -1);
  if (!code.startsWith('#')) return named(code) ?? whole;
  const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
  const isText = point >= 0x20 && point <= 0xffff && !(point >= 0x7f && point < 0xa0) && point >> 11 !== 0x1b;
  return isText ? String.fromCodePoint(point) : whole;
}

const tag = /<\/?(?:br|p|div|span|b|i|u|em|strong|font|td|tr|li|a)(?: [^<>]{0,200})?\/?>/gi;
/** Percent signs as addresses of the web write them; "100 %" is none. */
const percents = /(?:%20|%[cC][3-5]%[89abAB][\da-fA-F])+/g;

function inOneStep(text: string): string {
  return text
    .replace(shownAsBytes, (piece, at: number) =>
      piece.length === 2 &&
      quote.test(piece) &&
      !letter.test(text.slice(at + piece.length)) &&
      quote.test(text.slice(0, at))
        ? piece
        : decoded(piece),
    )
    .replace(entity, ofEntity)
    .replace(tag, ' ')
    .replace(percents, (piece) => decodeURIComponent(piece));
}

const trace = /[ÂÃÄÅÆËÎÏÐÑáâ][^ -~]|&[#a-zA-Z]|<|%[2cC]/;
const mostSteps = 6;

/**
 * Puts right what a wrong encoding or a web page made of a text: "MÃ¼ller", "AT&amp;T", "Nowy%20Targ", "<br>".
 * @returns the text with every such place mended; the same text if there is none. Never throws.
 */
export function mendedLetters(text: string): string {
  if (!trace.test(text)) return text;
  let mended = text;
  for (let step = 0; step < mostSteps; step++) {
    const next = inOneStep(mended);
    if (next === mended) break;
    mended = next;
  }
  return mended === text ? text : mended.replace(/[ \u00a0]+/g, ' ').trim();
}
