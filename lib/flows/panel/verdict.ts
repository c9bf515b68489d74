import type { Account } from '../../account/account.ts';
import type { Draft } from '../../drafts/draft.ts';
import { call } from '../../messages/call.ts';
import { customerVerdict } from '../../messages/panel/customer.verdict.ts';
import { latestWins } from '../../shared/latest-wins.ts';
import type { ModelStore } from './model.ts';

/** How long the fields must rest before the list is asked, in milliseconds; losing focus asks at once. */
export const verdictRest = 400;

const asked = ['companyName', 'country', 'domainPrefix', 'website', 'email', 'registrationId'] as const;

type Question = Pick<Account, (typeof asked)[number]>;

/**
 * Asks whether this may be a customer already, only after the user's own typing and only when it rested:
 * the page gets a level, never a name.
 *
 * Invariant: what is asked is what the draft holds, that is what the user typed or let us fill. A page that puts
 * other names into its form by script never has them looked up.
 */
export function createVerdictAsker(model: ModelStore): {
  /** @param account what the page holds; a field it emptied is left out of the question. */
  changed(account: Partial<Account>, draft: Draft | null, rested: boolean): void;
} {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const asking = latestWins<Question>(async (account) => {
    const answer = await call(customerVerdict, { account });
    // Never "looking" for ever: nothing is claimed, and the next pause in typing asks once more; too many for now, too.
    if (!answer.ok || answer.value.level === 'limited') last = '';
    model.set({ verdict: answer.ok ? answer.value : { ...model.get().verdict, level: 'none' } });
  });

  function ask(question: Question): void {
    const key = JSON.stringify(question);
    if (key === last) return;
    last = key;
    if (
      question.companyName ||
      question.domainPrefix ||
      question.registrationId ||
      question.email ||
      question.website
    ) {
      model.set({ verdict: { ...model.get().verdict, level: 'checking' } });
      asking.give(question);
    } else {
      model.set({ verdict: { ...model.get().verdict, level: 'none' } });
    }
  }

  return {
    changed(account, draft, rested) {
      const question: Question = {};
      for (const key of asked) {
        const value = draft?.fields[key]?.value;
        if (value && account[key]) question[key] = value as string;
      }
      clearTimeout(timer);
      if (rested) ask(question);
      else timer = setTimeout(() => ask(question), verdictRest);
    },
  };
}
