import type { FieldKey } from '../account/field-keys.ts';
import type { Form } from './form.ts';

/** Brings the field into view and puts the cursor into it. Does nothing if the page has no such field now. */
export function goToField(form: Form, key: FieldKey): void {
  const element = form.field(key)?.element;
  if (!element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  element.focus({ preventScroll: true });
}
