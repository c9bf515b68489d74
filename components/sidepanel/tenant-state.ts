import type { TenantAnswer } from '../../lib/lookups/tenant-answer.ts';

/** `prefix`: the domain that the new tenant is to get; `company`: one that the company uses already. */
export type DomainAsked = { domain: string; kind: 'company' | 'prefix' };

/** The lookup of Microsoft tenants as the side panel shows it. */
export type TenantState = {
  /** `off`: it could be switched on; `forbidden`: the organisation does not want it. */
  standing: 'on' | 'off' | 'forbidden';
  /** What would be asked now, and which domains of the record are left out. */
  question: {
    asked: DomainAsked[];
    left: { domain: string; why: 'free-mail' | 'shared' | 'own' }[];
  };
  /** What was asked for this record, with the answers that have come so far. */
  run: {
    asked: DomainAsked[];
    answers: Record<string, TenantAnswer>;
    state: 'running' | 'done' | 'cancelled';
  } | null;
  /** The record names other domains now than those that were asked about. */
  stale: boolean;
};
