import { createRecogniser } from '../../../lib/page/meanings.ts';
import { outlineOf } from '../../../lib/page/outline.ts';
import { openRootOnly } from '../../../lib/page/walk.ts';
import { compiledLabels } from '../../../lib/portals/compiled-labels.ts';
import { labelIndex } from '../../../lib/portals/label-index.ts';

const recogniser = createRecogniser(labelIndex(compiledLabels));

/** Bundled into a page: fills it with `html`, shadow roots and what is typed included. @returns its outline. */
export function outlineHere(html: string, typed: string): string {
  document.body.setHTMLUnsafe(html);
  const type = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('textarea, input:not([type=file])')) (element as HTMLInputElement).value = typed;
      if (element.shadowRoot) type(element.shadowRoot);
    }
  };
  type(document.body);
  return outlineOf(document, recogniser, openRootOnly);
}
