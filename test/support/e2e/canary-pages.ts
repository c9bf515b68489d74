import fc from 'fast-check';

/** Stands in every place of a page; no part of it is a word of any table. */
export const canary = 'Qxzvkw';
/** A label of the table, where it is no label. */
export const pickedWord = 'City';

const leaves = 'label legend h2 option button textarea output p span li a'.split(' ');
const holders = 'div form fieldset section ul he-field kit-tag-7 select p'.split(' ');
const attributes =
  'value name id class for role autocomplete inputmode maxlength aria-level aria-labelledby aria-valuetext aria-valuenow aria-description aria-expanded placeholder title alt href data-value data-l10n-key pattern min slot part'.split(
    ' ',
  );
/** What names a control may be a label, so that here no word of the table stands. */
const naming = ['label', 'aria-label'];
const captions = new Set(['label', 'legend', 'h2']);
const inputTypes = 'text hidden password email checkbox radio button'.split(' ');

const secret = fc
  .tuple(fc.constantFrom('', 'Company name ', 'City: ', 'é '), fc.nat(999))
  .map(([before, number]) => `${before}${canary}${number}`);
const anything = fc.oneof(secret, fc.constant(pickedWord));
const attribute = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...attributes), anything) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...naming), secret) },
);
// A slot named "label" holds one; the generator names none.
const written = fc
  .uniqueArray(attribute, { maxLength: 4, selector: ([name]) => name })
  .map((all) => all.map(([name, value]) => ` ${name}="${value}"`).join(''));

const leaf = fc.oneof(
  fc
    .tuple(fc.constantFrom(...leaves), written, secret, anything)
    .map(([tag, more, own, other]) => `<${tag}${more}>${captions.has(tag) ? own : other}</${tag}>`),
  fc
    .tuple(fc.constantFrom(...inputTypes), written)
    .map(([type, more]) => `<input type="${type}" checked${more}>`),
  fc.tuple(anything, written).map(([text, more]) => `<div role="combobox"${more}>${text}</div>`),
  fc.constant(`<label>Region <slot></slot></label><div role="option">${pickedWord}</div>`),
);

/** Two children at each of three levels: never more than 22 elements, whatever is drawn. */
const branch = (depth: number): fc.Arbitrary<string> =>
  depth === 0
    ? leaf
    : fc
        .record({
          tag: fc.constantFrom(...holders),
          more: written,
          text: anything,
          shadow: fc.boolean(),
          children: fc.array(branch(depth - 1), { minLength: 1, maxLength: 2 }),
        })
        .map(({ tag, more, text, shadow, children }) => {
          const inside = text + children.join('');
          const held =
            shadow && tag === 'he-field'
              ? `<template shadowrootmode="open">${inside}</template>${text}`
              : inside;
          return `<${tag}${more}>${held}</${tag}>`;
        });

/** HTML of small pages with something to hide in every place. */
export const canaryPage: fc.Arbitrary<string> = branch(3);
