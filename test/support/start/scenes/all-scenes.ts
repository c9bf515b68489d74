import type { Scene } from '../stage.ts';
import { englishForm } from './english.ts';
import { optionsFirst, optionsRest, switchToPolish } from './options.ts';
import { polishScenes } from './polish.ts';
import { draftScenes, existingScenes, lastScenes } from './rest.ts';

/** The walk, in the order of a new user's first day. */
export const scenes: Scene[] = [
  ...optionsFirst,
  ...englishForm,
  ...draftScenes,
  ...existingScenes,
  ...lastScenes,
  ...optionsRest,
  switchToPolish,
  ...polishScenes,
];
