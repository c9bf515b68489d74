import * as z from 'zod/mini';

/** Pages of the flow, in order. Which of them a portal has depends on its generation. */
export const flowSteps = [
  'list',
  'account-info',
  'reseller',
  'subscriptions',
  'review',
  'confirmation',
] as const;
export const flowStepSchema = z.enum(flowSteps);
export type FlowStep = (typeof flowSteps)[number];
