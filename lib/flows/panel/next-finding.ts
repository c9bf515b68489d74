import type { ShownFinding } from '../../rules/shown-finding.ts';
import type { PanelModel } from './model.ts';

/** @returns the finding after the one last visited, in the form's order and round again; null if there is none. */
export function nextFinding(model: PanelModel, last: string | null): ShownFinding | null {
  const open = model.findings.filter(
    (finding) => !model.ignored.includes(finding.id) && model.seen.present.includes(finding.field),
  );
  const at = open.findIndex((finding) => finding.id === last);
  return open[(at + 1) % Math.max(1, open.length)] ?? null;
}
