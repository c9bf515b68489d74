// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { TaughtBox, TaughtKey } from '../../../lib/account/field-map.ts';
import { controlsIn } from '../../../lib/page/controls.ts';
import { createRecogniser } from '../../../lib/page/meanings.ts';
import { recogniseFields } from '../../../lib/page/recognise-fields.ts';
import { describe as describeBox, taughtAmong } from '../../../lib/page/taught.ts';
import { traitsOf } from '../../../lib/page/traits.ts';
import { compiledLabels } from '../../../lib/portals/compiled-labels.ts';
import { labelIndex } from '../../../lib/portals/label-index.ts';

const recogniser = createRecogniser(labelIndex(compiledLabels));
let last = 0;
const next = () => {
  last += 1;
  return last;
};

/** A box with a label and an id that nobody sees twice. */
const box = (label: string, more = '') => {
  const id = `field-${next()}`;
  return `<p><label for="${id}">${label}</label><input id="${id}" ${more}></p>`;
};
const page = (...parts: string[]) => {
  document.body.innerHTML = `<h2>Company</h2>${parts.join('')}`;
  return controlsIn(document);
};
const teach = (controls: ReturnType<typeof page>, at: number, key: TaughtKey = 'city'): TaughtBox => ({
  id: `00000000-0000-4000-8000-${String(next()).padStart(12, '0')}`,
  key,
  label: '',
  at: 1,
  ...describeBox(controls, at),
});
/** Where the boxes are found again in a page. */
const foundIn = (controls: ReturnType<typeof page>, ...boxes: TaughtBox[]) =>
  [...taughtAmong(controls, boxes)].map(([at, { key }]) => [at, key]);

test('a box is found again with other ids, in another place, and among new ones', () => {
  const zone = teach(page(box('Zone 7'), box('Zone 8'), box('Street')), 0);
  expect(foundIn(page(box('Zone 7'), box('Zone 8'), box('Street')), zone)).toEqual([[0, 'city']]);
  expect(foundIn(page(box('Street'), box('Note'), box('Zone 8'), box('Zone 7 *')), zone)).toEqual([
    [3, 'city'],
  ]);
});

test('it is found again by its name when the label is in another language, and by its label when the name is new', () => {
  const zone = teach(
    page(box('Zone 7', 'name="zone" data-testid="account-zone" placeholder="Zone"'), box('Street')),
    0,
  );
  const other = page(
    box('Ulica'),
    box('Strefa 7', 'name="zone" data-testid="account-zone" placeholder="Zone"'),
  );
  expect(foundIn(other, zone)).toEqual([[1, 'city']]);
  expect(foundIn(page(box('Zone 7', 'name="x81b7f"')), zone)).toEqual([[0, 'city']]);
});

test('where it is gone nothing takes its place, and neither where several fit', () => {
  const zone = teach(page(box('Zone 7'), box('Street')), 0);
  expect(foundIn(page(box('Street'), box('Zone 8')), zone)).toEqual([]);
  expect(foundIn(page(box('Zone 7'), box('Zone 7')), zone)).toEqual([]);
  expect(foundIn(page(), zone)).toEqual([]);
});

test('what only its place tells apart is found by its place, as long as there are as many', () => {
  const bare = '<p><input></p>';
  const second = teach(page(bare, bare, bare), 1);
  // The first of them stands below the heading and is called like it.
  expect(second).toMatchObject({ nth: 0, of: 2 });
  expect(foundIn(page(bare, bare, bare, box('Street')), second)).toEqual([[1, 'city']]);
  expect(foundIn(page(bare, bare), second)).toEqual([]);
});

test('of twins under two headings the one under the same heading is meant, and the other is never taken', () => {
  const two = () => page(box('Zone 7'), `<h2>Billing ${'address'}</h2>`, box('Zone 7'));
  const billing = teach(two(), 1);
  expect(foundIn(two(), billing)).toEqual([[1, 'city']]);
  expect(foundIn(page(box('Zone 7')), billing)).toEqual([]);
});

test('a name that every box has tells nothing', () => {
  const same = 'name="value" placeholder="Enter a value" data-field="value"';
  const zone = teach(page(box('Zone 7', same), box('Street', same)), 0);
  expect(zone.traits.filter((trait) => trait.startsWith('n:'))).toEqual([]);
  expect(foundIn(page(box('Street', same)), zone)).toEqual([]);
});

test('what was taught wins, takes its key from others, and lets a box be left alone', () => {
  const controls = page(box('City'), box('Zone 7'), box('Street'));
  const keys = (...taught: TaughtBox[]) =>
    recogniseFields(document.body, recogniser, { taught }).map(({ key, confidence }) => [
      key,
      confidence === 1,
    ]);
  expect(keys()[0]?.[0]).toBe('city');
  expect(keys(teach(controls, 1))).toEqual([['other', false], ['city', true], expect.anything()]);
  expect(keys(teach(controls, 0, 'other'))[0]).toEqual(['other', true]);
});

test('of two for the same box or the same field the later one counts', () => {
  const controls = page(box('Zone 7'), box('Zone 8'));
  const [zone, again, other] = [teach(controls, 0), teach(controls, 0, 'state'), teach(controls, 1)];
  expect(foundIn(controls, zone, again)).toEqual([[0, 'state']]);
  expect(foundIn(controls, zone, other)).toEqual([[1, 'city']]);
});

test('a box that can’t be the field is not taken for it, whatever a map says', () => {
  const controls = page(box('Zone 7', 'type="checkbox"'), box('Zone 8', 'type="password"'), box('Zone 9'));
  const maps = [
    teach(controls, 0, 'city'),
    teach(controls, 1, 'companyName'),
    teach(controls, 2, 'gdapOptIn'),
  ];
  expect(foundIn(controls, ...maps)).toEqual([]);
  expect(foundIn(controls, teach(controls, 0, 'gdapOptIn'))).toEqual([[0, 'gdapOptIn']]);
});

test('nothing that a page makes up anew is remembered', () => {
  const ids = [
    'input-x7f3k2',
    ':r1a:',
    '«r3»',
    'field_6f9619ff-8b86-d011-b42d-00c04fc964ff',
    'mat-input-12',
    '0b1c2d3e4f',
  ];
  for (const id of ids) {
    const traits = traitsOf(page(`<input id="${id}" name="${id}">`)[0] as never).join(' ');
    expect(traits).not.toMatch(/x7f3k2|r1a|r3|6f96|8b86|64ff|12|4f/);
  }
  const [line] = page('<input id="addressLine1" name="addressLine1">');
  expect(traitsOf(line as never)).toContain('n:name address line 1');
});

test('nothing that was entered is remembered', () => {
  const controls = page(box('Note', 'value="Fjord Bygg"'), '<textarea>Sandvika</textarea>');
  expect(controls.flatMap(traitsOf).join(' ')).not.toMatch(/sandvika|fjord/i);
});
