import * as z from 'zod/mini';
import { defineMessage, nothing } from '../message.ts';

/** A keyboard shortcut of the browser's own commands; `leave`: the user took this site from us. */
export const panelCommand = defineMessage({
  name: 'tab/panel.command',
  from: ['extension-page'],
  request: z.object({ command: z.enum(['toggle-panel', 'next-finding', 'fill-form', 'leave']) }),
  answer: nothing,
});
