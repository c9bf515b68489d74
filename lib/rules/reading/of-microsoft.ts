import type { CheckContext } from '../rule.ts';

/** @returns true where Microsoft's own conditions apply: not on a portal that the user named. */
export const ofMicrosoft = (context: CheckContext): boolean => context.portal !== 'generic';
