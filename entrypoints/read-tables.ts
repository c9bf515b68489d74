import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anyShadowRoot } from '../lib/browser/shadow-roots.ts';
import { pageTables } from '../lib/page/page-tables.ts';

/** Runs once in a page of a portal, after the user's click in the options, and leaves nothing behind there. */
export default defineUnlistedScript(() => pageTables(document, anyShadowRoot));
