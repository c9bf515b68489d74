import type { Submission } from './submission.ts';

/** One reason why the server refuses a submission. `BadRequest` is what the portal says where it has no number. */
export interface Rejection {
  code: string;
  message: string;
  field: keyof Submission;
}

/** Makes a check's refusal. */
export function refuse(code: string, field: keyof Submission, message: string): Rejection {
  return { code, field, message };
}
