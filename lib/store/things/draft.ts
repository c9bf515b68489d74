import { type Draft, draftSchema } from '../../drafts/draft.ts';
import { type Family, family } from '../family.ts';

export const drafts: Family<Draft> = family('draft', { version: 1, schema: draftSchema });
