/**
 * Compiles the words of account forms, one file a language below `words/`, into the form in which labels are compared.
 * Usage: node lib/portals/data/build-words.ts
 */
import { writeFileSync } from 'node:fs';
import { compiledWords } from './compile-words.ts';

writeFileSync(new URL('./words.json', import.meta.url), `${JSON.stringify(compiledWords())}\n`);
