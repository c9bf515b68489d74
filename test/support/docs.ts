import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countriesMarkdown } from './docs/countries-markdown.ts';
import { rulesMarkdown } from './docs/rules-markdown.ts';

const written = { 'lib/rules/RULES.md': rulesMarkdown, 'lib/countries/COUNTRIES.md': countriesMarkdown };
for (const [path, markdown] of Object.entries(written)) {
  writeFileSync(join(import.meta.dirname, '../..', path), markdown());
  console.log(`${path} is written.`);
}
