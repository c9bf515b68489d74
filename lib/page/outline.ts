import type { Recogniser } from './meanings.ts';
import { isElement, isTag } from './node-kind.ts';
import { labelOr, measured, number, webValue } from './outline-words.ts';
import { recogniseFields } from './recognise-fields.ts';
import { shownText } from './shown-text.ts';
import { hostsOf, marksTag, type OpenRoot, panelTag } from './walk.ts';

/** A form is a few kilobytes; what is longer is cut, so that a report can still be sent. */
export const longestOutline = 200_000;
const deepest = 200;

const words =
  'type role autocomplete inputmode required disabled readonly multiple aria-required aria-disabled aria-haspopup aria-expanded aria-autocomplete aria-multiselectable'.split(
    ' ',
  );
const numbers = 'maxlength minlength size rows cols tabindex aria-level'.split(' ');
const labels = ['label', 'aria-label'];
const names = ['name', 'id', 'data-l10n-key'];
const others = ['for', 'aria-labelledby', 'class', 'placeholder', 'title'];

/** Never looked into: code, drawings, and what is ours. */
const closedOff = /^(script|style|template|noscript|svg|math|head|object)$/;
const captions = 'label, legend, h1, h2, h3, h4, h5, h6, [slot=label]';
/** What stands in these may be a value: what was typed, what was picked, or what can be. */
const holdsValues =
  'textarea, select, option, output, button, [contenteditable], [aria-haspopup], [aria-valuetext], [role]:not([role=group], [role=radiogroup], [role=form], [role=region], [role=dialog], [role=main], [role=heading], [role=presentation], [role=none])';
const telling = `${captions}, input, select, textarea, button, fieldset, iframe, [role], [contenteditable]`;

/** A form may own an input named like any property of it, so only the prototypes are asked. */
const tagOf = (element: Element) => Reflect.get(Element.prototype, 'localName', element) as string;
const attribute = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);
const fits = (element: Element, selector: string) => Element.prototype.matches.call(element, selector);
const childrenOf = (node: Node) => [...(Reflect.get(Node.prototype, 'childNodes', node) as NodeListOf<Node>)];
const allIn = <E extends Element = Element>(element: Element, selector: string) => [
  ...(Element.prototype.querySelectorAll.call(element, selector) as NodeListOf<E>),
];
/** A caption may be drawn around the control, or around what a slot brings. */
const isPlain = (caption: Element) =>
  allIn(caption, holdsValues).length === 0 &&
  allIn<HTMLSlotElement>(caption, 'slot')
    .flatMap((slot) => slot.assignedElements({ flatten: true }))
    .every((one) => !fits(one, holdsValues) && allIn(one, `${holdsValues}, slot`).length === 0);
const ownText = (nodes: Node[]) =>
  nodes
    .map((node) => (node.nodeType === 3 ? node.nodeValue : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The structure of a page's form for a report: tags, roles, known labels, and what we take each control for.
 *
 * Invariants: no value leaves.
 * 1. Of the page nothing is written down but names of elements, words that the web defines, numbers that are limits or
 *    positions, and labels that our own table holds as a whole.
 * 2. A label is what names a control or heads a part of the form. The same words anywhere else, a picked tag or a
 *    button that shows a choice, are only measured.
 * 3. What may hold a value gives not even its length.
 * 4. Names for programs are told by what the table takes them for, in our words.
 *
 * @returns one line an element, indented by depth, at most `longestOutline` characters.
 */
export function outlineOf(page: Document, recogniser: Recogniser | null, openRoot: OpenRoot): string {
  const found = recogniser ? recogniseFields(page, recogniser, { openRoot }) : [];
  const verdicts = new Map<Element, string>(
    found.map(({ element, key, confidence, control }) => [
      element,
      ` => ${key} ${confidence.toFixed(2)} (${control})`,
    ]),
  );
  const controls = new Set(found.flatMap(({ element }) => [element, ...hostsOf(element)]));
  const label = (text: string) => labelOr(recogniser, text);
  const named = (name: string) =>
    measured(name) + [...(recogniser?.meaningsOfName(name) ?? [])].map(([key]) => ` ~${key}`).join('');

  function attributesOf(element: Element): string {
    const isControl = controls.has(element);
    const told = (list: readonly string[], shown: (value: string) => string) =>
      list.map((name) => {
        const value = attribute(element, name);
        return value === null ? '' : ` ${name}${value && `=${shown(value)}`}`;
      });
    const parts = [
      ...told(words, webValue),
      ...told(numbers, number),
      ...told(labels, isControl ? label : measured),
      ...told(names, isControl ? named : measured),
      ...told(others, measured),
    ];
    if (isTag(element, 'select')) {
      const codes = [...element.options].filter(({ value }) => /^[A-Z]{2}$/.test(value)).length;
      parts.push(` options=${element.options.length} codes=${codes}`);
    }
    return parts.join('');
  }

  /** @returns the lines of a subtree; none where nothing in it tells of a form. */
  function linesOf(element: Element, depth: number, hidden: boolean): string[] {
    const tag = tagOf(element);
    if (closedOff.test(tag) || tag === panelTag || tag === marksTag || depth > deepest) return [];
    const noText = hidden || fits(element, holdsValues);
    const nodes = isTag(element, 'select') ? [] : childrenOf(element);
    const shadow = openRoot(element);
    const below = (children: Node[], to: number) =>
      children.filter(isElement).flatMap((child) => linesOf(child, to, noText));
    const inShadow = shadow ? below(childrenOf(shadow), depth + 2) : [];
    const inLight = below(nodes, depth + 1);
    if (!fits(element, telling) && !shadow && inLight.length === 0) return [];
    const caption = fits(element, captions);
    const text = caption && isPlain(element) ? shownText(element) : ownText(nodes);
    const shown = text && !noText ? ` ${(caption ? label : measured)(text)}` : '';
    const frame = tag === 'iframe' ? ' (a frame, not looked into)' : '';
    const name = tag
      .slice(0, 40)
      .replace(/[^a-z0-9-]/g, '?')
      .replace(/(?<!^h)\d+/g, '#');
    return [
      ' '.repeat(depth) + name + attributesOf(element) + shown + frame + (verdicts.get(element) ?? ''),
      ...(shadow ? [`${' '.repeat(depth)} #shadow-root`] : []),
      ...inShadow,
      ...inLight,
    ];
  }

  const lines = linesOf(page.body, 0, false);
  const head = `fields ${found.filter(({ key }) => key !== 'other').length} of ${found.length} controls`;
  const whole = [head, ...lines].join('\n');
  return whole.length > longestOutline ? `${whole.slice(0, longestOutline - 6)}\n(cut)` : whole;
}
