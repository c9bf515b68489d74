/** What of the product looks at a page, as one bundle that a test can run and count in a page of its own. */
export { findFields } from '../../../lib/page/find-fields.ts';
export { createForm } from '../../../lib/page/form.ts';
export { createRecogniser } from '../../../lib/page/meanings.ts';
export { watchForm } from '../../../lib/page/watch-form.ts';
export { compiledLabels } from '../../../lib/portals/compiled-labels.ts';
export { labelIndex } from '../../../lib/portals/label-index.ts';
export { practice } from '../../../lib/portals/practice.ts';
