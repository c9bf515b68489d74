export type { Customer } from './customer.ts';
export { buildCustomerIndex, type CustomerIndex } from './customer-index.ts';
export { customerQuery } from './customer-query.ts';
export { findByKeys, findCustomers } from './find.ts';
export { deserialize, serialize } from './index-bytes.ts';
export {
  type CustomerMatch,
  type CustomerQuery,
  isTelling,
  type MatchLevel,
  type Reason,
  type TellingMatch,
  verdictLevel,
} from './match.ts';
export { areNamesReady, readyNames } from './names-ready.ts';
