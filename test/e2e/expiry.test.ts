import { afterAll, beforeAll, expect, test } from 'vitest';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { until } from '../support/browsers/until.ts';
import { ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { putStored, storedItems } from '../support/e2e/stored.ts';
import { draftOf, idOf } from '../support/unit/records.ts';

const side = speaker(sidepanelBook, 'en');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const hour = 3_600_000;

test('a submitted record is listed for a day and gone when the background next wakes', async () => {
  const own = await stage.openOwn('sidepanel.html');
  const at = Date.now();
  const put = (n: number, text: string, hoursAgo: number) => {
    const data = draftOf(n, at - hoursAgo * hour, text, { status: 'submitted' });
    return putStored(own, { [`draft:${idOf(n)}`]: { v: 1, at: data.updatedAt, data } });
  };
  await put(1, 'Orlik Transport', 23);
  await put(2, 'Nowak Budowa', 25);
  await ownPage(own).press(side('tab.drafts'));
  await ownPage(own).shows('Orlik Transport', side('drafts.status.submitted'));

  await stage.launched.stopWorker();
  // Any event wakes it: here a page of the portal that says hello.
  await stage.open('v2/customers/add');
  await until('the older one to be gone', async () => !(`draft:${idOf(2)}` in (await storedItems(own))));
  expect(await storedItems(own)).toHaveProperty([`draft:${idOf(1)}`]);
  await ownPage(own).hides('Nowak Budowa');
  await ownPage(own).shows('Orlik Transport');
});
