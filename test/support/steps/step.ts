/** How a step ended: a plain check counts as one, a test runner as many as it ran. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** Shown when something failed and it was not shown while it ran. */
  output?: string;
  /** Which tests failed and the first line of why, for the end of the output: a long log is often cut. */
  failures?: string[];
}

export interface Step {
  name: string;
  run(): Promise<Outcome>;
}

export const passed: Outcome = { passed: 1, failed: 0, skipped: 0 };

export function failedWith(output: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, output };
}
