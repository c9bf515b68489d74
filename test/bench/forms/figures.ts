import { type Figure, median, percentile } from '../bench.ts';
import { type LabelledPage, type LabelledType, labelledTypes } from './labelled-pages.ts';
import { addPage, emptyScore, micro, type Predictions, type Score } from './score.ts';

/** What one detector said of each page, by the page's id. */
export type Said = ReadonlyMap<string, Predictions>;

const withoutEmail = labelledTypes.filter((type) => type !== 'email');

/** Few browsers offer to fill less than three fields; forms of an address are where it matters. */
const addressLike = ({ labels }: LabelledPage) =>
  Object.values(labels).filter((label) => (withoutEmail as readonly string[]).includes(label)).length >= 3;

function scored(pages: readonly LabelledPage[], said: Said): Score {
  const score = emptyScore();
  for (const { id, labels } of pages) addPage(score, labels, said.get(id) ?? {});
  return score;
}

/** @returns the types that at least two of the detectors gave to a control. */
export function vote(detectors: readonly Said[], { id, labels }: LabelledPage): Predictions {
  const agreed: Predictions = {};
  for (const mark of Object.keys(labels)) {
    const words = detectors.flatMap((said) => said.get(id)?.[mark] ?? []);
    const twice = words.find((word, at) => words.indexOf(word) !== at);
    if (twice !== undefined) agreed[mark] = twice;
  }
  return agreed;
}

const labelledAs = (score: Score, types: readonly LabelledType[]) =>
  types.reduce((sum, type) => sum + (score.byType.get(type)?.labelled ?? 0), 0);

/**
 * @param shown the marks of each page's controls that the snapshot shows.
 * @returns a table of how the detectors fared as a whole, and one for each type, over the pages of one set.
 */
export function figures(
  set: string,
  pages: readonly LabelledPage[],
  detectors: Map<string, Said>,
  shown: ReadonlyMap<string, readonly string[]>,
): Figure[] {
  const onlyShown = pages.map((page) => {
    const marks = shown.get(page.id) ?? [];
    const labels = Object.entries(page.labels).filter(([mark]) => marks.includes(mark));
    return { ...page, labels: Object.fromEntries(labels) };
  });
  const inShort: Figure[] = [];
  const byType: Figure[] = [];
  for (const [name, said] of detectors) {
    const all = scored(pages, said);
    const seen = scored(onlyShown, said);
    const address = scored(pages.filter(addressLike), said);
    const short = (what: string, value: number) =>
      inShort.push({
        what,
        value,
        unit: '%',
        at: { table: `${set}: F1 and wrong fills, in %`, column: name },
      });
    short(`F1 of all ${labelledAs(all, labelledTypes)}`, micro(all, labelledTypes).f1);
    short(`F1 without e-mail, ${labelledAs(all, withoutEmail)}`, micro(all, withoutEmail).f1);
    short(
      `the same where a page has three or more, ${labelledAs(address, withoutEmail)}`,
      micro(address, withoutEmail).f1,
    );
    short(
      `F1 without e-mail of what is shown, ${labelledAs(seen, withoutEmail)}`,
      micro(seen, withoutEmail).f1,
    );
    short(`wrong fills of ${seen.controls} that are shown`, (100 * seen.wrong) / seen.controls);
    short(`wrong fills of ${all.controls} labelled controls`, (100 * all.wrong) / all.controls);
    for (const type of labelledTypes) {
      const { recall, precision, f1 } = micro(all, [type]);
      const what = `${type}, ${labelledAs(all, [type])}`;
      for (const [column, value] of [
        ['recall', recall],
        ['prec.', precision],
        ['F1', f1],
      ] as const) {
        const table = `${set}: by type, in %`;
        byType.push({ what, value, unit: '%', at: { table, column: `${name} ${column}` } });
      }
    }
  }
  return [...inShort, ...byType];
}

/** @returns what a look of ours takes; the first one on a page, and one after that. */
export function times(set: string, first: readonly number[], warm: readonly number[]): Figure[] {
  const ms = (what: string, value: number): Figure => ({ what: `${set}: ${what}`, value, unit: 'ms' });
  return [
    ms('our look at a page, median', median(warm)),
    ms('our look at a page, p95', percentile(warm, 0.95)),
    ms('our first look at a page, median', median(first)),
  ];
}
