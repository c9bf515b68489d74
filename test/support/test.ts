import { allSteps } from './steps/all-steps.ts';
import type { Outcome, Step } from './steps/step.ts';

/**
 * `npm test`: every check of the project, one after the other, on to the end so that one run shows every failure.
 * `--all` runs everything in full. Other words choose steps by a part of their name: `npm test -- types`.
 */
const words = process.argv.slice(2);
const full = words.includes('--all');
if (full) process.env.FIRSTPASS_FULL = '1';
const wanted = words.filter((word) => !word.startsWith('--'));
const steps = allSteps(full).filter(
  (step) => wanted.length === 0 || wanted.some((word) => step.name.includes(word)),
);

const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
for (const [index, step] of steps.entries()) {
  const outcome = await runStep(step, `[${index + 1}/${steps.length}]`);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  total.skipped += outcome.skipped;
  if (outcome.failed > 0) failures.push(`${step.name}: ${outcome.failed} failed`);
  failures.push(...(outcome.failures ?? []).map((line) => `  ${line}`));
}
if (total.passed + total.failed === 0) {
  failures.push(`No step has "${wanted.join('" or "')}" in its name.`);
  total.failed = 1;
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
// A dot-less line of its own that ends the output, so that people and machines find it.
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function runStep(step: Step, place: string): Promise<Outcome> {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  console.log(`${place} ${step.name}`);
  const alive = setInterval(
    () => console.log(`${place} ${step.name}: still running after ${seconds()}`),
    20_000,
  );
  const outcome = await step.run().finally(() => clearInterval(alive));
  if (outcome.failed > 0 && outcome.output) console.log(outcome.output.trimEnd());
  console.log(`${place} ${outcome.failed === 0 ? 'ok' : 'FAILED'} after ${seconds()}`);
  return outcome;
}
