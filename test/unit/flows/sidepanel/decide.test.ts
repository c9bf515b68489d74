import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeDecisions, readDecisions } from '../../../../lib/flows/background/decisions.ts';
import { decide } from '../../../../lib/flows/sidepanel/decide.ts';
import { createModel, emptyModel } from '../../../../lib/flows/sidepanel/model.ts';
import type { ShownMatch } from '../../../../lib/messages/surface/customer.find.ts';
import { decisionsChange } from '../../../../lib/messages/surface/decisions.change.ts';

const asked = { key: 'nowak', form: '', country: 'PL', name: 'Nowak' };
const match: ShownMatch = {
  id: 'name:nowak|PL|',
  name: 'PH NOWAK',
  level: 'likely',
  reasons: [],
  compared: [],
};
const model = createModel(() => {});
const notice = () => model.get().notice;
const said = async () => (await readDecisions()).map(({ row, same }) => [row.name, same]);

/** The background's real answer, parsed as it is on its way. */
function serveBackground(answering = changeDecisions): void {
  fakeBrowser.runtime.onMessage.addListener(((
    { firstpass, body }: { firstpass: string; body: unknown },
    _sender: unknown,
    reply: (answer: unknown) => void,
  ) => {
    expect(firstpass).toBe(decisionsChange.name);
    void answering(decisionsChange.request.parse(body)).then((value) => reply({ ok: true, value }));
    return true;
  }) as never);
}

beforeEach(() => {
  fakeBrowser.reset();
  model.set({ notice: null, customers: { ...emptyModel.customers, asked, matches: [match] } });
});

test('what is said is stored, told, and taken back by the notice', async () => {
  serveBackground();
  await decide(model, match, 'same');
  expect(await said()).toEqual([['PH NOWAK', true]]);
  expect(notice()).toMatchObject({ text: 'decision.said.same', params: { name: 'PH NOWAK' } });
  notice()?.undo?.run();
  await expect.poll(said).toEqual([]);
  await expect.poll(() => notice()?.text).toBe('decision.takenBack');
});

test('it is noted whether the number was seen to be the same', async () => {
  serveBackground();
  const part = 'registrationId';
  await decide(model, { ...match, compared: [{ part, listed: '1', asked: '1', same: true }] }, 'different');
  expect((await readDecisions())[0]?.sameId).toBe(true);
  await decide(model, { ...match, compared: [{ part, listed: '1', asked: '2', same: false }] }, 'different');
  expect((await readDecisions())[0]?.sameId).toBe(false);
});

test('taking it back has a way back too, to what was said before', async () => {
  serveBackground();
  await decide(model, match, 'different');
  await decide(model, { ...match, decision: 'different' }, null);
  expect(await said()).toEqual([]);
  notice()?.undo?.run();
  await expect.poll(said).toEqual([['PH NOWAK', false]]);
});

test('a record without a name decides nothing, and the same word twice is no change', async () => {
  serveBackground();
  await decide(model, { ...match, decision: 'same' }, 'same');
  model.set({ customers: { ...model.get().customers, asked: null } });
  await decide(model, match, 'same');
  expect([await said(), notice()]).toEqual([[], null]);
});

test.each([
  ['full', 'decision.failed'],
  ['newer', 'decision.failed.newer'],
  ['many', 'decision.failed.many'],
] as const)('what could not be stored (%s) says why and offers no way back', async (why, text) => {
  serveBackground(async () => ({ why }));
  await decide(model, match, 'same');
  expect(notice()).toMatchObject({ text, undo: null });
});
