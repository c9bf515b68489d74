import type { Page } from 'puppeteer-core';
import { panel } from '../browsers/panel-driver.ts';
import type { Stage } from '../e2e/stage.ts';
import type { Words } from './words.ts';

/** One run of a case: everything that differs from run to run. */
export interface Round {
  stage: Stage;
  seed: number;
  /** Counts from 0. */
  number: number;
  /** A page of the extension, to look into storage with; another one after the browser was ended. */
  own(): Promise<Page>;
}

/** What a case is and how one run of it goes. */
export interface Case {
  name: string;
  /** Firefox starts slowly: in the short form it runs these only. */
  kills?: boolean;
  /** @returns for each form that was typed into, what its page accepted. */
  live(round: Round): Promise<Partial<Words>[]>;
}

/** Opens a fresh form and waits for the panel in it; the kits take turns. */
export async function openForm({ stage, seed, number }: Round, nth = 0): Promise<Page> {
  const kit = number % 2 === 0 ? 'he' : 'html';
  const page = await stage.open('v2/customers/add', `?kit=${kit}&run=${seed}.${nth}`);
  await panel(page).waitFor((view) => view.heading !== '');
  return page;
}
