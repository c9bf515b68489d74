import { readRepo, repoFiles } from './repo-files.ts';

const sources = repoFiles.filter((path) => path.startsWith('lib/store/')).map(readRepo);

/** Keys and prefixes of everything that is stored, as the sources name them: in place, or as a constant `…Key`. */
export const storedKeys: readonly string[] = sources.flatMap((source) =>
  [
    ...source.matchAll(/\b(?:stored|family)(?:<[^(]+>)?\(\s*'([\w-]+)'/g),
    ...source.matchAll(/\bconst \w+Key = '([\w-]+)'/g),
  ].map(([, key = '']) => key),
);

/** Names of the databases. */
export const storedDatabaseNames: readonly string[] = sources.flatMap((source) =>
  [...source.matchAll(/\bname: '(firstpass-[\w-]+)'/g)].map(([, name = '']) => name),
);
