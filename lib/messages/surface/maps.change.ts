import * as z from 'zod/mini';
import { fieldMapsSchema, mapChangeSchema, mostMaps } from '../../account/field-map.ts';
import { defineMessage } from '../message.ts';
import { notSavedSchema } from '../saved.ts';

/** Why nothing was changed; `many`: it would be more than is kept. */
export const notLearntSchema = z.union([notSavedSchema, z.literal('many')]);
export type NotLearnt = z.infer<typeof notLearntSchema>;

/** Changes what was taught about pages, all of it or nothing. Repeating it is harmless. The answer is what is stored now. */
export const mapsChange = defineMessage({
  name: 'surface/maps.change',
  from: ['extension-page'],
  request: z.object({ changes: z.array(mapChangeSchema).check(z.maxLength(2 * mostMaps)) }),
  answer: z.union([z.object({ maps: fieldMapsSchema }), z.object({ why: notLearntSchema })]),
});
