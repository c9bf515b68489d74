import * as z from 'zod/mini';
import { settingsSchema } from '../../account/settings.ts';
import { defineMessage } from '../message.ts';
import { notSavedSchema } from '../saved.ts';

/**
 * Changes the user's settings: what the page had seen and what it made of it. What other pages changed meanwhile stays,
 * and repeating it is harmless. The answer is what is stored now.
 */
export const settingsChange = defineMessage({
  name: 'surface/settings.change',
  from: ['extension-page'],
  request: z.object({ before: settingsSchema, after: settingsSchema }),
  answer: z.union([z.object({ settings: settingsSchema }), z.object({ why: notSavedSchema })]),
});
