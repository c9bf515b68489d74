import { partnerCenter } from './partner-center.ts';
import { definePortal } from './portal.ts';

/** The practice portal: the same flow on localhost. Only the demo build knows it. */
export const practice = definePortal({ ...partnerCenter, id: 'practice', origins: ['http://localhost'] });
