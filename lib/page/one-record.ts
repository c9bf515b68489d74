import type { RecordField } from './form.ts';
import type { Recogniser } from './meanings.ts';
import { isSearch } from './search-form.ts';
import { formOf } from './walk.ts';

const address = new Set('addressLine1 addressLine2 city state postalCode country'.split(' '));
const person = new Set('firstName middleName lastName email phone'.split(' '));

/** Who is this sure has been mistaken for nothing; who is less sure than that gives way to it. */
const sure = 0.8;

type Part = Map<string, RecordField>;

/** A page asks for an address or a person anew when it asks for a part of it once more. */
function parts(fields: readonly RecordField[]): Part[] {
  const all: Part[] = [new Map()];
  for (const field of fields) {
    const part = all.at(-1) as Part;
    const known = part.get(field.key);
    if (!known) part.set(field.key, field);
    else if (known.confidence < sure && field.confidence >= sure) part.set(field.key, field);
    // An e-mail address is asked for twice to be sure of it.
    else if (field.confidence >= sure && field.key !== 'email') all.push(new Map([[field.key, field]]));
  }
  return all;
}

const largest = <T extends { size: number }>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>((best, one) => (best && best.size >= one.size ? best : one), undefined);

/** One form's fields, each key once: of several addresses or persons the one that is asked for in most detail. */
function ofForm(fields: readonly RecordField[]): Part {
  const best = [address, person].map((keys) => largest(parts(fields.filter(({ key }) => keys.has(key)))));
  const rest: Part = new Map();
  for (const field of fields) {
    const { key, confidence } = field;
    if (address.has(key) || person.has(key) || (rest.get(key)?.confidence ?? 0) >= confidence) continue;
    rest.set(key, field);
  }
  const chosen = [rest, ...best].flatMap((part) => [...(part?.values() ?? [])]);
  return new Map(fields.filter((field) => chosen.includes(field)).map((field) => [field.key, field]));
}

/**
 * One record's fields out of all that a page asks for: the form with the most of them counts, and what others ask for
 * beside it only if they are more than a box for a newsletter, and no search.
 * @param fields in the page's order.
 * @returns each key once, in the page's order.
 */
export function oneRecord<T extends RecordField>(fields: readonly T[], isMark: Recogniser['isMark']): T[] {
  const byForm = Map.groupBy(fields, ({ element }) => formOf(element));
  const forms = [...byForm]
    .filter(([form, own]) => !form || !isSearch(form, new Set(own.map(({ key }) => key)), isMark))
    .map(([, own]) => ofForm(own))
    .sort((a, b) => b.size - a.size);
  const chosen: Part = new Map();
  for (const form of forms) {
    if (chosen.size > 0 && form.size < 2) break;
    for (const [key, field] of form) if (!chosen.has(key)) chosen.set(key, field);
  }
  // What the user taught is certain.
  for (const field of fields) if (field.confidence === 1) chosen.set(field.key, field);
  return fields.filter((field) => chosen.get(field.key) === field);
}
