import { fieldText } from '../account/field-value.ts';
import { remembering } from '../names/remember.ts';
import { readDays } from './reading/day.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'agreement-date';

/** The updated customer agreement; earlier acceptances no longer count since 7 October 2025. */
const updated = '2023-04-01';
/** Before this day partners confirmed another one, the Cloud Agreement. */
const begun = '2019-10-01';

/** Nearly always the same day as at the last keystroke. */
const daysOf = remembering(readDays, 4);

const iso = /^\d{4}-\d{2}-\d{2}$/;

const date = (text: string) => ({ agreement: { date: text } });

export const agreementDate = defineRule({
  id,
  fields: ['agreement.date'],
  severity: 'error',
  why: "The date must be the day on which somebody at the customer really accepted the agreement; only the customer's word sets it.",
  source:
    'Partner Center, Confirm customer agreement (2023-04-28); vendor notices of 2025-10 on acceptances before 1 April 2023',
  // The examples are read on 22 November 2026.
  // No fix, ever: a date that we propose would be an acceptance that nobody gave.
  check(account, context) {
    const value = fieldText(account, 'agreement.date');
    if (value === '') return [];
    const say = (variant: string, severity?: 'warning') => [
      { severity, message: { key: `${id}.${variant}`, params: { value } }, evidence: value },
    ];
    // A calendar shows the day in the page's language: what it may mean must be wrong in every reading.
    const days = daysOf(value);
    const { today } = context;
    if (days.length === 0) return say('invalid');
    if (today !== undefined && iso.test(today) && days.every((day) => day > today)) return say('future');
    if (days.every((day) => day < begun)) return say('other-agreement', 'warning');
    if (days.every((day) => day < updated)) return say('before-update', 'warning');
    return [];
  },
});

export const agreementDateExamples = (): Examples => ({
  good: [
    date('2026-11-22'),
    date('2026-11-21'),
    date('2026-01-05'),
    date('2025-10-07'),
    date('2024-02-29'),
    date('2023-04-01'),
    date('2023-12-31'),
    date('2024-06-15'),
    date('2025-07-10'),
    date('2026-06-30'),
    date('22.11.2026'),
    date('11/22/2026'),
    date('Sun Nov 22 2026'),
    date('5 Jan 2026'),
    date('01/12/2026'),
    date(''),
    {},
  ],
  bad: [
    date('2026-11-23'),
    date('2027-01-01'),
    date('2062-11-22'),
    date('9999-12-31'),
    date('2023-03-31'),
    date('2019-10-01'),
    date('1970-01-01'),
    date('2026-02-29'),
    date('2026-13-01'),
    date('2026-11-31'),
    date('23.11.2026'),
    date('12/24/2026'),
    date('31.03.2023'),
    date('22.13.2026'),
    date('Nov 31, 2025'),
    date('2018-05-25'),
    date('yesterday'),
  ],
});
