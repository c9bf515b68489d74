export type { Customer } from './customer.ts';
export { buildCustomerIndex, type CustomerIndex } from './customer-index.ts';
export { customerQuery } from './customer-query.ts';
export { findCustomers } from './find.ts';
export { deserialize, serialize } from './index-bytes.ts';
export {
  type CustomerMatch,
  type CustomerQuery,
  type MatchLevel,
  type Reason,
  verdictLevel,
} from './match.ts';
