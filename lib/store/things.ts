/** The list of stored things. Customer lists live in IndexedDB: see `customer-lists.ts`. */
export { type Asked, askedThing } from './things/asked.ts';
export { type ListReceipt, listReceiptThing } from './things/customer-list.ts';
export { decisionsThing } from './things/decisions.ts';
export { drafts } from './things/draft.ts';
export { type Evicted, evictedNow, evictedThing, evictedToldFor } from './things/evicted.ts';
export { fieldMapsThing } from './things/field-maps.ts';
export { readPolicy, watchPolicy } from './things/managed.ts';
export { type PanelPlace, panelThing } from './things/panel.ts';
export { plans } from './things/plan.ts';
export { settingsThing } from './things/settings.ts';
export { type Tabs, tabsThing } from './things/tabs.ts';
