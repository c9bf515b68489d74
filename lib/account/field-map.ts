import * as z from 'zod/mini';
import { fieldKeySchema } from './field-keys.ts';

/** What a box may be taught to be; `other` means: leave it alone. */
export const taughtKeySchema = z.union([fieldKeySchema, z.literal('other')]);
export type TaughtKey = z.infer<typeof taughtKeySchema>;

/** More boxes than any form has, and more pages than anybody teaches: what is stored stays small. */
export const mostBoxes = 80;
export const mostMaps = 100;

const text = (most: number) => z.string().check(z.maxLength(most));

/**
 * One box that the user pointed at. It is described by what the page says around it, never by what it holds, and by
 * nothing that a page makes up anew each time.
 */
export const taughtBoxSchema = z.object({
  id: z.uuid(),
  key: taughtKeySchema,
  /** The label as people saw it, '' for none; for the list in the options. */
  label: text(120),
  /** When it was taught, in milliseconds since 1970. */
  at: z.number(),
  /** What tells it from others (`lib/page/traits.ts`). */
  traits: z.array(text(160)).check(z.maxLength(24)),
  /** Among boxes that nothing tells apart it is this one, from 0, of that many. */
  nth: z.number().check(z.gte(0), z.lte(999)),
  of: z.number().check(z.gte(1), z.lte(1_000)),
});
export type TaughtBox = z.infer<typeof taughtBoxSchema>;

/** What was taught on one kind of page: an origin and a path in which what changes from one page to the next is a `*`. */
export const fieldMapSchema = z.object({
  origin: text(300),
  path: text(300),
  boxes: z.array(taughtBoxSchema).check(z.maxLength(mostBoxes)),
});
export type FieldMap = z.infer<typeof fieldMapSchema>;

export const fieldMapsSchema = z.array(fieldMapSchema).check(z.maxLength(mostMaps));

const change = {
  path: text(300),
  remove: z.array(z.uuid()).check(z.maxLength(mostBoxes)),
  add: z.array(taughtBoxSchema).check(z.maxLength(mostBoxes)),
};

/** One change of one map: these boxes go, those come. What is turned round takes it back. */
export const mapChangeSchema = z.object({ origin: text(300), ...change });
export type MapChange = z.infer<typeof mapChangeSchema>;

/** The same from a page, whose site is not asked. */
export const pageChangeSchema = z.object(change);
