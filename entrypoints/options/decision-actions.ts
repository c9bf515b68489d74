import type { OptionsActions, OptionsState } from '../../components/options/options-state.ts';
import type { Decision } from '../../lib/account/company-decision.ts';
import { call } from '../../lib/messages/call.ts';
import { decisionsChange } from '../../lib/messages/surface/decisions.change.ts';
import { decisionsThing } from '../../lib/store/things/decisions.ts';
import type { Tell } from './teller.ts';

type Set = (change: Pick<OptionsState, 'decisions'>) => void;

/** Deletes decisions about customers, and brings them back. Every change goes through the background. */
export function decisionActions(set: Set, tell: Tell): Pick<OptionsActions, 'deleteDecisions'> {
  async function change(remove: Decision[], add: Decision[]): Promise<boolean> {
    const answer = await call(decisionsChange, { remove, add });
    if (answer.ok && 'decisions' in answer.value) {
      set({ decisions: answer.value.decisions });
      return true;
    }
    const why = answer.ok && 'why' in answer.value ? answer.value.why : 'refused';
    tell(why === 'newer' || why === 'many' ? `decisions.failed.${why}` : 'decisions.failed');
    return false;
  }
  return {
    async deleteDecisions(decisions) {
      const undo = () => void change([], decisions);
      if (await change(decisions, [])) tell('decisions.deleted', { count: decisions.length }, undo);
    },
  };
}

/** Shows what is stored now, and whatever is decided in the side panel while the options are open. */
export async function followDecisions(set: Set): Promise<void> {
  const show = (decisions: Decision[]) => set({ decisions });
  decisionsThing.watch(show);
  show((await decisionsThing.read()).data);
}
