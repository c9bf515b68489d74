import { labelKey } from '../portals/label-key.ts';
import type { LabelMeaning } from '../portals/labels.ts';
import type { Recogniser } from './meanings.ts';
import { shownText } from './shown-text.ts';

/** Who asks for one of these wants to know who somebody is, whatever the button says. */
const telling: readonly LabelMeaning[] = ['companyName', 'firstName', 'lastName', 'phone', 'email'];

const buttons = 'button, input[type=submit], input[type=image], input[type=button], [role=button]';

/** The words of a form's own attributes: people never see them, but they say what it is for. */
const attributes = ['role', 'id', 'name', 'class'];

/**
 * @param form a form of the page, asked by the prototypes only: an input's name stands in for its properties.
 * @param asked what its controls were found to mean.
 * @returns true for a form that looks something up by a place ("City", "ZIP") and takes nobody's address.
 */
export function isSearch(
  form: Element,
  asked: ReadonlySet<LabelMeaning>,
  isMark: Recogniser['isMark'],
): boolean {
  if (telling.some((meaning) => asked.has(meaning))) return false;
  const own = (element: Element, names: readonly string[]) =>
    names.map((name) => Element.prototype.getAttribute.call(element, name) ?? '').join(' ');
  if (/search|locator/i.test(own(form, attributes))) return true;
  return [...Element.prototype.querySelectorAll.call(form, buttons)].some((button) =>
    labelKey(`${shownText(button)} ${own(button, ['value', 'aria-label'])}`)
      .split(' ')
      .some((word) => isMark('search', word)),
  );
}
