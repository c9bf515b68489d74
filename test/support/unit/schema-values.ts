import fc from 'fast-check';
import type * as z from 'zod/mini';

/** What zod keeps of a schema, as far as values can be made from it. */
type Def = {
  type: string;
  format?: string;
  values?: unknown[];
  entries?: Record<string, unknown>;
  element?: z.ZodMiniType;
  shape?: Record<string, z.ZodMiniType>;
  keyType?: z.ZodMiniType;
  valueType?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  options?: z.ZodMiniType[];
  checks?: { _zod: { def: { check: string; maximum?: number; value?: number } } }[];
};

const uuids = [
  'f8a1c2d3-0000-4000-8000-000000000000',
  'F8A1C2D3-0000-7000-B000-00000000000A',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  'f8a1c2d3-0000-9000-8000-000000000000',
  'f8a1c2d3-0000-4000-7000-000000000000',
];

/** What fits hardly anything: missing, of another type, or an object's odd names. */
const strangers = fc.oneof(
  fc.constantFrom(undefined, null, Number.NaN, Number.POSITIVE_INFINITY, '', 'x', 0, -1, true, [], {}),
  fc.jsonValue({ maxDepth: 1 }),
  fc.constant(JSON.parse('{"__proto__":{"a":1},"constructor":1}')),
);

const defOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Def;

/** The lengths or numbers just at a schema's limits, and beyond them. */
const limitsOf = ({ checks = [] }: Def) =>
  checks.flatMap(({ _zod: { def } }) => {
    const limit = def.maximum ?? def.value ?? 0;
    return [limit - 1, limit, limit + 1];
  });

function fitting(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const def = defOf(schema);
  const inner = (one: z.ZodMiniType | undefined) => nearly(one as z.ZodMiniType);
  const edges = limitsOf(def);
  switch (def.type) {
    case 'string':
      if (def.format !== undefined) return fc.constantFrom(...uuids);
      return fc.oneof(
        { weight: 100, arbitrary: fc.string({ maxLength: 8 }) },
        ...edges.map((length) => fc.constant('x'.repeat(Math.max(0, length)))),
      );
    case 'number':
      return fc.oneof(
        { weight: 100, arbitrary: fc.integer({ min: 1, max: 400_000 }) },
        ...edges.map((edge) => fc.constant(edge)),
      );
    case 'boolean':
      return fc.boolean();
    case 'unknown':
      return strangers;
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'array':
      return fc.oneof(
        { weight: 100, arbitrary: fc.array(inner(def.element), { maxLength: 3 }) },
        ...edges.map((length) => fc.constant(Array.from({ length: Math.max(0, length) }, () => 'x'))),
      );
    case 'object':
      return objectOf(def.shape ?? {});
    case 'record':
      return fc.dictionary(keysOf(def.keyType as z.ZodMiniType), inner(def.valueType), { maxKeys: 3 });
    case 'optional':
      return fc.option(inner(def.innerType), { nil: undefined });
    case 'nullable':
      return fc.option(inner(def.innerType), { nil: null });
    case 'union':
      return fc.oneof(...(def.options ?? []).map(inner));
    default:
      throw new Error(`No values are known for a schema of type ${def.type}.`);
  }
}

const keysOf = (schema: z.ZodMiniType) =>
  fc.oneof(
    { weight: 200, arbitrary: fc.constantFrom(...Object.values(defOf(schema).entries ?? { a: 'a' })) },
    fc.constantFrom('__proto__', 'constructor', 'toString', '7', ''),
  ) as fc.Arbitrary<string>;

/** Properties may be missing, and there may be one that the shape does not name. */
function objectOf(shape: Record<string, z.ZodMiniType>): fc.Arbitrary<unknown> {
  const all = Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, nearly(one)]));
  const whole = fc.record(all);
  const more = fc.tuple(whole, strangers).map(([value, other]) => ({ ...value, another: other }));
  const gaps = fc
    .tuple(whole, fc.subarray(Object.keys(all), { maxLength: Math.min(2, Object.keys(all).length) }))
    .map(([value, gone]) => Object.fromEntries(Object.entries(value).filter(([key]) => !gone.includes(key))));
  return fc.oneof(whole, more, gaps);
}

const nearly = (schema: z.ZodMiniType): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 400, arbitrary: fitting(schema) }, { weight: 1, arbitrary: strangers });

/** @returns values most of which a schema takes; the others are wrong in one or two places, or by one at a limit. */
export const valuesFor = (schema: z.ZodMiniType): fc.Arbitrary<unknown> => nearly(schema);
