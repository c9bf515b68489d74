import { serve } from '../../messages/serve.ts';
import { portalOf } from '../../portals/index.ts';
import type { BackgroundContext } from './context.ts';
import { dataAnswers } from './data-answers.ts';
import { panelAnswers } from './panel-answers.ts';
import { recordAnswers } from './record-answers.ts';
import { tabAnswers } from './tab-answers.ts';

/** Answers every message to the background; content scripts only from the origins of this build's portals. */
export function serveBackground(context: BackgroundContext): void {
  serve(
    [...panelAnswers(context), ...recordAnswers(context), ...tabAnswers(context), ...dataAnswers(context)],
    (origin) => portalOf(origin) !== null,
  );
}
