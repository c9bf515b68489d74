const everPassword = new WeakSet<Element>();

/**
 * Whether a control may hold a secret: a password, also one that a toggle shows as text now, a one-time code, a card.
 * What it is labelled makes no difference. Called at every look, so that a control is remembered while it hides.
 */
export function isSecret(control: Element): boolean {
  const type = control.getAttribute('type')?.toLowerCase();
  if (type === 'password') everPassword.add(control);
  return (
    everPassword.has(control) ||
    type === 'hidden' ||
    /(^|\s)(cc-|one-time-code|\w+-password)/i.test(control.getAttribute('autocomplete') ?? '')
  );
}
