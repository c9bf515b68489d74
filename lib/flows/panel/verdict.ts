import type { Account } from '../../account/account.ts';
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
 * the page gets a level, never a name, and no way to try names by script.
 */
export function createVerdictAsker(model: ModelStore): {
  changed(account: Partial<Account>, rested: boolean): void;
} {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const asking = latestWins<Question>(async (account) => {
    const answer = await call(customerVerdict, { account });
    if (answer.ok) model.set({ verdict: answer.value });
    else {
      // Never "looking" for ever: nothing is claimed, and the next pause in typing asks once more.
      last = '';
      model.set({ verdict: { ...model.get().verdict, level: 'none' } });
    }
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
    changed(account, rested) {
      const question: Question = {};
      for (const key of asked) if (account[key]) question[key] = account[key];
      clearTimeout(timer);
      if (rested) ask(question);
      else timer = setTimeout(() => ask(question), verdictRest);
    },
  };
}
