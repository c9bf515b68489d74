export { exampleContext } from '../../../lib/rules/example-context.ts';

/** Rules about names, whose good examples are official names that none of them may disturb. */
export const isNameRule = (id: string) => id.startsWith('company-name-') || id.startsWith('contact-name-');
