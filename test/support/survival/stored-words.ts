import type { Page } from 'puppeteer-core';
import { until } from '../browsers/until.ts';
import { storedItems } from '../e2e/stored.ts';
import { boxNames, charactersKept, countOf, type Words } from './words.ts';

interface RawRecord {
  data: { id: string; fields: Partial<Record<string, { value: unknown }>> };
}

/** A draft as it stands in storage. */
export interface StoredDraft {
  id: string;
  words: Partial<Words>;
}

/** @param own any of the extension's own pages. @returns every draft, in no order. */
export async function storedDrafts(own: Page): Promise<StoredDraft[]> {
  const items = await storedItems(own);
  return Object.entries(items)
    .filter(([key]) => key.startsWith('draft:'))
    .map(([, item]) => {
      const { id, fields } = (item as RawRecord).data;
      return { id, words: Object.fromEntries(boxNames.map((box) => [box, fields[box]?.value ?? ''])) };
    });
}

/**
 * Looks for typed words in storage. A write that was on its way when its page ended may land some milliseconds later,
 * so it looks again until all is there; what is missing at the deadline is lost.
 * @returns the draft that holds most of the words, and how many characters of them it holds.
 */
export async function findStored(
  own: Page,
  typed: Partial<Words>,
): Promise<{ draft?: StoredDraft; kept: number }> {
  let best: { draft?: StoredDraft; kept: number } = { kept: 0 };
  const look = async () => {
    for (const draft of await storedDrafts(own)) {
      const kept = charactersKept(typed, draft.words);
      if (kept > best.kept) best = { draft, kept };
    }
    return best.kept === countOf(typed);
  };
  await until('all that was typed to be in storage', look, 3_000).catch(() => {});
  return best;
}
