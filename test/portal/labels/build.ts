import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gaps, type LabelTable, secondWordings } from './own-labels.ts';

/** Table builders only: `node test/portal/labels/build.ts FOLDER`, FOLDER holding `field-labels.json`; then `biome check --write` on the result. */
const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds field-labels.json.');

const documented: LabelTable = JSON.parse(readFileSync(join(folder, 'field-labels.json'), 'utf8'));

// Sentences give some labels in lower case; a portal would show them capitalised.
const asLabel = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const labels: LabelTable = {};
for (const key of Object.keys({ ...documented, ...gaps, ...secondWordings }).sort()) {
  const languages: Record<string, string[]> = {};
  const known = new Set([documented, gaps, secondWordings].flatMap((table) => Object.keys(table[key] ?? {})));
  for (const language of [...known].sort()) {
    const first = documented[key]?.[language] ?? gaps[key]?.[language] ?? [];
    const second = secondWordings[key]?.[language] ?? first.slice(1);
    const pair = [first[0] ?? second[0], second[0]].filter((text) => text !== undefined).map(asLabel);
    languages[language] = [...new Set(pair)];
  }
  labels[key] = languages;
}

writeFileSync(new URL('labels.json', import.meta.url), `${JSON.stringify(labels, null, 1)}\n`);
