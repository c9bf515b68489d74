/** What of a customer is set beside the record. Apart from the comparing itself, which needs the tables of legal forms. */
export const comparedParts = ['country', 'domain', 'registrationId', 'legalForm'] as const;
export type ComparedPart = (typeof comparedParts)[number];

/** One part of a customer beside the same part of the record. */
export type Compared = {
  part: ComparedPart;
  /** As the list has it. */
  listed: string;
  /** As the record has it; absent if it says nothing that can be compared. */
  asked?: string;
  same?: boolean;
};
