import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../browsers/under-test.ts';
import { type Case, openForm } from './round.ts';
import { typeUntil } from './typing.ts';
import { acceptedBy, confirmation } from './witness.ts';
import { boxNames, randomWords } from './words.ts';

/** @returns a copy of the build that a browser takes for a later release; a higher number is later. */
function laterBuild(from: string, to: string, number: number): string {
  cpSync(from, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify({ ...manifest, version: `1000.${number}` }));
  return to;
}

/** The extension is replaced under an open page, between two keystrokes; the user types on, reloads, types on. */
export const update: Case = {
  name: 'extension updated',
  async live(round) {
    const { stage, seed, number } = round;
    const { launched, folder } = stage;
    const words = randomWords(seed);
    const later = laterBuild(builtExtension(launched.name), join(folder, `later-${number}`), number);
    const moment = launched.name === 'firefox' ? 'stored' : 'after';
    const confirmed = moment === 'stored' ? confirmation(await round.own(), words) : undefined;
    const page = await openForm(round);
    const accepted = await acceptedBy(page);
    await typeUntil(page, words, moment, { accepted, confirmed }, () => launched.reinstall(later));
    await accepted.reports((held) => boxNames.every((box) => held[box] === words[box]));
    const before = accepted.last();
    // Typed without the extension, or with half of it: what becomes of this is the panel's to say.
    await page.keyboard.type(' and on');
    await launched.reload(page);
    const acceptedAfter = await acceptedBy(page);
    const more = randomWords(seed + 50);
    const confirmedAfter = confirmation(await round.own(), more);
    await page.bringToFront();
    await typeUntil(page, more, 'stored', { accepted: acceptedAfter, confirmed: confirmedAfter }, () =>
      page.close(),
    );
    return [before, acceptedAfter.last()];
  },
};
