import * as z from 'zod/mini';
import { listStateSchema } from '../../customers/verdict.ts';
import { flowStepSchema } from '../../drafts/draft.ts';
import { defineMessage } from '../message.ts';

/** A page of the flow introduces itself: on arrival, on each step, and when its draft got an id. */
export const tabHello = defineMessage({
  name: 'panel/tab.hello',
  from: ['portal-tab'],
  request: z.object({
    portal: z.string(),
    step: flowStepSchema,
    form: z.boolean(),
    draftId: z.nullable(z.uuid()),
    /** The draft that a form left behind when it came fresh: it is offered like any other. */
    left: z.nullable(z.uuid()),
  }),
  answer: z.object({
    /** Unfinished drafts that this form could take up. */
    openDrafts: z.number(),
    /** The draft that this very tab held before a reload: the only one that may be preselected. */
    resumed: z.nullable(z.uuid()),
    /** Another tab goes on with the draft named: this one needs a draft of its own. */
    taken: z.boolean(),
    list: listStateSchema,
  }),
});
