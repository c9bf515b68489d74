import type { Ranked } from './match-engines.ts';

const gramsOf = (text: string): Set<string> => {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
};

/** The usual recipe for company names: cosine of the sets of three letters, rare ones weighing more. */
export function trigramEngine(names: readonly string[]): (query: string) => Ranked[] {
  const holders = new Map<string, number[]>();
  names.forEach((name, row) => {
    for (const gram of gramsOf(name)) {
      const list = holders.get(gram);
      if (list) list.push(row);
      else holders.set(gram, [row]);
    }
  });
  const weight = (gram: string) => {
    const times = holders.get(gram)?.length ?? 0.5;
    return Math.log(1 + names.length / times) ** 2;
  };
  const norms = new Float64Array(names.length);
  for (const [gram, rows] of holders) for (const row of rows) norms[row] = (norms[row] ?? 0) + weight(gram);
  const sums = new Float64Array(names.length);
  return (query) => {
    const touched = new Set<number>();
    let norm = 0;
    for (const gram of gramsOf(query)) {
      const worth = weight(gram);
      norm += worth;
      for (const row of holders.get(gram) ?? []) {
        touched.add(row);
        sums[row] = (sums[row] ?? 0) + worth;
      }
    }
    const ranked = [...touched].map((row) => ({
      row,
      score: (sums[row] ?? 0) / Math.sqrt(norm * (norms[row] ?? 1)),
    }));
    sums.fill(0);
    return ranked.sort((one, other) => other.score - one.score).slice(0, 5);
  };
}
