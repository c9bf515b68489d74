import type { ShownFinding, ShownFix } from '../../lib/rules/shown-finding.ts';
import { Button } from '../parts/Button.tsx';
import type { FieldMessage } from '../parts/FieldRow.tsx';
import type { SidePanelSay } from './sidepanel-state.ts';

type On = {
  fix(finding: ShownFinding, fix: ShownFix): void;
  ignore(finding: ShownFinding): void;
  askNever(finding: ShownFinding): void;
};

/** @returns the findings of one field as remarks below it, each with its fixes and ways to silence it. */
export function fieldMessages(findings: readonly ShownFinding[], say: SidePanelSay, on: On): FieldMessage[] {
  return findings
    .filter((finding) => !finding.missing || finding.fixes.length > 0)
    .map((finding) => ({
      id: finding.id,
      // What is merely still empty is no mistake, whatever the rule calls it.
      severity: finding.missing ? 'info' : finding.severity,
      label: `${say(`finding.${finding.missing ? 'info' : finding.severity}`)}: `,
      text: finding.text,
      children: (
        <span class={finding.fixes.length > 0 ? 'finding-acts' : undefined}>
          {finding.fixes.map((fix) => (
            <Button
              key={fix.label}
              kind="fix"
              aria-label={say('fix', { value: fix.label })}
              onPress={() => on.fix(finding, fix)}
            >
              {fix.label}
            </Button>
          ))}
          {!finding.missing && (
            <Button
              kind="link"
              aria-label={say('ignore.name', { text: finding.text })}
              onPress={() => on.ignore(finding)}
            >
              {say('ignore')}
            </Button>
          )}
          {!finding.missing && (
            <Button
              kind="link"
              aria-label={say('never.of', { text: finding.text })}
              onPress={() => on.askNever(finding)}
            >
              {say('never')}
            </Button>
          )}
        </span>
      ),
    }));
}
