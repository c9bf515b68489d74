import type { Account } from '../../account/account.ts';
import { fieldText } from '../../account/field-value.ts';

/** The other choice: the customer will be asked. It also speaks of accepting. */
const willBeAsked =
  /\bwill be\b|zostanie|zosta(?:nie|ną) popros|wird .{0,60}(?:aufgefordert|gebeten)|va être|sera |será|verrà|wordt .{0,60}gevraagd|будет|하라는|要求/iu;
const hasAccepted =
  /^accepted$|\b(?:has|have) accepted\b|zaakceptował|przyjął|hat .{0,80}(?:akzeptiert|zugestimmt|angenommen)|a accepté|ha aceptado|ha accettato|aceitou|heeft .{0,80}(?:aanvaard|geaccepteerd)|принял|har .{0,40}accepterat|已接受|已同意|동의했|に同意し/iu;

/**
 * @returns true if the choice of the form says that the customer has accepted already; false for the other one, for
 * none, and for words that nobody knows.
 */
export function saysAccepted(account: Partial<Account>): boolean {
  const choice = fieldText(account, 'agreement.choice');
  return hasAccepted.test(choice) && !willBeAsked.test(choice);
}
