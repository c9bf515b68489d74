import { putStored, removeStored } from '../e2e/stored.ts';
import { bytesLeft, fillUpTo } from '../quota-build.ts';
import { draftOf } from '../unit/records.ts';
import { type Case, openForm } from './round.ts';
import { typeUntil } from './typing.ts';
import { acceptedBy, confirmation } from './witness.ts';
import { randomWords } from './words.ts';

const day = 86_400_000;
const ballast = 'ballast';
/** Less than any draft takes. */
const left = 40;

/** For a stage with a build in which the browser's quota holds: room comes from drafts of last week only. */
export const fullStorage: Case = {
  name: 'storage full, then tab closed',
  async live(round) {
    const words = randomWords(round.seed);
    const own = await round.own();
    const page = await openForm(round);
    const accepted = await acceptedBy(page);
    await removeStored(own, [ballast]);
    const long = { value: 'x'.repeat(1_000), at: 1 };
    const fields = { companyName: long, addressLine1: long, addressLine2: long, city: long, state: long };
    const olds = [1, 2, 3].map((nth) => draftOf(nth, Date.now() - (5 + nth) * day, '', { fields }));
    await putStored(
      own,
      Object.fromEntries(olds.map((draft) => [`draft:${draft.id}`, { v: 1, at: 1, data: draft }])),
    );
    await fillUpTo(own, left, ballast);
    if ((await bytesLeft(own)) !== left) throw new Error('The storage is not as full as it should be.');
    const confirmed = confirmation(own, words);
    await page.bringToFront();
    await typeUntil(page, words, 'stored', { accepted, confirmed }, () => page.close());
    return [accepted.last()];
  },
};
