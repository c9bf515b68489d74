import { serve } from '../../messages/serve.ts';
import { isPortalOrigin } from '../named-portals.ts';
import { topIsPortal } from './call-form.ts';
import type { BackgroundContext } from './context.ts';
import { dataAnswers } from './data-answers.ts';
import { panelAnswers } from './panel-answers.ts';
import { recordAnswers } from './record-answers.ts';
import { ruleAnswers } from './rule-answers.ts';
import { tabAnswers } from './tab-answers.ts';
import { tenantAnswers } from './tenant-answers.ts';

/**
 * Answers every message to the background; content scripts only from the origins of portals: this build's, and those
 * that the user named and the browser allows. A script in a frame is answered under the page of a portal only.
 */
export function serveBackground(context: BackgroundContext): void {
  serve(
    [
      ...panelAnswers(context),
      ...recordAnswers(context),
      ...tabAnswers(context),
      ...dataAnswers(context),
      ...ruleAnswers(),
      ...tenantAnswers(),
    ],
    isPortalOrigin,
    topIsPortal,
  );
}
