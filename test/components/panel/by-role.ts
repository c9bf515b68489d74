const implicit: Record<string, string> = {
  button: 'button,[role=button]',
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  heading: 'h1,h2,h3',
  list: 'ul,ol,[role=list]',
  listitem: 'li,[role=listitem]',
  region: 'section[aria-label],section[aria-labelledby]',
  status: '[role=status]',
  alert: '[role=alert]',
  progressbar: '[role=progressbar]',
  textbox:
    'textarea,[contenteditable],input:not([type]),input[type=text],input[type=email],input[type=tel],input[type=search],input[type=url],input[type=password],input[type=number],input[type=date]',
};

const text = (element: Element) => {
  const copy = element.cloneNode(true) as Element;
  for (const unheard of copy.querySelectorAll('[aria-hidden=true]')) unheard.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};

const named = (ids: string | null, root: ParentNode) =>
  (ids ?? '')
    .split(' ')
    .filter((id) => id !== '')
    .map((id) => text(root.querySelector(`[id="${id}"]`) as Element))
    .join(' ');

/** The name a screen reader says: `aria-labelledby`, `aria-label`, the label around a control, or its content. */
export function nameOf(element: Element, root: ParentNode = document): string {
  const label = element.closest('label');
  return (
    named(element.getAttribute('aria-labelledby'), root) ||
    element.getAttribute('aria-label') ||
    (element.matches('input,select') && label ? text(label) : '') ||
    text(element)
  );
}

export const descriptionOf = (element: Element, root: ParentNode = document) =>
  named(element.getAttribute('aria-describedby'), root);

/** All elements with that role whose accessible name is, begins like, or matches `name`, in document order. */
export function allByRole<E extends HTMLElement = HTMLElement>(
  root: ParentNode,
  role: keyof typeof implicit,
  name?: string | RegExp,
): E[] {
  return [...root.querySelectorAll<E>(implicit[role] as string)].filter((element) => {
    const found = nameOf(element);
    return name === undefined || (typeof name === 'string' ? found === name : name.test(found));
  });
}

/** Exactly one such element; anything else fails the test with what was there. */
export function byRole<E extends HTMLElement = HTMLElement>(
  root: ParentNode,
  role: keyof typeof implicit,
  name?: string | RegExp,
): E {
  const found = allByRole<E>(root, role, name);
  if (found.length !== 1) {
    const there = allByRole(root, role).map((element) => nameOf(element));
    throw new Error(`${found.length} of role ${role} named ${name}; there are: ${there.join(' | ')}`);
  }
  return found[0] as E;
}
