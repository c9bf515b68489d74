import type { Page } from 'puppeteer-core';
import { aimAtTab } from './crash-tab.ts';
import { type Case, openForm, type Round } from './round.ts';
import { aimAt } from './sudden-death.ts';
import { typeByTurns } from './two-tabs.ts';
import { type Moment, typeUntil } from './typing.ts';
import { acceptedBy, confirmation } from './witness.ts';
import { randomWords, type Words } from './words.ts';

type End = () => void | Promise<void>;

/**
 * Chromium's storage has a keystroke before the page can report it, so death may come with the report. In Firefox a
 * write passes through several processes and takes some milliseconds, so death comes with the write's confirmation.
 */
function momentOf({ stage, number }: Round): Moment {
  if (stage.launched.name === 'firefox') return 'stored';
  return number % 2 === 0 ? 'amid' : 'after';
}

/** Types into a fresh form until the end that `aim` prepared. @returns the page, if it lives, and what it accepted. */
async function typeAndEnd(
  round: Round,
  aim: (page: Page) => End | Promise<End>,
): Promise<{ page: Page; typed: Partial<Words>[] }> {
  const moment = momentOf(round);
  const words = randomWords(round.seed);
  const confirmed = moment === 'stored' ? confirmation(await round.own(), words) : undefined;
  const page = await openForm(round);
  const accepted = await acceptedBy(page);
  const end = await aim(page);
  await typeUntil(page, words, moment, { accepted, confirmed }, end);
  return { page, typed: [accepted.last()] };
}

async function killed(round: Round, before: () => Promise<void> = async () => {}): Promise<Partial<Words>[]> {
  const { launched } = round.stage;
  const { typed } = await typeAndEnd(round, async () => {
    const kill = aimAt(launched);
    await before();
    return async () => {
      kill();
      await launched.kill();
    };
  });
  await round.stage.reopen();
  return typed;
}

export const cases: Case[] = [
  { name: 'browser killed', kills: true, live: (round) => killed(round) },
  {
    name: 'background stopped, then browser killed',
    kills: true,
    live: (round) => killed(round, () => round.stage.launched.stopWorker()),
  },
  {
    name: 'browser closed',
    kills: true,
    async live(round) {
      const { stage } = round;
      const { typed } = await typeAndEnd(round, () => () => stage.launched.close());
      await stage.reopen();
      return typed;
    },
  },
  {
    name: 'two tabs by turns, then browser killed',
    async live(round) {
      const { launched } = round.stage;
      const words = [randomWords(round.seed), randomWords(round.seed + 50)] as const;
      const confirmed =
        launched.name === 'firefox' &&
        Promise.all([confirmation(await round.own(), words[0]), confirmation(await round.own(), words[1])]);
      const pages = [await openForm(round, 0), await openForm(round, 1)] as const;
      const accepted = [await acceptedBy(pages[0]), await acceptedBy(pages[1])];
      const kill = aimAt(launched);
      await typeByTurns(pages.map((page, nth) => ({ page, words: words[nth] as Words })));
      await confirmed;
      kill();
      await launched.kill();
      await round.stage.reopen();
      return accepted.map((witness) => witness.last());
    },
  },
  {
    name: 'page crashed',
    async live(round) {
      const { page, typed } = await typeAndEnd(round, (one) => aimAtTab(round.stage.launched, one));
      await page.close();
      return typed;
    },
  },
  {
    name: 'tab closed',
    live: async (round) => (await typeAndEnd(round, (page) => () => page.close())).typed,
  },
  {
    name: 'navigated away',
    async live(round) {
      const list = `${round.stage.portal.url}/dashboard/v2/customers/list`;
      const { page, typed } = await typeAndEnd(round, (one) => async () => {
        await one.goto(list);
      });
      await page.close();
      return typed;
    },
  },
];
