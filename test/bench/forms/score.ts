import { type Label, type LabelledType, labelledTypes } from './labelled-pages.ts';

/** What one detector said of one page: a type for some of the controls, by their mark. */
export type Predictions = Record<string, string>;

type Count = { labelled: number; right: number; said: number };

export type Score = {
  byType: Map<LabelledType, Count>;
  /** Controls whose label is known, `other` included, and how many of them would take a wrong value. */
  controls: number;
  wrong: number;
};

export const emptyScore = (): Score => ({
  byType: new Map(labelledTypes.map((type) => [type, { labelled: 0, right: 0, said: 0 }])),
  controls: 0,
  wrong: 0,
});

/** Adds one page. Predictions of kinds that the labels don't know count for nothing. */
export function addPage(score: Score, labels: Record<string, Label>, said: Predictions): void {
  for (const [mark, label] of Object.entries(labels)) {
    if (label === 'unscored') continue;
    score.controls += 1;
    const type = said[mark];
    const guess = score.byType.get(type as LabelledType);
    if (guess) guess.said += 1;
    if (guess && type !== label) score.wrong += 1;
    const wanted = score.byType.get(label as LabelledType);
    if (!wanted) continue;
    wanted.labelled += 1;
    if (type === label) wanted.right += 1;
  }
}

/** Recall, precision and F1 of several types together, in percent; 0 where nothing was said. */
export function micro(
  score: Score,
  types: readonly LabelledType[],
): { recall: number; precision: number; f1: number } {
  const sum = { labelled: 0, right: 0, said: 0 };
  for (const type of types) {
    const { labelled, right, said } = score.byType.get(type) as Count;
    sum.labelled += labelled;
    sum.right += right;
    sum.said += said;
  }
  const recall = sum.labelled === 0 ? 0 : (100 * sum.right) / sum.labelled;
  const precision = sum.said === 0 ? 0 : (100 * sum.right) / sum.said;
  return {
    recall,
    precision,
    f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
  };
}
