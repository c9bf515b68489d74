import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesMarkdown } from './docs/rules-markdown.ts';

const path = join(import.meta.dirname, '../../lib/rules/RULES.md');
writeFileSync(path, rulesMarkdown());
console.log('lib/rules/RULES.md is written.');
