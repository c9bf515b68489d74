import * as z from 'zod/mini';
import { fieldMapSchema, pageChangeSchema } from '../../account/field-map.ts';
import { defineMessage } from '../message.ts';
import { notLearntSchema } from '../surface/maps.change.ts';

/**
 * Changes what is known about the pages of the site that sends it: the site itself is not asked. The answer is what is
 * known about that site now.
 */
export const mapTeach = defineMessage({
  name: 'panel/map.teach',
  from: ['portal-tab'],
  request: pageChangeSchema,
  answer: z.union([z.object({ maps: z.array(fieldMapSchema) }), z.object({ why: notLearntSchema })]),
});
