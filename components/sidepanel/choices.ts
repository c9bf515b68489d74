import type { FieldKey } from '../../lib/account/field-keys.ts';
import type { enSidepanel } from '../../lib/texts/en/sidepanel.ts';

/** Choices of the form that are the same for every country: the value as the portal's English form says it. */
export const choices: Partial<
  Record<FieldKey, readonly { value: string; text: keyof typeof enSidepanel }[]>
> = {
  specialQualification: [
    { value: 'None', text: 'qualification.none' },
    { value: 'Education', text: 'qualification.education' },
    { value: 'Government Community Cloud', text: 'qualification.government' },
    { value: 'State Owned Entity', text: 'qualification.stateOwned' },
  ],
  educationSegment: [
    { value: 'K-12', text: 'segment.k12' },
    { value: 'Higher education', text: 'segment.higher' },
  ],
  'agreement.choice': [
    { value: 'ask', text: 'agreement.asked' },
    { value: 'accepted', text: 'agreement.accepted' },
  ],
};
