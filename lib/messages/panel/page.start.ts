import * as z from 'zod/mini';
import { fieldMapSchema } from '../../account/field-map.ts';
import { defineMessage, nothing } from '../message.ts';

const dictionary = z.record(
  z.string(),
  z.union([
    z.string(),
    z.object({
      one: z.optional(z.string()),
      few: z.optional(z.string()),
      many: z.optional(z.string()),
      other: z.string(),
    }),
  ]),
);
const words = z.record(z.string(), z.string());
const lists = z.record(z.string(), z.array(z.string()));

/**
 * What a page of the flow needs before it can work: the panel's texts in the user's language, its look, and the
 * labels by which fields are recognised. Kept in the background, so that no other page carries them and a
 * further language costs pages nothing.
 */
export const pageStart = defineMessage({
  name: 'panel/page.start',
  from: ['portal-tab'],
  request: nothing,
  answer: z.object({
    language: z.enum(['en', 'pl']),
    panel: dictionary,
    fields: dictionary,
    /** The panel's style sheet. */
    css: z.string(),
    labels: z.object({
      words,
      stems: words,
      unspaced: words,
      bendable: words,
      parts: z.string(),
      marks: lists,
    }),
    /** What the user taught us about pages of this origin. */
    taught: z.array(fieldMapSchema),
  }),
});
