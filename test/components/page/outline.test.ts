import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { createRecogniser } from '../../../lib/page/meanings.ts';
import { longestOutline, outlineOf } from '../../../lib/page/outline.ts';
import { openRootOnly } from '../../../lib/page/walk.ts';
import { compiledLabels } from '../../../lib/portals/compiled-labels.ts';

const recogniser = createRecogniser(compiledLabels);
const outline = () => outlineOf(document, recogniser, openRootOnly);

beforeEach(() => {
  document.body.innerHTML = '';
});

/** Stands in every place of a page; no part of it is a word of any table. */
const canary = 'Qxzvkw';
const secret = fc
  .tuple(
    fc.constantFrom('', 'Company name ', 'City: ', 'é ', 'https://'),
    fc.nat(999),
    fc.constantFrom('', ' Ltd', '@a.example'),
  )
  .map(([before, number, after]) => `${before}${canary}${number}${after}`);

const attributes = fc.constantFrom(
  ...'value name id class for type role autocomplete inputmode maxlength required aria-label aria-labelledby aria-valuetext aria-valuenow aria-description aria-expanded aria-haspopup placeholder title label alt href src style data-value data-l10n-key data-testid pattern list min tabindex contenteditable slot part'.split(
    ' ',
  ),
);
const tags = fc.constantFrom(
  ...'input textarea select option button label legend fieldset form div span h2 p output a script style template he-field ul li svg datalist'.split(
    ' ',
  ),
);

type Piece = {
  tag: string;
  attributes: [string, string][];
  type: string;
  text: string;
  value: string;
  shadow: boolean;
  children: Piece[];
};

/** @param depth how many levels may stand below. */
const piece = (depth: number): fc.Arbitrary<Piece> =>
  fc.record({
    tag: tags,
    attributes: fc.array(fc.tuple(attributes, secret), { maxLength: 5 }),
    type: fc.constantFrom('text', 'hidden', 'password', 'email', 'checkbox', 'radio', 'button', 'submit'),
    text: secret,
    value: secret,
    shadow: fc.boolean(),
    children: depth === 0 ? fc.constant([]) : fc.array(piece(depth - 1), { maxLength: 3 }),
  });

function build({ tag, attributes, type, text, value, shadow, children }: Piece): Element {
  const element = document.createElement(tag);
  if (tag === 'input') element.setAttribute('type', type);
  for (const [name, content] of attributes) element.setAttribute(name, content);
  element.append(text);
  if (tag === 'input' || tag === 'textarea') (element as HTMLInputElement).value = value;
  const into = shadow && tag === 'he-field' ? element.attachShadow({ mode: 'open' }) : element;
  into.append(text, ...children.map(build));
  return element;
}

test('whatever a page holds, none of it is in the outline', () => {
  fc.assert(
    fc.property(fc.array(piece(3), { minLength: 1, maxLength: 4 }), (pieces) => {
      document.body.replaceChildren(...pieces.map(build));
      expect(outline().toLowerCase()).not.toContain(canary.toLowerCase());
    }),
    { numRuns: 150 },
  );
});

test('a form is told with its fields, labels that are known, and what they are taken for', () => {
  document.body.innerHTML = `
    <form><input name="localName"><fieldset><legend>Company</legend>
      <div><div><label for="a">Company name</label><input id="a" name="companyName" autocomplete="organization"
        required maxlength="100" value="Contoso" placeholder="Contoso Ltd"></div></div>
      <label>Nickname of the firm<input id="b" value="Connie"></label>
      <label for="c">Country</label><select id="c"><option value="PL">Polska</option><option value="DE" selected>Niemcy</option></select>
      <textarea>Some notes</textarea><div role="combobox" aria-label="City" aria-valuetext="Warsaw">Warsaw</div>
      <div contenteditable="true">A letter</div></fieldset></form>
    <aside><p>News about <b>Fabrikam</b></p></aside>`;
  const text = outline();
  expect(text).toContain('label for=1 "company name"');
  expect(text).toMatch(/input autocomplete=organization.* => companyName \d\.\d\d \(text\)/);
  expect(text).toContain('maxlength=100 required');
  expect(text).toContain('placeholder=text(11, Latin)');
  expect(text).toContain('label text(20, Latin)');
  expect(text).toContain('options=2 codes=2');
  expect(text).toContain('role=combobox aria-label="city"');
  for (const value of [
    'Contoso',
    'Connie',
    'Polska',
    'Niemcy',
    'notes',
    'Warsaw',
    'letter',
    'Fabrikam',
    'news',
  ])
    expect(text.toLowerCase()).not.toContain(value.toLowerCase());
});

test('before the labels came every text is only measured', () => {
  document.body.innerHTML = '<label>Company name<input></label><label>Город<input></label>';
  const text = outlineOf(document, null, openRootOnly);
  expect(text).toContain('label text(12, Latin)');
  expect(text).toContain('label text(5, Cyrillic)');
});

test('an endless page is cut', () => {
  document.body.innerHTML =
    '<button title="One" aria-label="Two" name="three" class="four five six"></button>'.repeat(3_000);
  const text = outlineOf(document, null, openRootOnly);
  expect(text.length).toBeLessThanOrEqual(longestOutline);
  expect(text).toMatch(/\(cut\)$/);
});
