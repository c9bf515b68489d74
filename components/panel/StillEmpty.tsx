import type { ShownFinding } from '../../lib/rules/shown-finding.ts';
import { Button } from '../parts/Button.tsx';
import type { PartProps } from './panel-context.ts';

/** Required fields that are merely empty: quiet, by name, each a way to its field; a suggestion beside it. */
export function StillEmpty({ state, on, say, missing }: PartProps & { missing: readonly ShownFinding[] }) {
  return (
    <div class="sec">
      <h3 id="still-empty">
        {say('stillEmpty')} <span class="count">{missing.length}</span>
      </h3>
      <ul class="still-empty" aria-labelledby="still-empty">
        {missing.map((finding) => {
          const name = state.fieldNames[finding.field];
          return (
            <li key={finding.id}>
              {state.onPage.includes(finding.field) ? (
                <Button kind="link" onPress={(event) => on.goToField(event, finding.field)}>
                  <span class="hidden">{say('goToField')}: </span>
                  {name}
                </Button>
              ) : (
                <span>{name}</span>
              )}
              {finding.fixes.map((fix) => (
                <Button
                  key={fix.label}
                  kind="fix"
                  aria-label={say('fixName', { value: fix.label })}
                  onPress={(event) => on.fix(event, finding, fix)}
                >
                  {fix.label}
                </Button>
              ))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
