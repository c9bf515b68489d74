import { isLegalForm } from './legal-form.ts';
import { companyPlaceholder } from './placeholder.ts';

/** @returns true for what isn't a company's name at all, so that its spelling isn't worth a word. */
export const isNoName = (name: string): boolean =>
  new Set(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).size < 2 ||
  isLegalForm(name) ||
  companyPlaceholder(name) !== undefined;
