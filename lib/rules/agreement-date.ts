import { fieldText } from '../account/field-value.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'agreement-date';

/** The updated customer agreement; earlier acceptances no longer count since 7 October 2025. */
const updated = '2023-04-01';

/** @returns true for a day that exists, written `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

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
    const report = { message: { key: `${id}.invalid`, params: { value } }, evidence: value };
    if (!isDay(value)) return [report];
    if (context.today !== undefined && isDay(context.today) && value > context.today)
      return [{ ...report, message: { key: `${id}.future`, params: { value } } }];
    if (value < updated)
      return [{ ...report, severity: 'warning', message: { key: `${id}.before-update`, params: { value } } }];
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
    date('22.11.2026'),
    date('11/22/2026'),
    date('yesterday'),
  ],
});
