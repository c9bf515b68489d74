import type { CsvReading } from './csv-reading.ts';
import type { ListName } from './customer.ts';

/** Which list a file is for, and whether its rows come in place of those that are there or join them. */
export type ImportAim = { list: ListName; mode: 'replace' | 'merge' };

/** What the user confirmed before an import. */
export type ImportPlan = ImportAim & { reading: CsvReading };
