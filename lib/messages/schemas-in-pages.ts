/**
 * Stands in for `zod/mini` in the content script, where zod would be a fifth of what every page of a portal carries
 * (`wxt.config.ts` puts it there). The schemas are the same files, typed by zod; this reads them with the same outcome
 * and knows of an error only that there is one. `test/unit/messages/schemas-in-pages.test.ts` holds it against zod for
 * each schema of the content script, and finds any function of zod that one of them uses and this lacks.
 */

const bad = Symbol('bad');

type Read = (value: unknown) => unknown;
type Check = (value: never) => boolean;

type Schema = {
  /** @returns what was parsed, cut down to what the schema names, or `bad`. */
  read: Read;
  /** A property of this schema may be missing. */
  mayLack: boolean;
  safeParse(value: unknown): { success: true; data: unknown } | { success: false };
  check(...checks: Check[]): Schema;
};

function schema(read: Read, mayLack = false): Schema {
  return {
    read,
    mayLack,
    safeParse(value) {
      const data = read(value);
      return data === bad ? { success: false } : { success: true, data };
    },
    check: (...checks) =>
      schema((value) => {
        const data = read(value);
        return data !== bad && checks.every((holds) => holds(data as never)) ? data : bad;
      }, mayLack),
  };
}

const only = (holds: (value: unknown) => boolean) => schema((value) => (holds(value) ? value : bad));
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const unknown = () => schema((value) => value);
export const boolean = () => only((value) => typeof value === 'boolean');
export const number = () => only(Number.isFinite);
export const string = () => only((value) => typeof value === 'string');
export const literal = (wanted: unknown) => only((value) => value === wanted);

const uuidForm =
  /^([\da-fA-F]{8}-[\da-fA-F]{4}-[1-8][\da-fA-F]{3}-[89abAB][\da-fA-F]{3}-[\da-fA-F]{12}|0{8}(-0{4}){3}-0{12}|f{8}(-f{4}){3}-f{12})$/;
export const uuid = () => only((value) => typeof value === 'string' && uuidForm.test(value));

const oneOf = (values: readonly unknown[]) => only((value) => values.includes(value));

export { oneOf as enum };

export const maxLength = (most: number) => (value: string | unknown[]) => value.length <= most;
export const gte = (least: number) => (value: number) => value >= least;
export const lte = (most: number) => (value: number) => value <= most;

export const optional = (inner: Schema) =>
  schema((value) => (value === undefined ? value : inner.read(value)), true);

export const nullable = (inner: Schema) =>
  schema((value) => (value === null ? value : inner.read(value)), inner.mayLack);

export const union = (options: readonly Schema[]) =>
  schema(
    (value) => {
      for (const option of options) {
        const data = option.read(value);
        if (data !== bad) return data;
      }
      return bad;
    },
    options.some(({ mayLack }) => mayLack),
  );

export const array = (item: Schema) =>
  schema((value) => {
    if (!Array.isArray(value)) return bad;
    const items = Array.from(value, item.read);
    return items.includes(bad) ? bad : items;
  });

/** Properties that the shape does not name are left out of what is parsed. */
export const object = (shape: Record<string, Schema>) =>
  schema((value) => {
    if (!isObject(value)) return bad;
    const parsed: Record<string, unknown> = {};
    for (const [key, { read, mayLack }] of Object.entries(shape)) {
      if (!(key in value)) {
        if (mayLack) continue;
        return bad;
      }
      parsed[key] = read(value[key]);
      if (parsed[key] === bad) return bad;
    }
    return parsed;
  });

/** Every key must fit, and none is demanded. */
const table = (key: Schema, item: Schema) =>
  schema((value) => {
    if (!isObject(value)) return bad;
    const parsed: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      // As a name this would set what the object inherits from.
      if (name === '__proto__') continue;
      parsed[name] = key.read(name) === bad ? bad : item.read(value[name]);
      if (parsed[name] === bad) return bad;
    }
    return parsed;
  });

export { table as partialRecord, table as record };
