import { expect, test } from 'vitest';
import type { TimedFields } from '../../../../lib/drafts/timed-fields.ts';
import { createRecordEdits, type FindingMarks } from '../../../../lib/flows/sidepanel/record-edits.ts';

/** Sendings that the test answers one by one. */
function sluice() {
  const sent: { fields: TimedFields; marks: FindingMarks; answer: (saved: boolean) => void }[] = [];
  const states: string[] = [];
  const edits = createRecordEdits({
    send: (fields, marks) => new Promise((answer) => sent.push({ fields, marks, answer })),
    stored: async () => {},
    onState: (state) => states.push(state),
  });
  return { edits, sent, states };
}

test('one sending in flight, and the next one holds everything that came meanwhile', async () => {
  const { edits, sent } = sluice();
  edits.edit({ companyName: { value: 'N', at: 1 } });
  edits.edit({ companyName: { value: 'No', at: 2 } });
  edits.edit({ city: { value: 'Łódź', at: 3 } });
  expect(sent).toHaveLength(1);
  sent[0]?.answer(true);
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]?.fields).toEqual({
    companyName: { value: 'No', at: 2 },
    city: { value: 'Łódź', at: 3 },
  });
  sent[1]?.answer(true);
  await edits.idle();
  expect(edits.unsaved()).toEqual({});
});

test('what failed stays, is told, and goes with the next try', async () => {
  const { edits, sent, states } = sluice();
  edits.edit({ city: { value: 'Łódź', at: 1 } }, { ignore: ['finding'], heed: ['other'] });
  sent[0]?.answer(false);
  await edits.idle();
  expect(states.at(-1)).toBe('failed');
  expect(edits.unsaved()).toEqual({ city: { value: 'Łódź', at: 1 } });
  edits.retry();
  expect(sent[1]?.fields).toEqual({ city: { value: 'Łódź', at: 1 } });
  expect(sent[1]?.marks).toEqual({ ignore: ['finding'], heed: ['other'] });
  sent[1]?.answer(true);
  await edits.idle();
  expect(states.at(-1)).toBe('saved');
  expect(edits.marking()).toEqual({ ignore: [], heed: [] });
});
