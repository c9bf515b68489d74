import type { Fix } from '../finding.ts';
import { suggestedPrefixes } from './prefix.ts';
import { unsuitable } from './unsuitable-prefix.ts';

/**
 * @param rule whose text `<rule>.fix` labels each choice.
 * @param companyName what the proposals are made of.
 * @param further proposals that come after those.
 * @returns the choices for the prefix as a finding's fixes, none of them safe: it can never be changed.
 */
export function prefixFixes(
  rule: string,
  companyName: string,
  further: readonly string[] = [],
): { fix?: Fix; moreFixes?: Fix[] } {
  const values = new Set([...suggestedPrefixes(companyName), ...further]);
  const [fix, ...moreFixes] = [...values]
    .filter((value) => value !== '' && !unsuitable(value, companyName))
    .map((value) => ({
      label: { key: `${rule}.fix`, params: { value } },
      set: { domainPrefix: value },
      safe: false,
    }));
  return { fix, moreFixes: moreFixes.length > 0 ? moreFixes : undefined };
}
