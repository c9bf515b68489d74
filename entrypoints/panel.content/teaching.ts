import type { ModelStore } from '../../lib/flows/panel/model.ts';
import { createTeach, type TeachFlow } from '../../lib/flows/panel/teach.ts';
import type { Marks } from '../../lib/page/marks.ts';
import type { PageSide } from './page-side.ts';

/** Joins teaching a field with the page it happens on. */
export const teaching = (model: ModelStore, page: PageSide, marks: Marks): TeachFlow =>
  createTeach(model, {
    pick: (on) => page.pick({ ...on, outline: marks.outline }),
    clear: () => marks.outline(null),
    path: () => location.pathname,
    boxes: page.boxes,
    learn: page.learnTaught,
  });
