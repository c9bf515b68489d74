import type { LabelMeaning } from '../portals/labels.ts';

/** What one control was found to mean. */
export type Claim = { meaning: LabelMeaning; score: number };

/** Below this a wrong fill is likelier than a right one. */
const claimable = 0.5;

/** So sure must be who claims what another control of its form has claimed better. */
const repeatable = 0.55;

/** What a page may ask for several times: of the person who pays and the one who orders, of one address and another. */
const repeated = new Set<LabelMeaning>([
  'companyName',
  'firstName',
  'middleName',
  'lastName',
  'fullName',
  'email',
  'phone',
  'fax',
  'addressLine1',
  'addressLine2',
  'city',
  'state',
  'postalCode',
  'country',
]);

/**
 * Gives each control the meaning it has the best evidence for. What is asked for once goes to the best control of the
 * page; names and addresses may come again, in another form always, in the same one with good evidence.
 * @param scores of each control, in the page's order.
 * @param forms which form each control belongs to.
 * @returns a claim for each control, null where nothing is sure enough.
 */
export function assigned(
  scores: readonly ReadonlyMap<LabelMeaning, number>[],
  forms: readonly unknown[],
): (Claim | null)[] {
  const claims = scores.flatMap((own, index) =>
    [...own].flatMap(([meaning, score]) => (score < claimable ? [] : [{ index, meaning, score }])),
  );
  claims.sort((a, b) => b.score - a.score || a.index - b.index);
  const given: (Claim | null)[] = scores.map(() => null);
  const taken = new Map<LabelMeaning, Set<unknown>>();
  for (const { index, meaning, score } of claims) {
    if (given[index]) continue;
    if (meaning !== 'other') {
      const holders = taken.get(meaning) ?? new Set();
      const form = forms[index];
      const again = repeated.has(meaning) ? score >= repeatable || !holders.has(form) : holders.size === 0;
      if (!again) continue;
      taken.set(meaning, holders.add(form));
    }
    given[index] = { meaning, score };
  }
  return given;
}
