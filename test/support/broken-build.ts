import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './house/built.ts';

/** Runs in the content script before anything else of it and takes one thing away from it. */
const breaks = {
  'every answer to a message': `{
    const runtime = (globalThis.browser ?? chrome).runtime;
    const fails = () => { noted(); throw new Error('planted'); };
    if (!Reflect.defineProperty(runtime, 'sendMessage', { value: fails })) runtime.sendMessage = fails;
  }`,
  'reading the form': `{
    const fails = function () { noted(); throw new Error('planted'); };
    Element.prototype.getAttribute = fails;
    Element.prototype.hasAttribute = fails;
    Element.prototype.matches = fails;
  }`,
  'drawing the panel': `{
    Element.prototype.attachShadow = function () { noted(); throw new Error('planted'); };
  }`,
  'writing a draft': `{
    const local = (globalThis.browser ?? chrome).storage.local;
    const fails = () => { noted(); throw new Error('planted'); };
    if (!Reflect.defineProperty(local, 'set', { value: fails })) local.set = fails;
  }`,
} as const;

export type Break = keyof typeof breaks;
export const allBreaks = Object.keys(breaks) as Break[];

/** Says on the page's root that the break was met at all: `data-planted-break`. */
const noted = `const noted = () => { document.documentElement.dataset.plantedBreak = 'met'; };\n`;

/**
 * Makes a copy of a build whose content script fails at one thing, each time it tries.
 * @param to the folder of the copy.
 */
export function brokenBuild(from: string, to: string, at: Break): string {
  cpSync(from, to, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8')) as Manifest;
  const script = manifest.content_scripts?.[0]?.js?.[0];
  if (!script) throw new Error('This build has no content script.');
  const file = join(to, script);
  writeFileSync(file, `${noted}${breaks[at]}\n${readFileSync(file, 'utf8')}`);
  return to;
}
