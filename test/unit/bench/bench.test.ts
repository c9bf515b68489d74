import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAccount } from '../../../lib/rules/check.ts';
import { median, percentile } from '../../bench/bench.ts';
import { customerRows, customersCsv } from '../../bench/customer-rows.ts';
import { customers } from '../../bench/customers.ts';
import { figures, vote } from '../../bench/forms/figures.ts';
import type { LabelledPage } from '../../bench/forms/labelled-pages.ts';
import type { Predictions } from '../../bench/forms/score.ts';
import { table } from '../../bench/print.ts';
import { damagedRecords, validRecords } from '../../bench/records.ts';
import { rules } from '../../bench/rules.ts';
import { weigh } from '../../bench/size.ts';
import { packageOf, sourceShares } from '../../bench/source-shares.ts';

describe('what the benchmarks work on', () => {
  it('is the same in every run', () => {
    expect(customerRows(50)).toEqual(customerRows(50));
    expect(damagedRecords(20)).toEqual(damagedRecords(20));
    expect(customerRows(50, 2)).not.toEqual(customerRows(50, 1));
  });

  it('holds full records without errors, and damaged ones that all have findings', () => {
    const context = { today: '2026-11-22' };
    const errors = validRecords(40).flatMap((record) =>
      checkAccount(record, context).filter(({ severity }) => severity === 'error'),
    );
    expect(errors).toEqual([]);
    expect(damagedRecords(40).filter((record) => checkAccount(record, context).length === 0)).toEqual([]);
  });

  it('writes a list as the portal does', () => {
    const lines = customersCsv(customerRows(3)).trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('\ufeffMicrosoft ID,Company name,Primary domain name,Relationship');
  });
});

describe('the benchmarks', () => {
  it('rules gives times and ratios', async () => {
    const figures = await rules({ scale: 0.02, withoutBrowser: true });
    expect(figures.map(({ what }) => what)).toContain('Node, damaged: checkAccount p99');
    for (const { what, value } of figures) expect(value, what).toBeGreaterThan(0);
  });

  it('customers reads, builds and asks', async () => {
    const figures = await customers({ scale: 0.001, withoutBrowser: true });
    expect(figures.length).toBeGreaterThan(30);
    for (const { what, value } of figures) expect(value, what).toBeGreaterThanOrEqual(0);
  });

  it('percentiles are values of the list', () => {
    expect([median([3, 1, 2]), percentile([5, 1, 4, 2, 3], 0.99), percentile([7], 0)]).toEqual([2, 5, 7]);
  });

  it('a table says which budget is kept', () => {
    const text = table('sample', [
      { what: 'small', value: 1, unit: 'ms', budget: 2 },
      { what: 'large', value: 3, unit: 'ms', budget: 2 },
      { what: 'free', value: 3, unit: 'kB' },
    ]);
    expect(text.split('\n').map((line) => line.trim().split(/\s+/).slice(0, 4).join(' '))).toEqual([
      'sample:',
      'small 1.00 ms within',
      'large 3.00 ms OVER',
      'free 3.00 kB',
    ]);
  });
});

describe('the benchmark of recognition', () => {
  const page = (labels: LabelledPage['labels']): LabelledPage => ({ id: 'page', html: '', labels });
  const said = (words: Predictions) => new Map([['page', words]]);

  it('sets detectors side by side, with wrong fills, and leaves out what is not scored', () => {
    const pages = [page({ k1: 'city', k2: 'email', k3: 'other', k4: 'unscored' })];
    const detectors = new Map([
      ['ours', said({ k1: 'city', k2: 'email', k4: 'city' })],
      ['theirs', said({ k1: 'state', k3: 'city' })],
    ]);
    const shown = new Map([['page', ['k1', 'k3']]]);
    const values = figures('set', pages, detectors, shown).map(({ what, at, value }) => [
      what,
      at?.column,
      value,
    ]);
    expect(values).toContainEqual(['F1 of all 2', 'ours', 100]);
    expect(values).toContainEqual(['F1 of all 2', 'theirs', 0]);
    expect(values).toContainEqual(['wrong fills of 3 labelled controls', 'theirs', 200 / 3]);
    expect(values).toContainEqual(['wrong fills of 2 that are shown', 'theirs', 100]);
    expect(values).toContainEqual(['city, 1', 'ours recall', 100]);
  });

  it('lets two of three overrule the third, and says nothing where all differ', () => {
    const three = [said({ a: 'city', b: 'state' }), said({ a: 'city', b: 'city' }), said({ a: 'phone' })];
    expect(vote(three, page({ a: 'city', b: 'state', c: 'email' }))).toEqual({ a: 'city' });
  });

  it('prints what belongs together as one table', () => {
    const cell = (what: string, column: string, value: number) =>
      ({ what, value, unit: '%', at: { table: 'by type', column } }) as const;
    const text = table('sample', [
      cell('city', 'ours recall', 90),
      cell('city', 'theirs recall', 80),
      cell('phone', 'ours recall', 70),
      { what: 'a page', value: 1, unit: 'ms' },
    ]);
    expect(text.split('\n')).toEqual([
      'sample:',
      '  by type',
      '           ours    theirs',
      '         recall    recall',
      '  city     90.0      80.0',
      '  phone    70.0',
      '',
      '  a page      1.00 ms',
    ]);
  });
});

describe('size', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'firstpass-weigh-'));
    mkdirSync(join(folder, 'chunks'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const put = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const gzipped = (...texts: string[]) => texts.reduce((sum, text) => sum + gzipSync(text).length / 1000, 0);

  it('weighs scripts, tables, and pages with what they import', () => {
    const manifest = {
      background: { service_worker: 'background.js' },
      content_scripts: [{ js: ['panel.js'] }],
    };
    put('manifest.json', JSON.stringify(manifest));
    put('background.js', 'console.info(1)');
    put('table.json', '{"a":1}');
    put('panel.js', 'aaaabbbbbbbb');
    const map = { sources: ['../lib/rules/check.ts', '../node_modules/preact/x.js'], mappings: 'AAAA,ICAA' };
    put('panel.js.map', JSON.stringify(map));
    put('popup.html', '<script type="module" src="/chunks/popup.js"></script>');
    put('chunks/popup.js', 'import{a}from"./shared.js";a()');
    put('chunks/shared.js', 'export const a=()=>{}');
    const figures = new Map(weigh(folder).map(({ what, value }) => [what, value]));
    const whole = gzipped('aaaabbbbbbbb');
    expect(figures).toEqual(
      new Map([
        ['content script with panel', whole],
        ['background with its tables', gzipped('console.info(1)', '{"a":1}')],
        ['popup.html', gzipped('import{a}from"./shared.js";a()', 'export const a=()=>{}')],
        ['panel.js, share of preact', (whole * 8) / 12],
        ['panel.js, share of lib/rules', (whole * 4) / 12],
      ]),
    );
  });

  it('names packages and rooms', () => {
    expect(packageOf('../../node_modules/@scope/part/dist/a.js')).toBe('@scope/part');
    expect(packageOf('../../../somewhere/lib/page/walk.ts')).toBe('lib/page');
    expect(packageOf('\u0000virtual:start')).toBe('');
  });

  it('counts code without a source for nobody', () => {
    expect(sourceShares('abcdef', { sources: ['lib/page/a.ts'], mappings: 'A,CAAA,C' })).toEqual([
      ['lib/page', 1],
    ]);
  });
});
