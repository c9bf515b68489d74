import { Query, SearcherFactory } from '@m31coding/fuzzy-search';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { namesOf } from '../../lib/customers/customer-index.ts';
import { buildCustomerIndex, type Customer, findCustomers } from '../../lib/customers/index.ts';
import { nameWords } from '../../lib/customers/name-words.ts';
import { trigramEngine } from './trigram-engine.ts';

/** A row that an engine found, the best first; only the order within one engine means anything. */
export type Ranked = { row: number; score: number; level?: string };

export type Engine = {
  name: string;
  /** Of so many queries one is asked: some engines would take hours. */
  every: number;
  build(rows: readonly Customer[]): (query: string) => Ranked[];
};

/** What every peer is given instead of the raw name, which helps them: our own reading of it. */
const normal = (name: string) =>
  namesOf({ name })
    .flatMap((each) => nameWords(each).map(({ word }) => word))
    .join(' ');

const entities = (rows: readonly Customer[]) => rows.map(({ name }, id) => ({ id, name: normal(name) }));

export const ours: Engine = {
  name: 'firstpass',
  every: 1,
  build(rows) {
    const index = buildCustomerIndex(rows);
    return (name) => findCustomers(index, { name }, 5);
  },
};

export const engines: readonly Engine[] = [
  ours,
  {
    name: 'IDF trigrams',
    every: 2,
    build(rows) {
      const find = trigramEngine(entities(rows).map(({ name }) => name));
      return (query) => find(normal(query));
    },
  },
  {
    name: 'm31 fuzzy-search',
    every: 1,
    build(rows) {
      const searcher = SearcherFactory.createDefaultSearcher<{ id: number; name: string }, number>();
      searcher.indexEntities(
        entities(rows),
        ({ id }) => id,
        ({ name }) => [name],
      );
      return (query) =>
        searcher
          .getMatches(new Query(normal(query), 5))
          .matches.map(({ entity, quality }) => ({ row: entity.id, score: quality }));
    },
  },
  {
    name: 'minisearch',
    every: 4,
    build(rows) {
      const search = new MiniSearch<{ id: number; name: string }>({ fields: ['name'] });
      search.addAll(entities(rows));
      return (query) =>
        search
          .search(normal(query), { fuzzy: 0.2 })
          .slice(0, 5)
          .map(({ id, score }) => ({ row: id as number, score }));
    },
  },
  {
    name: 'fuse.js',
    every: 160,
    build(rows) {
      const fuse = new Fuse(entities(rows), {
        keys: ['name'],
        includeScore: true,
        ignoreLocation: true,
        threshold: 0.4,
      });
      return (query) =>
        fuse
          .search(normal(query), { limit: 5 })
          .map(({ item, score = 1 }) => ({ row: item.id, score: 1 - score }));
    },
  },
];
