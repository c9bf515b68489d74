import type { FieldKey } from '../account/field-keys.ts';
import type { FlowStep } from '../account/flow-step.ts';
import type { Mark } from './labels.ts';

/** What a page says of itself beside its fields: compared label forms of what is visible now. */
export type PageTexts = {
  path: string;
  headings: string[];
  buttons: string[];
  /** The step that the page itself marks as current, if it does. */
  currentStep: string | null;
  fields: ReadonlySet<FieldKey>;
  /** The same fields by the form that asks for them; those outside any form count as one. */
  forms: readonly ReadonlySet<FieldKey>[];
  /** Whether a compared text is one of the mark's words in any language. */
  isMark(mark: Mark, key: string): boolean;
};

/** One portal: the only place that knows its addresses, its steps and what must not be touched there. */
export type Portal = {
  /** Equals the file's name without `.ts`. */
  id: string;
  /** Origins it lives on, scheme and host. */
  origins: readonly string[];
  /** True if the path can belong to the flow at all; content decides the rest. */
  mayHold(path: string): boolean;
  /** @returns the step of the flow this page shows, `null` if it shows none. Never relies on one fixed id. */
  stepOf(page: PageTexts): FlowStep | null;
  /** Fields that we never write into this portal, whatever the record holds. */
  neverWrite: readonly FieldKey[];
};

export const definePortal = (portal: Portal): Portal => portal;
