import { describe, expect, test } from 'vitest';
import { type ParsedFile, parsedFile } from '../support/house/parsed-file.ts';
import { productCode } from '../support/house/repo-files.ts';

const isIn =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(folder));

/** @returns the files outside of `allowed` for which `touches` holds. */
function offenders(allowed: (path: string) => boolean, touches: (file: ParsedFile) => boolean): string[] {
  return productCode.filter((path) => !allowed(path) && !isBuilder(path) && touches(parsedFile(path)));
}

const isBuilder = (path: string) => /^lib\/.+\/data\/build[^/]*\.ts$/.test(path);
const usesGlobal =
  (...names: string[]) =>
  (file: ParsedFile) =>
    names.some(
      (name) =>
        file.globals.has(name) || file.members.has(`globalThis.${name}`) || file.members.has(`self.${name}`),
    );

describe('what each room may touch', () => {
  test('in lib only page names document and window', () => {
    const allowed = isIn('lib/page/', 'components/', 'entrypoints/');
    expect(offenders(allowed, usesGlobal('document', 'window'))).toEqual([]);
  });

  test('only store names browser.storage and indexedDB', () => {
    const touches = (file: ParsedFile) =>
      file.members.has('browser.storage') || usesGlobal('indexedDB', 'localStorage')(file);
    expect(offenders(isIn('lib/store/'), touches)).toEqual([]);
  });

  test('settings are read where the organisation’s word is joined with them; an export and a change take the user’s part', () => {
    const allowed = isIn(
      'lib/flows/settings-in-force.ts',
      'lib/flows/export-data.ts',
      'lib/flows/background/settings.ts',
    );
    expect(offenders(allowed, (file) => file.members.has('settingsThing.read'))).toEqual([]);
  });

  test('only messages sends and receives', () => {
    const doors = ['sendMessage', 'onMessage', 'connect', 'onConnect'];
    const touches = (file: ParsedFile) =>
      doors.some((door) => file.members.has(`runtime.${door}`) || file.members.has(`tabs.${door}`));
    expect(offenders(isIn('lib/messages/'), touches)).toEqual([]);
  });

  test('only store, messages, browser and entrypoints name the browser API, and all by wxt/browser', () => {
    const allowed = isIn('lib/store/', 'lib/messages/', 'lib/browser/', 'entrypoints/');
    const importsIt = (file: ParsedFile) =>
      file.imports.some(({ specifier, typeOnly }) => specifier === 'wxt/browser' && !typeOnly);
    expect(offenders(allowed, importsIt)).toEqual([]);
    expect(offenders(() => false, usesGlobal('chrome', 'browser'))).toEqual([]);
  });

  test('only lookups and packaged assets fetch', () => {
    const allowed = isIn('lib/lookups/', 'lib/browser/asset.ts');
    const ways = usesGlobal('fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport');
    const touches = (file: ParsedFile) => ways(file) || file.members.has('navigator.sendBeacon');
    expect(offenders(allowed, touches)).toEqual([]);
  });

  test('no text of anyone else becomes markup or code', () => {
    const doors = [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'setHTMLUnsafe',
      'createContextualFragment',
    ];
    const touches = (file: ParsedFile) =>
      doors.some((door) => file.properties.has(door)) ||
      file.members.has('document.write') ||
      usesGlobal('eval', 'Function')(file);
    expect(offenders(() => false, touches)).toEqual([]);
  });

  test('page asks nothing for its class, since a node of a frame belongs to none of ours', () => {
    const elsewhere = (path: string) => !path.startsWith('lib/page/');
    expect(offenders(elsewhere, (file) => file.classesAsked.size > 0)).toEqual([]);
  });

  test('nothing is written to a console', () => {
    expect(offenders(() => false, usesGlobal('console'))).toEqual([]);
  });
});
