const everPassword = new WeakSet<Element>();

/**
 * Whether a control may hold a secret: a password, also one that a toggle shows as text now, a one-time code, a card.
 * What it is labelled makes no difference. Called at every look, so that a control is remembered while it hides.
 */
export function isSecret(control: Element): boolean {
  const type = control.getAttribute('type')?.toLowerCase();
  if (type === 'password') everPassword.add(control);
  // Lists to choose from call themselves a new password only to keep the browser's own suggestions away.
  const told = control.getAttribute('autocomplete') ?? '';
  const list = told === 'new-password' && type === 'text' && control.getAttribute('role') === 'combobox';
  return (
    everPassword.has(control) ||
    type === 'hidden' ||
    (!list && /(^|\s)(cc-|one-time-code|\w+-password)/i.test(told))
  );
}
