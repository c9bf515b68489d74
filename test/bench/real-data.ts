import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type RealCustomer = { name: string; country: string | null; domain: string | null; group: number };
/** `row` is null for a company that is not in the list. */
export type RealQuery = { query: string; kind: string; row: number | null; group: number | null };

function read<T>(folder: string | undefined, name: string): T[] {
  const path = folder === undefined ? '' : join(folder, 'customers', name);
  if (path === '' || !existsSync(path)) return [];
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

/** @returns the official names of real companies; none without a data folder. */
export const realCustomers = (folder: string | undefined): RealCustomer[] =>
  read(folder, 'customers.ndjson.gz');

export const realQueries = (folder: string | undefined): RealQuery[] => read(folder, 'queries.ndjson.gz');
