import type { TenantAnswer } from '../../lib/lookups/tenant-answer.ts';
import { folded } from '../../lib/shared/text.ts';
import type { enTenant } from '../../lib/texts/en/tenant.ts';
import type { Say } from '../../lib/texts/say.ts';
import type { Tone } from '../parts/Dot.tsx';
import type { DomainAsked } from './tenant-state.ts';

export type TenantSay = Say<typeof enTenant>;

/**
 * @returns what an answer means, in words: what is the case, and what to do. A tenant is a warning and never more: the
 * user alone knows whether it is the same company.
 */
export function tenantLines(
  { domain, kind }: DomainAsked,
  { state, name, why = 'failed' }: TenantAnswer,
  say: TenantSay,
): { tone: Tone; title: string; text: string } {
  if (state === 'tenant') {
    const title = name ? say(`${kind}.named`, { domain, name }) : say(`${kind}.tenant`, { domain });
    return { tone: 'warning', title, text: say(`${kind}.advice`) };
  }
  if (state === 'none') {
    const tone = kind === 'prefix' ? 'ok' : 'info';
    return { tone, title: say(`${kind}.none`, { domain }), text: say(`${kind}.none.body`) };
  }
  return state === 'personal'
    ? { tone: 'info', title: say('personal', { domain }), text: say('personal.body') }
    : { tone: 'info', title: say('unclear', { domain }), text: say(`why.${why}`) };
}

const letters = (name: string) => folded(name).replace(/[^\p{L}\p{N}]/gu, '');

/** @returns true if both names have the same letters and digits; likeness is never enough. */
export const sameName = (one = '', other = ''): boolean =>
  letters(one) !== '' && letters(one) === letters(other);
