import type { Account } from '../../account/account.ts';
import { idNow } from '../../drafts/brought-back.ts';
import { call } from '../../messages/call.ts';
import { recordCheck } from '../../messages/panel/record.check.ts';
import { customerFind } from '../../messages/surface/customer.find.ts';
import { latestWins } from '../../shared/latest-wins.ts';
import type { ModelStore } from './model.ts';
import type { FindingMarks } from './record-edits.ts';

type Question = { id: string | null; portal: string; account: Partial<Account> };

/** One check in flight, the newest record wins; an answer that a newer record overtook is dropped. */
export function createChecker(model: ModelStore, marks: () => FindingMarks) {
  let newest: Question | null = null;
  const asking = latestWins<Question>(async (question) => {
    const answer = await call(recordCheck, {
      portal: question.portal,
      account: question.account,
      offered: {},
      present: [],
    });
    if (question !== newest) return;
    if (!answer.ok) {
      model.set({ check: { ...model.get().check, state: 'failed' } });
      return;
    }
    const { ignore, heed } = marks();
    const all = answer.value.findings.map((finding) => ({ ...finding, id: idNow(finding.id, heed) }));
    model.set({
      check: {
        state: 'done',
        findings: all.filter((finding) => !ignore.includes(finding.id)),
        ignored: all.filter((finding) => ignore.includes(finding.id)),
      },
    });
  });
  return {
    /** @param fresh the record is another one: what was found in the last one must not stand under it. */
    check(question: Question, fresh: boolean) {
      newest = question;
      const { check } = model.get();
      if (question.id === null) {
        model.set({ check: { state: 'idle', findings: [], ignored: [] } });
        newest = null;
        return;
      }
      model.set({
        check: fresh ? { state: 'idle', findings: [], ignored: [] } : { ...check, state: 'checking' },
      });
      asking.give(question);
    },
  };
}

const asked = ['companyName', 'country', 'domainPrefix', 'website', 'email', 'registrationId'] as const;

/** Looks the record up in the customer list. Also asked with nothing, to learn how the list stands. */
export function createFinder(model: ModelStore) {
  let last: string | null = null;
  const asking = latestWins<Pick<Account, (typeof asked)[number]>>(async (account) => {
    const key = JSON.stringify(account);
    const answer = await call(customerFind, { account });
    if (key !== last) return;
    const empty = !asked.some((field) => field !== 'country' && account[field]);
    if (answer.ok) {
      const { list, level, asked: under, matches } = answer.value;
      model.set({
        customers: {
          state: empty ? 'nothing-to-ask' : 'done',
          list,
          level,
          asked: under,
          matches: empty ? [] : matches,
        },
      });
    } else {
      model.set({ customers: { ...model.get().customers, state: 'failed' } });
    }
  });
  return {
    /** @param again ask even if the record is the same: the list may have changed. */
    find(account: Partial<Account>, again = false) {
      const question: Pick<Account, (typeof asked)[number]> = {};
      for (const field of asked) if (account[field]?.trim()) question[field] = account[field];
      const key = JSON.stringify(question);
      if (key === last && !again) return;
      last = key;
      const { customers } = model.get();
      if (customers.state !== 'loading') model.set({ customers: { ...customers, state: 'searching' } });
      asking.give(question);
    },
  };
}
