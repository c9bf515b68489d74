import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from './house/built.ts';

/** The hosts that a planted build calls, one for each of its contexts. They do not exist anywhere. */
export const plantedHosts = {
  background: 'background.planted.example',
  content: 'content.planted.example',
  options: 'options.planted.example',
  sidepanel: 'sidepanel.planted.example',
  popup: 'popup.planted.example',
} as const;

const pages = ['options', 'sidepanel', 'popup'] as const;

/** What the calls came to, as the pages themselves saw it: kept on `window` for tests. */
export const plantedOutcome = 'plantedOutcome';

/**
 * Makes a copy of a build that does what Firstpass must never do: one request from each context. It is the proof that
 * a recorder which saw nothing would have seen something.
 * @param extensionDir a build for either browser; it is left alone.
 * @param policy `loosened` lets the calls through to the network; `kept` leaves the product's own policy in force,
 * which must refuse them in every context but the content script, where the page's policy counts.
 * @returns the folder of the copy, in the system's temporary folder.
 */
export function plantedBuild(extensionDir: string, policy: 'loosened' | 'kept'): string {
  const folder = mkdtempSync(join(tmpdir(), 'firstpass-planted-'));
  cpSync(extensionDir, folder, { recursive: true });
  const edit = (path: string, change: (text: string) => string) => {
    const file = join(folder, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  const call = (host: string) =>
    `fetch('https://${host}/').then(() => 'through', (error) => error.name)` +
    `.then((outcome) => { globalThis.${plantedOutcome} = outcome; });\n`;

  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const background = manifest.background?.service_worker ?? manifest.background?.scripts?.[0];
  const content = manifest.content_scripts?.[0]?.js?.[0];
  if (!background || !content) throw new Error('This build has no background or no content script.');
  edit(background, (text) => call(plantedHosts.background) + text);
  edit(content, (text) => call(plantedHosts.content) + text);
  for (const page of pages) {
    writeFileSync(join(folder, `planted-${page}.js`), call(plantedHosts[page]));
    edit(`${page}.html`, (text) =>
      text.replace('</head>', `<script src="/planted-${page}.js"></script></head>`),
    );
  }
  if (policy === 'loosened') {
    edit('manifest.json', (text) => text.replace("connect-src 'self'", 'connect-src *'));
  }
  return folder;
}
