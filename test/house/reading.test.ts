import { describe, expect, test } from 'vitest';
import { parseText } from '../support/house/parsed-file.ts';

/** The house rules are worth what their reader sees: each way round a rule is tried here. */
describe('what the house rules see of a file', () => {
  const imports = (text: string) => parseText('lib/rules/a.ts', text).imports;

  test.each([
    ["import { b } from '../names/b.ts';", 'lib/names/b.ts', false],
    ["import type { B } from '../names/b.ts';", 'lib/names/b.ts', true],
    ["import { type B, c } from '../names/b.ts';", 'lib/names/b.ts', false],
    ["import '../names/b.ts';", 'lib/names/b.ts', false],
    ["export * from '../names/b.ts';", 'lib/names/b.ts', false],
    ["export type { B } from '../names/b.ts';", 'lib/names/b.ts', true],
    ["const b = await import('../names/b.ts');", 'lib/names/b.ts', false],
    ["import Worker from './b.ts?worker';", 'lib/rules/b.ts', false],
    ["new Worker(new URL('./b.ts', import.meta.url));", 'lib/rules/b.ts', false],
  ])('%s', (text, target, typeOnly) => {
    expect(imports(text)).toEqual([expect.objectContaining({ target, typeOnly })]);
  });

  test.each([
    ['document.title', 'document'],
    ['const f = () => window;', 'window'],
    ['fetch("/a")', 'fetch'],
    ['const { storage } = browser;', 'browser'],
    ['const a = { document };', 'document'],
    ['(window as unknown as Window).name', 'window'],
  ])('%s names the global %s', (text, name) => {
    expect(parseText('lib/rules/a.ts', text).globals).toContain(name);
  });

  test.each([
    ['const a = { document: 1 };', 'document'],
    ['a.window', 'window'],
    ['let a: Document & typeof window;', 'window'],
    ['function f(fetch: () => void) { fetch(); }', 'fetch'],
    ['import { browser } from "wxt/browser"; browser.alarms;', 'browser'],
  ])('%s names no global %s', (text, name) => {
    expect(parseText('lib/rules/a.ts', text).globals).not.toContain(name);
  });

  test.each([
    ['browser.storage.local.get()', 'browser.storage'],
    ['browser.runtime.sendMessage({})', 'runtime.sendMessage'],
    ['globalThis["fetch"]("/a")', 'globalThis.fetch'],
    ['navigator.sendBeacon("/a")', 'navigator.sendBeacon'],
  ])('%s reaches %s', (text, member) => {
    expect(parseText('lib/rules/a.ts', text).members).toContain(member);
  });

  test.each([
    ['if (!(a instanceof Element)) b();', 'Element'],
    ['const f = () => a instanceof (b.defaultView as Window).Node;', 'Node'],
  ])('%s asks for a class', (text, name) => {
    expect(parseText('lib/page/a.ts', text).classesAsked).toContain(name);
  });

  test('markup is seen through any object', () => {
    expect(parseText('lib/rules/a.ts', 'a.b().innerHTML = c;').properties).toContain('innerHTML');
  });
});
