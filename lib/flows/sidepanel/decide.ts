import type { DecisionChange } from '../../account/changed-decisions.ts';
import type { DecidedQuestion, Decision } from '../../account/company-decision.ts';
import { call } from '../../messages/call.ts';
import type { ShownMatch } from '../../messages/surface/customer.find.ts';
import { decisionsChange, type NotDecided } from '../../messages/surface/decisions.change.ts';
import type { ModelStore, Notice } from './model.ts';

type Said = 'same' | 'different' | null;

const failures: Partial<Record<NotDecided, Notice['text']>> = {
  newer: 'decision.failed.newer',
  many: 'decision.failed.many',
  gone: 'decision.failed.gone',
};

function decisionOf(asked: DecidedQuestion, match: ShownMatch, said: 'same' | 'different'): Decision {
  const { id, name, domain } = match;
  const sameId = match.compared.some(({ part, same }) => part === 'registrationId' && same);
  const row = { id, name: name.slice(0, 255), domain: domain?.slice(0, 255) };
  return { asked, row, same: said === 'same', sameId, at: Date.now() };
}

/**
 * Notes what the user says of a match, and tells it with a way back. The list is asked anew by whoever watches what is
 * stored. If it could not be stored, the notice says why, and everything is as it was.
 * @param said `null` takes back what was said before.
 */
export async function decide(model: ModelStore, match: ShownMatch, said: Said): Promise<void> {
  // The question that these matches answer: the record may have been changed since.
  const { asked } = model.get().customers;
  const before = match.decision ?? null;
  if (!asked || said === before) return;
  const step = (from: Said, to: Said): DecisionChange => ({
    remove: to === null && from !== null ? [decisionOf(asked, match, from)] : [],
    add: to === null ? [] : [decisionOf(asked, match, to)],
  });
  const { name } = match;
  const store = async (from: Said, to: Said, undo: Notice['undo']) => {
    const { remove, add } = step(from, to);
    const answer = await call(decisionsChange, { remove: [...remove], add: [...add] });
    if (answer.ok && 'decisions' in answer.value) {
      model.tell(to === null ? 'decision.takenBack' : `decision.said.${to}`, { name }, undo);
      return;
    }
    const why = answer.ok && 'why' in answer.value ? answer.value.why : 'gone';
    model.tell(failures[why] ?? 'decision.failed');
  };
  await store(before, said, { text: 'undo', run: () => void store(said, before, null) });
}
