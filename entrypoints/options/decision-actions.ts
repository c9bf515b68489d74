import type { OptionsActions, OptionsState } from '../../components/options/options-state.ts';
import type { Decision } from '../../lib/account/company-decision.ts';
import { call } from '../../lib/messages/call.ts';
import { decisionsChange } from '../../lib/messages/surface/decisions.change.ts';
import { decisionsThing } from '../../lib/store/things/decisions.ts';
import { deleteLink } from './delete-link.ts';
import type { Tell } from './teller.ts';

type Ports = {
  get: () => OptionsState;
  set: (change: Partial<OptionsState>) => void;
  change: (settings: OptionsState['settings']) => void;
  tell: Tell;
};

/** What is deleted beside the customer lists: the link for requests, decisions about customers. */
export function decisionActions(ports: Ports): Pick<OptionsActions, 'deleteLink' | 'deleteDecisions'> {
  const { get, set, tell } = ports;
  /** Every change goes through the background. */
  async function decide(remove: Decision[], add: Decision[]): Promise<boolean> {
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
    deleteLink: () => deleteLink(() => get().settings, ports.change, tell),
    async deleteDecisions(decisions) {
      const undo = () => void decide([], decisions).then((back) => back && set({ notice: null }));
      if (await decide(decisions, [])) tell('decisions.deleted', { count: decisions.length }, undo);
    },
  };
}

/** Shows what is stored now, and whatever is decided in the side panel while the options are open. */
export async function followDecisions(set: (change: Pick<OptionsState, 'decisions'>) => void): Promise<void> {
  const show = (decisions: Decision[]) => set({ decisions });
  decisionsThing.watch(show);
  show((await decisionsThing.read()).data);
}
