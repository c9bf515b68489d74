import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillPlanFor } from '../../../../lib/flows/background/plan-fill.ts';
import { tabSaid } from '../../../../lib/flows/background/tabs.ts';
import { drafts } from '../../../../lib/store/things.ts';
import { draftOf, idOf } from '../../../support/unit/records.ts';

beforeEach(() => fakeBrowser.reset());

test('a submitted record fills no next form by itself, but is taken up again when it is asked for by name', async () => {
  await drafts.write(draftOf(1, 5, 'Orlik', { status: 'submitted' }));
  const hello = { portal: 'practice', form: false, draftId: idOf(1), left: null } as const;
  const { tabs } = await tabSaid(7, { ...hello, step: 'confirmation' }, 9);
  const request = { source: 'record', chosenDraft: null, seen: {}, present: ['companyName'] } as const;
  const plan = (draftId: string | null) =>
    fillPlanFor({ ...request, present: [...request.present], draftId }, 7, tabs);
  expect(await plan(null)).toMatchObject({ rows: [], recordId: null });
  expect(await plan(idOf(1))).toMatchObject({
    rows: [{ key: 'companyName', shown: 'Orlik' }],
    recordId: idOf(1),
  });
});
