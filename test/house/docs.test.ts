import { describe, expect, test } from 'vitest';
import { readRepo, repoFiles } from '../support/house/repo-files.ts';

const scripts = (JSON.parse(readRepo('package.json')) as { scripts: Record<string, string> }).scripts;
const known = new Set(repoFiles);
const folders = new Set(
  repoFiles.flatMap((path) => path.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'))),
);
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'SECURITY.md',
  'ADMINISTRATION.md',
];

/** @returns the section under a heading, up to the next heading of the same or a higher level. */
function section(text: string, heading: RegExp): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^#{1,6} /.test(line) && heading.test(line));
  if (start < 0) return '';
  const level = lines[start]?.indexOf(' ') ?? 1;
  const length = lines
    .slice(start + 1)
    .findIndex((line) => /^#{1,6} /.test(line) && line.indexOf(' ') <= level);
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}

/** @returns what stands in backticks and looks like a path; `<name>` and `NAME` stand for the reader's own. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => code.replace(/^\.\//, ''))
    .filter((code) => /^(?:lib|components|entrypoints|test|public)\/[\w./<>*-]+$/.test(code));
}

const exists = (path: string) => known.has(path) || folders.has(path.replace(/\/$/, ''));

/** A path with the reader's own part is right when the folder before that part exists. */
const makesSense = (path: string) =>
  /[<>*]/.test(path) ? exists(path.replace(/(?<![^/])[^/<>*]*[<>*].*$/, '')) : exists(path);

describe('README', () => {
  test('its table of commands is the list of scripts in package.json', () => {
    const rows = section(readRepo('README.md'), /command/i)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const named = rows.flatMap((row) => {
      const [, first = ''] = row.split('|');
      return [...first.matchAll(/npm (?:run )?([a-z:]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => name !== 'ci');
    });
    expect([...new Set(named)].sort()).toEqual(Object.keys(scripts).sort());
  });

  test('its fenced lines run scripts that exist', () => {
    const fenced = [...readRepo('README.md').matchAll(/^```\w*\n([\s\S]*?)^```/gm)]
      .map(([, code = '']) => code)
      .join('\n');
    const names = [...fenced.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(fenced).toMatch(/^npm test$/m);
    expect(fenced).toMatch(/npm ci && npm start/);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe.each(documents)('%s', (path) => {
  test('is there and names only files that exist', () => {
    expect(known).toContain(path);
    expect(pathsIn(readRepo(path)).filter((each) => !makesSense(each))).toEqual([]);
  });

  test('links only to files that exist', () => {
    const links = [...readRepo(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      ([, link = '']) => link,
    );
    expect(links.filter((link) => !exists(link.replace(/^\.\//, '')))).toEqual([]);
  });
});

describe('CONTRIBUTING', () => {
  test.each(['add a rule', 'add a portal', 'add a lookup'])('says step by step how to %s', (task) => {
    const steps = section(readRepo('CONTRIBUTING.md'), new RegExp(task, 'i'));
    expect(steps.match(/^\d+\. /gm)?.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(pathsIn(steps).length).toBeGreaterThanOrEqual(2);
    expect(pathsIn(steps).filter((path) => !makesSense(path))).toEqual([]);
  });
});
