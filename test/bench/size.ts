import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from '../support/house/built.ts';
import type { Bench, Figure } from './bench.ts';
import { freshBuild } from './fresh-build.ts';
import { sourceShares } from './source-shares.ts';

const pages = ['sidepanel.html', 'popup.html', 'options.html'];
/** Smaller shares of the content script are left out of the table. */
const leastShare = 0.01;

/** The line that names a source map is none of what users get. */
const shipped = (code: string) => code.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n');

const gzipped = (folder: string, paths: readonly string[]) =>
  paths.reduce(
    (sum, path) => sum + gzipSync(shipped(readFileSync(join(folder, path), 'utf8'))).length / 1000,
    0,
  );

/** @returns the scripts a page loads, directly and by static import, from the extension's root. */
function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const found = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path as string);
  for (const path of found) {
    const imports = readFileSync(join(folder, path), 'utf8').matchAll(
      /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g,
    );
    for (const [, name = ''] of imports) {
      const imported = join(path, '..', name);
      if (!found.includes(imported)) found.push(imported);
    }
  }
  return [...new Set(found)];
}

function sharesOf(folder: string, script: string): Figure[] {
  const code = readFileSync(join(folder, script), 'utf8');
  const shares = sourceShares(code, JSON.parse(readFileSync(join(folder, `${script}.map`), 'utf8')));
  const all = gzipped(folder, [script]);
  return shares
    .filter(([, length]) => length >= code.length * leastShare)
    .map(([owner, length]) => ({
      what: `${basename(script)}, share of ${owner}`,
      value: (all * length) / code.length,
      unit: 'kB',
    }));
}

/**
 * @param folder a build of the extension for Chromium.
 * @returns what each part weighs after gzip. A content script with its source map beside it is split by package.
 */
export function weigh(folder: string): Figure[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const content = (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const worker = manifest.background?.service_worker;
  const tables = globSync('**/*.json', { cwd: folder }).filter(
    (path) => !/manifest|_locales|schema/.test(path),
  );
  const own = pages.filter((page) => globSync(page, { cwd: folder }).length > 0);
  const mapped = content.filter((path) => globSync(`${path}.map`, { cwd: folder }).length > 0);
  return [
    { what: 'content script with panel', value: gzipped(folder, content), unit: 'kB', budget: 45 },
    {
      what: 'background with its tables',
      value: gzipped(folder, [...(worker ? [worker] : []), ...tables]),
      unit: 'kB',
      budget: 365,
    },
    ...own.map(
      (page): Figure => ({ what: page, value: gzipped(folder, scriptsOf(folder, page)), unit: 'kB' }),
    ),
    ...mapped.flatMap((script) => sharesOf(folder, script)),
  ];
}

/** Weighs a build made just now into a folder of its own, as users get it but with source maps beside it. */
export const size: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'firstpass-size-'));
  try {
    return weigh(await freshBuild(folder, { mode: 'production', sourceMaps: true }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
