import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, runCommand } from './command.ts';
import type { Outcome, Step } from './step.ts';

/** The part of the runner's report that is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

/** A run of some of the projects of vitest.config.ts; counts each test. */
export function vitestStep(name: string, projects: readonly string[], deadline: number): Step {
  return { name, run: () => runVitest(projects, deadline) };
}

async function runVitest(projects: readonly string[], deadline: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'firstpass-report-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const chosen = projects.flatMap((project) => ['--project', project]);
    const end = await runCommand(['vitest', 'run', ...chosen, ...reporters], { echo: true, deadline });
    return count(readReport(file), end.ok);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined; // The runner ended before it could write, which counts as a failure.
  }
}

/** A run that executed nothing, died, or failed outside of a test must never look like a success. */
function count(report: Report | undefined, ok: boolean): Outcome {
  if (!report) return { passed: 0, failed: 1, skipped: 0, output: 'The test runner left no report.' };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const { numPassedTests: passed, numPendingTests, numTodoTests } = report;
  const failed = report.numFailedTests + brokenFiles;
  const skipped = numPendingTests + numTodoTests;
  if (passed + failed === 0) return { passed, failed: 1, skipped, output: 'No test was executed.' };
  if (!ok && failed === 0)
    return { passed, failed: 1, skipped, output: 'The run failed outside of its tests.' };
  return { passed, failed, skipped, failures: named(report) };
}

/** Each failed test with its file and the first lines of its message. */
function named(report: Report): string[] {
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${file}: ${start(message)}`] : [];
    return failed.map((test) => `${file}: ${test.fullName}: ${start(test.failureMessages?.[0])}`);
  });
}

function start(message = ''): string {
  return message.split('\n').slice(0, 12).join('\n      ').slice(0, 1_500);
}
