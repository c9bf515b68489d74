import type { Page } from 'puppeteer-core';
import { portalField } from '../browsers/portal-driver.ts';
import type { Witness } from './witness.ts';
import { boxes, boxNames, charactersOf, type Words } from './words.ts';

/**
 * When death comes.
 * `amid`: in the turn in which the page reports a character from the middle of the last box, with further keys on
 * their way. `after`: in the turn in which the last key press is answered. `stored`: in the turn in which storage
 * confirms the last key.
 */
export type Moment = 'amid' | 'after' | 'stored';

const last = boxNames.at(-1) ?? 'city';

/** Puts the caret into a box that is empty. */
export const enter = (page: Page, box: keyof Words) => portalField(page, boxes[box]).type('');

/** In milliseconds between two keys: far faster than people, and slow enough to tell a write at once from a later one. */
const delay = 8;

/** Types the words with the real keyboard and lets `end` happen at the moment, in the same turn. */
export async function typeUntil(
  page: Page,
  words: Words,
  moment: Moment,
  { accepted, confirmed }: { accepted: Witness; confirmed: Promise<void> | undefined },
  end: () => void | Promise<void>,
): Promise<void> {
  for (const box of boxNames) {
    await enter(page, box);
    if (box !== last) await page.keyboard.type(words[box], { delay });
  }
  const typing = page.keyboard.type(words[last], { delay });
  if (moment === 'amid') {
    // The keys that are still on their way fail when the page is gone, which is the point.
    typing.catch(() => {});
    const half = Math.floor(charactersOf(words[last]).length / 2);
    await Promise.race([typing, accepted.reports((held) => charactersOf(held[last] ?? '').length >= half)]);
    return end();
  }
  await typing;
  if (moment === 'stored') await confirmed;
  return end();
}
