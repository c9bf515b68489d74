import { beforeEach, expect, test } from 'vitest';
import { createRecogniser } from '../../../lib/page/meanings.ts';
import { longestOutline, outlineOf } from '../../../lib/page/outline.ts';
import { openRootOnly } from '../../../lib/page/walk.ts';
import { compiledLabels } from '../../../lib/portals/compiled-labels.ts';
import { labelIndex } from '../../../lib/portals/label-index.ts';

const recogniser = createRecogniser(labelIndex(compiledLabels));
const outline = () => outlineOf(document, recogniser, openRootOnly);

beforeEach(() => {
  document.body.innerHTML = '';
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
  expect(text).toContain('label for=text(1, Latin) "company name"');
  expect(text).toMatch(
    /input autocomplete=organization.* name=text\(11, Latin\) ~companyName .*=> companyName \d\.\d\d \(text\)/,
  );
  expect(text).toContain('required maxlength=100');
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

test('words of the table are told of labels alone, not where they may be what was picked', () => {
  document.body.innerHTML = `
    <form><label for="a">Tags</label><input id="a" title="City" placeholder="City" data-value="City">
    <span role="listitem">City</span><span>City<button aria-label="City">City</button></span>
    <button aria-haspopup="listbox" title="City">City</button><div role="combobox">City</div>
    <label>Region <span role="combobox">City</span></label><output>City</output></form>`;
  expect(outline()).not.toMatch(/"city"/i);
});

test('numbers are told where they are limits or positions, and cut out of the names of components', () => {
  document.body.innerHTML =
    '<kit-box-4711><input maxlength="50" tabindex="-1" role="98004" type="98004" autocomplete="98004" inputmode="98004" aria-haspopup="98004"></kit-box-4711>';
  const text = outline();
  expect(text).toContain('kit-box-#');
  expect(text).toContain('maxlength=50');
  expect(text).not.toMatch(/98004|4711/);
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
