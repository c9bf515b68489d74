import type { ShownFinding } from '../../lib/rules/shown-finding.ts';
import { fieldGroup } from '../parts/field-groups.ts';
import { FindingItem } from './FindingItem.tsx';
import type { PartProps } from './panel-context.ts';

/** The list of findings by group of fields. Flat on purpose: one list item is one finding. */
export function Findings(
  props: PartProps & { found: readonly ShownFinding[]; leaving: (place: number, id: string) => void },
) {
  const { found, say, ...rest } = props;
  return (
    <ul class="findings" aria-label={say('findings')}>
      {found.map((finding, place) => {
        const group = fieldGroup(finding.field);
        const before = found[place - 1];
        const first = !before || fieldGroup(before.field) !== group;
        return (
          <FindingItem
            key={finding.id}
            {...rest}
            say={say}
            finding={finding}
            place={place}
            heading={first ? say(group) : undefined}
          />
        );
      })}
    </ul>
  );
}
