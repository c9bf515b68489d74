import * as z from 'zod/mini';
import type { StoreError } from './area.ts';

/**
 * One key, one envelope: version and value are one write, so they can't disagree.
 * `v` counts the shape's versions from 1, `at` is when it was written (milliseconds since 1970).
 */
export const envelopeSchema = z.object({ v: z.number().check(z.gte(1)), at: z.number(), data: z.unknown() });

export type Envelope = z.infer<typeof envelopeSchema>;

/**
 * How a stored shape is read. `migrate[n]` lifts version n to n + 1; each is a pure function in a file of its own,
 * `lib/store/migrations/<thing>.<n>-<n + 1>.ts`. `test/unit/store/golden.test.ts` misses what is not there.
 */
export type Shape<T> = {
  version: number;
  schema: z.ZodMiniType<T>;
  migrate?: Readonly<Record<number, (data: unknown) => unknown>>;
};

/**
 * What lay in storage. `newer` was written by a later release and must never be overwritten; `broken` fits
 * no version we know, so the raw value goes to quarantine. `stuck`: it could not be moved there and still lies in place.
 */
export type Opened<T> =
  | { state: 'ok'; data: T; at: number }
  | { state: 'none' }
  | { state: 'newer' }
  | { state: 'broken'; stuck?: StoreError };

/** Opens whatever lies in storage. Never throws, whatever it is given. */
export function openEnvelope<T>(raw: unknown, shape: Shape<T>): Opened<T> {
  if (raw === undefined) return { state: 'none' };
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return { state: 'broken' };
  if (envelope.data.v > shape.version) return { state: 'newer' };
  try {
    let data = envelope.data.data;
    for (let v = envelope.data.v; v < shape.version; v += 1) {
      const step = shape.migrate?.[v];
      if (!step) return { state: 'broken' };
      data = step(data);
    }
    const parsed = shape.schema.safeParse(data);
    return parsed.success
      ? { state: 'ok', data: parsed.data as T, at: envelope.data.at }
      : { state: 'broken' };
  } catch {
    return { state: 'broken' };
  }
}

/** @returns the envelope to write. Only JSON is stored: Chrome and Firefox keep different things otherwise. */
export function sealed<T>(data: T, shape: Shape<T>, at: number): Envelope {
  return { v: shape.version, at, data: JSON.parse(JSON.stringify(data)) };
}
