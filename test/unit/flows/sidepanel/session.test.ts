import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createContext } from '../../../../lib/flows/background/context.ts';
import { createCustomerList } from '../../../../lib/flows/background/customer-list.ts';
import { recordAnswers } from '../../../../lib/flows/background/record-answers.ts';
import { tabAnswers } from '../../../../lib/flows/background/tab-answers.ts';
import { readRecords, watchRecords } from '../../../../lib/flows/read-records.ts';
import { applyFix } from '../../../../lib/flows/sidepanel/fix-actions.ts';
import { createModel, type SidePanelModel } from '../../../../lib/flows/sidepanel/model.ts';
import { deleteDraft, ignoreFinding, newRecord } from '../../../../lib/flows/sidepanel/record-actions.ts';
import { createSidePanelSession } from '../../../../lib/flows/sidepanel/session.ts';
import type { ShownFinding } from '../../../../lib/rules/shown-finding.ts';

const finding: ShownFinding = {
  id: 'postal-code-format|postalCode|00838',
  rule: 'postal-code-format',
  field: 'postalCode',
  severity: 'error',
  missing: false,
  text: 'Polish postal codes look like 00-838.',
  why: '',
  value: '00838',
  fixes: [{ label: '00-838', set: { postalCode: '00-838' }, safe: true }],
};

/** Messages that are done but whose first answer is lost, as when the background is stopped in that moment. */
const lost = new Set<string>();

/** The real answers of the background, asked through the browser's messages; findings are given. */
function serveBackground(): void {
  const context = createContext(createCustomerList(), '');
  const answers = [...recordAnswers(context), ...tabAnswers(context)];
  const answerTo = async (envelope: { firstpass: string; body: unknown }) => {
    if (envelope.firstpass === 'panel/record.check') return { ok: true, value: { findings: [finding] } };
    const answer = answers.find(({ message }) => message.name === envelope.firstpass);
    if (!answer) return { ok: false, error: 'refused' };
    const value = await answer.run(envelope.body, {} as never);
    return lost.delete(envelope.firstpass) ? undefined : { ok: true, value };
  };
  const listener = (
    envelope: { firstpass: string; body: unknown },
    _sender: unknown,
    reply: (a: unknown) => void,
  ) => {
    void answerTo(envelope).then(reply);
    return true;
  };
  fakeBrowser.runtime.onMessage.addListener(listener as never);
}

function begin() {
  const models: SidePanelModel[] = [];
  const model = createModel((next) => models.push(next));
  let number = 0;
  const newId = () => {
    number += 1;
    return `0b0c1f5e-3c1a-4a57-9d4e-00000000000${number}`;
  };
  const session = createSidePanelSession(model, () => 1_000, newId);
  watchRecords(session.recordsCame);
  return { model, models, session };
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'firstpass' });
  serveBackground();
});

test('the first entry makes a record, on the sheet that is shown already', async () => {
  const { model, session } = begin();
  const { sheet } = model.get().record;
  session.edit({ companyName: 'N' });
  session.edit({ companyName: 'No' });
  expect(model.get().record).toMatchObject({ sheet, values: { companyName: 'No' } });
  await session.saved();
  const [record] = await readRecords();
  expect(record?.account.companyName).toBe('No');
  expect(record?.id).toBe(model.get().record.id);
  expect(model.get().save.state).toBe('saved');
});

test('no edit ever flickers back while it is being stored', async () => {
  const { models, session } = begin();
  for (const text of ['A', 'Ab', 'Abc', 'Abcd']) {
    session.edit({ city: text });
    await Promise.resolve();
  }
  await session.saved();
  const shown = models.map(({ record }) => record.values.city).filter((city) => city !== undefined);
  expect([...shown].sort()).toEqual(shown);
  expect(shown.at(-1)).toBe('Abcd');
});

test('a new record leaves the old one in the drafts and can be taken back', async () => {
  const { model, session } = begin();
  session.edit({ companyName: 'Nowak' });
  const { id } = model.get().record;
  await newRecord(model, session);
  expect(model.get().record).toMatchObject({ id: null, values: {} });
  expect(model.get().notice).toMatchObject({ text: 'newRecord.done', params: { name: 'Nowak' } });
  expect((await readRecords()).map((record) => record.id)).toEqual([id]);
  model.get().notice?.undo?.run();
  await expect.poll(() => model.get().record.values.companyName).toBe('Nowak');
});

test('the next record gets an id of its own', async () => {
  const { model, session } = begin();
  session.edit({ companyName: 'Nowak' });
  await newRecord(model, session);
  session.edit({ companyName: 'Contoso' });
  await session.saved();
  const names = (await readRecords()).map((record) => record.account.companyName);
  expect(names.sort()).toEqual(['Contoso', 'Nowak']);
});

test('a deleted draft is gone from storage and comes back whole', async () => {
  const { model, session } = begin();
  session.edit({ companyName: 'Nowak', city: 'Łódź' });
  await session.saved();
  const before = await readRecords();
  const { id } = model.get().record;
  await deleteDraft(model, session, id as string);
  expect(await readRecords()).toEqual([]);
  expect(model.get().record.id).toBeNull();
  model.get().notice?.undo?.run();
  await expect.poll(() => model.get().notice?.text).toBe('drafts.restored');
  expect(await readRecords()).toEqual(before);
});

test('a draft whose deletion was asked for twice comes back whole', async () => {
  const { model, session } = begin();
  session.edit({ companyName: 'Nowak', city: 'Łódź' });
  await session.saved();
  const before = await readRecords();
  lost.add('surface/record.delete').add('surface/record.restore');
  await deleteDraft(model, session, model.get().record.id as string);
  expect(await readRecords()).toEqual([]);
  model.get().notice?.undo?.run();
  await expect.poll(() => model.get().notice?.text).toBe('drafts.restored');
  expect(await readRecords()).toEqual(before);
});

test('a fix is an edit that can be taken back', async () => {
  const { model, session } = begin();
  session.edit({ postalCode: '00838' });
  const [fix] = finding.fixes;
  if (fix) applyFix(model, session, finding, fix);
  expect(model.get().record.values.postalCode).toBe('00-838');
  model.get().notice?.undo?.run();
  expect(model.get().record.values.postalCode).toBe('00838');
  await session.saved();
  expect((await readRecords())[0]?.account.postalCode).toBe('00838');
});

test('an ignored finding is counted and not shown, and stays so', async () => {
  const { model, session } = begin();
  session.edit({ postalCode: '00838' });
  await expect.poll(() => model.get().check.findings.length).toBe(1);
  session.ignore(finding.id);
  await expect.poll(() => model.get().check).toMatchObject({ findings: [], ignored: [finding] });
  await session.saved();
  expect((await readRecords())[0]?.ignored).toEqual([finding.id]);
});

test('what was ignored comes back, can be ignored once more, and both are kept', async () => {
  const { model, session } = begin();
  session.edit({ postalCode: '00838' });
  await expect.poll(() => model.get().check.findings.length).toBe(1);
  for (const _ of [1, 2]) {
    const [shown] = model.get().check.findings;
    ignoreFinding(model, session, shown?.id ?? '');
    await expect.poll(() => model.get().check.ignored.length).toBe(1);
    await session.saved();
    model.get().notice?.undo?.run();
    await expect
      .poll(() => model.get().check)
      .toMatchObject({ findings: [{ rule: finding.rule }], ignored: [] });
    await session.saved();
  }
  const [record] = await readRecords();
  expect(record?.heeded?.length).toBe(2);
  expect(record?.ignored).toEqual(record?.heeded);
});
