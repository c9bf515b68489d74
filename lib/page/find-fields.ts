import { compiledLabels } from '../portals/compiled-labels.ts';
import { labelIndex } from '../portals/label-index.ts';
import { createRecogniser } from './meanings.ts';
import { type FindOptions, type FoundField, recogniseFields } from './recognise-fields.ts';

export type { FindOptions, FoundField } from './recognise-fields.ts';

const recogniser = createRecogniser(labelIndex(compiledLabels));

/**
 * Finds the form's fields with the compiled label table. The content script gets its table from the background
 * instead (`recogniseFields`), so that pages without a form carry no table.
 * @param root where to look; open shadow roots below it are entered.
 * @returns all controls in document order, those without a meaning as `other`; folded ones too unless `hidden` is false.
 */
export function findFields(root: Document | ShadowRoot | Element, options: FindOptions = {}): FoundField[] {
  return recogniseFields(root, recogniser, { hidden: true, ...options });
}
