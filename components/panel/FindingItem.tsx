import type { ShownFinding } from '../../lib/rules/shown-finding.ts';
import { Button } from '../parts/Button.tsx';
import { Dot } from '../parts/Dot.tsx';
import { FindingText } from '../parts/FindingText.tsx';
import type { PartProps } from './panel-context.ts';

type Props = PartProps & {
  finding: ShownFinding;
  /** Position in the whole list, for keeping focus. */
  place: number;
  /** Heading above it if it is the first of its group. */
  heading?: string;
  leaving: (place: number, id: string) => void;
};

/** One finding: the value with the part that is meant, what is wrong and what to do, and its buttons. */
export function FindingItem({ state, on, say, finding, place, heading, leaving }: Props) {
  const name = state.fieldNames[finding.field];
  const textId = `finding-${place}`;
  const { severity } = finding;
  return (
    <li class={heading ? 'group' : undefined} data-place={place} data-finding={finding.id}>
      {heading && <h3>{heading}</h3>}
      <div class="finding">
        <Dot tone={severity} />
        <div class="grow">
          <span class="hidden">{`${say(severity)}, ${name}: `}</span>
          {finding.value === '' ? (
            <p class="value">{name}</p>
          ) : (
            <FindingText value={finding.value} evidence={finding.evidence} severity={severity} />
          )}
          <p id={textId}>{finding.text}</p>
          <div class="acts">
            {finding.fixes.map((fix) => (
              <Button
                key={fix.label}
                kind="fix"
                aria-label={say('fixName', { value: fix.label })}
                aria-describedby={textId}
                onPress={(event) => {
                  leaving(place, finding.id);
                  on.fix(event, finding, fix);
                }}
              >
                {fix.label}
              </Button>
            ))}
            {state.onPage.includes(finding.field) && (
              <Button
                kind="link"
                aria-describedby={textId}
                onPress={(event) => on.goToField(event, finding.field)}
              >
                {say('goToField')}
                <span class="hidden">: {name}</span>
              </Button>
            )}
            <Button
              kind="link"
              aria-describedby={textId}
              onPress={(event) => {
                leaving(place, finding.id);
                on.ignore(event, finding);
              }}
            >
              {say('ignore')}
              <span class="hidden">: {name}</span>
            </Button>
            {finding.why !== '' && finding.why !== finding.text && (
              <details class="why">
                <summary>
                  {say('why')}
                  <span class="hidden"> {name}</span>
                </summary>
                <p class="muted">{finding.why}</p>
              </details>
            )}
          </div>
        </div>
      </div>
    </li>
  );
}
