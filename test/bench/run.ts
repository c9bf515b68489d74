import { parseArgs } from 'node:util';
import type { Bench, Figure } from './bench.ts';
import { customers } from './customers.ts';
import { forms } from './forms/forms.ts';
import { page } from './page.ts';
import { table } from './print.ts';
import { rules } from './rules.ts';
import { size } from './size.ts';

/**
 * `npm run bench [-- NAME...] [--data DIR] [--json]`: measures, judges nothing, and ends with 0 unless a benchmark
 * could not be run. `--data` names a folder with `customers/{customers,queries}.ndjson.gz` and
 * `forms/{duckduckgo,formasaurus-even}.ndjson.gz`; what is missing is left out.
 */
const benches: Readonly<Record<string, Bench>> = { size, rules, page, forms, customers };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, json: { type: 'boolean' }, scale: { type: 'string' } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const results: Record<string, Figure[]> = {};
let failed = false;
for (const [name, bench] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  try {
    results[name] = await bench({ data: values.data, scale: Number(values.scale ?? 1) });
    if (!values.json) console.log(`${table(name, results[name])}\n`);
  } catch (error) {
    failed = true;
    console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
}
if (values.json) console.log(JSON.stringify(results));
process.exit(failed ? 1 : 0);
