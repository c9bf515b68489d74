import type { TenantAnswer } from '../../lookups/tenant-answer.ts';
import { call } from '../../messages/call.ts';
import { tenantCancel } from '../../messages/surface/tenant.cancel.ts';
import { tenantFind } from '../../messages/surface/tenant.find.ts';
import { type LookupStanding, lookupStanding } from '../lookup-standing.ts';
import { settingsInForce } from '../settings-in-force.ts';
import type { ModelStore, SidePanelModel } from './model.ts';
import { type AskedDomain, type TenantQuestion, tenantQuestion } from './tenant-question.ts';

/** What was asked after one click, and what has come of it. */
export type TenantRun = {
  id: string;
  /** The record it was asked for; under another one its answers are not shown. */
  recordId: string | null;
  asked: AskedDomain[];
  /** By domain, as they come. */
  answers: Record<string, TenantAnswer>;
  state: 'running' | 'done' | 'cancelled';
};

export type TenantModel = {
  standing: LookupStanding;
  /** The partner's own domains. */
  own: readonly string[];
  run: TenantRun | null;
};

export const noTenantCheck: TenantModel = { standing: 'forbidden', own: [], run: null };

/** `stale`: the record names other domains now than those that were asked about. */
export type TenantCheckShown = TenantModel & { question: TenantQuestion; stale: boolean };

const sameDomains = (one: readonly AskedDomain[], other: readonly AskedDomain[]) =>
  JSON.stringify(one) === JSON.stringify(other);

/** @returns what the side panel shows of it beside the record at hand. */
export function tenantShown({ tenant, record }: SidePanelModel): TenantCheckShown {
  const question = tenantQuestion(record.account, tenant.own);
  const run = tenant.run?.recordId === record.id ? tenant.run : null;
  return { ...tenant, run, question, stale: run !== null && !sameDomains(run.asked, question.asked) };
}

/** Reads whether the lookup may be used, and which domains are the partner's own. */
export async function showTenantStanding(model: ModelStore): Promise<void> {
  const [standing, { partner }] = await Promise.all([lookupStanding('microsoft-tenant'), settingsInForce()]);
  model.set({ tenant: { ...model.get().tenant, standing, own: partner.domains } });
}

/** Asks about the domains of the record at hand, and drops what comes after it was cancelled or asked anew. */
export function createTenantCheck(model: ModelStore, newId: () => string) {
  const change = (id: string, next: (run: TenantRun) => TenantRun) => {
    const { tenant } = model.get();
    if (tenant.run?.id === id && tenant.run.state === 'running')
      model.set({ tenant: { ...tenant, run: next(tenant.run) } });
  };
  const cancel = () => {
    const { run } = model.get().tenant;
    if (run?.state !== 'running') return;
    change(run.id, (one) => ({ ...one, state: 'cancelled' }));
    void call(tenantCancel, { run: run.id });
  };
  const ask = async (id: string, domain: string) => {
    const answer = await call(tenantFind, { run: id, domain });
    const told: TenantAnswer = answer.ok
      ? answer.value
      : { state: 'unclear', why: 'no-answer', at: Date.now() };
    change(id, (run) => ({ ...run, answers: { ...run.answers, [domain]: told } }));
  };
  return {
    cancel,
    /** Call it for a real click of the user only. Resolves when all has come, or nothing more will. */
    async start(): Promise<void> {
      const { record, tenant } = model.get();
      const { asked } = tenantShown(model.get()).question;
      if (tenant.standing !== 'on' || asked.length === 0) return;
      cancel();
      const id = newId();
      const run: TenantRun = { id, recordId: record.id, asked, answers: {}, state: 'running' };
      model.set({ tenant: { ...tenant, run } });
      await Promise.all(asked.map(({ domain }) => ask(id, domain)));
      change(id, (done) => ({ ...done, state: 'done' }));
    },
  };
}
