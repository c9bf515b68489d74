import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FieldKey } from '../../../../lib/account/field-keys.ts';
import { fillPlanFor, type PlanRequest } from '../../../../lib/flows/background/plan-fill.ts';
import { tabSaid } from '../../../../lib/flows/background/tabs.ts';
import { drafts } from '../../../../lib/store/things.ts';
import { draftOf, idOf } from '../../../support/unit/records.ts';

beforeEach(() => fakeBrowser.reset());

test('a submitted record fills no next form by itself, but is taken up again when it is asked for by name', async () => {
  await drafts.write(draftOf(1, 5, 'Orlik', { status: 'submitted' }));
  const hello = { portal: 'practice', form: false, draftId: idOf(1), left: null } as const;
  const { tabs } = await tabSaid(7, { ...hello, step: 'confirmation' }, 9);
  const request = { source: 'record', chosenDraft: null, seen: {}, at: 1, present: ['companyName'] } as const;
  const plan = (draftId: string | null) =>
    fillPlanFor({ ...request, present: [...request.present], draftId }, 7, tabs);
  expect(await plan(null)).toMatchObject({ rows: [], recordId: null });
  expect(await plan(idOf(1))).toMatchObject({
    rows: [{ key: 'companyName', shown: 'Orlik' }],
    recordId: idOf(1),
  });
});

test('a tick that the user set on the page is left out at first, whichever surface asks', async () => {
  const gdapOptIn = { value: true, at: 5 };
  await drafts.write(draftOf(1, 5, 'Orlik', { fields: { gdapOptIn } }));
  await drafts.write(draftOf(2, 5, 'Sowa', { fields: { gdapOptIn: { value: false, at: 5 } } }));
  const hello = { portal: 'practice', form: true, draftId: idOf(1), left: null } as const;
  const { tabs } = await tabSaid(7, { ...hello, step: 'account-info' }, 9);
  const present: FieldKey[] = ['gdapOptIn'];
  const asked = { chosenDraft: idOf(2), seen: { gdapOptIn: true }, at: 1, present };
  const marked = async (request: PlanRequest, tabId: number | null) =>
    (await fillPlanFor(request, tabId, tabs)).rows.map((row) => row.replaces);
  expect(await marked({ ...asked, source: 'draft', draftId: idOf(1) }, 7)).toEqual([true]);
  expect(await marked({ ...asked, source: 'record', draftId: idOf(2), tabId: 7 }, null)).toEqual([true]);
  // In a form that nobody has touched the tick is the page's own.
  expect(await marked({ ...asked, source: 'draft', draftId: null }, 8)).toEqual([false]);
  expect(await marked({ ...asked, source: 'record', draftId: idOf(2), tabId: 8 }, null)).toEqual([false]);
});
