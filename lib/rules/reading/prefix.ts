import { stripLegalForm } from '../../names/legal-form.ts';
import { folded } from '../../shared/text.ts';

/** The whole domain may have 43 characters, `.onmicrosoft.com` has 16 of them. */
export const longestPrefix = 27;

/** @returns the words' letters and digits put together, as many whole words as fit; the first one cut if it must be. */
export function prefixOf(text: string): string {
  const words = folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
  let prefix = '';
  for (const word of words) {
    if (prefix !== '' && prefix.length + word.length > longestPrefix) break;
    prefix += word;
  }
  return prefix.slice(0, longestPrefix);
}

/**
 * @returns a domain prefix made of the company's name without its legal form and accents; undefined if the name has
 * fewer than three Latin letters or digits to make one of.
 */
export function suggestedPrefix(companyName: string): string | undefined {
  const prefix = prefixOf(stripLegalForm(companyName));
  return prefix.length >= 3 ? prefix : undefined;
}
