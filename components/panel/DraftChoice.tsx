import type { RecordSummary } from '../../lib/drafts/record.ts';
import { regionName } from '../parts/region-name.ts';
import { daysAgo, timeText } from '../parts/time-text.ts';
import type { PartProps } from './panel-context.ts';
import type { FillPreview } from './panel-state.ts';

/** Which unfinished draft to take up. None is chosen beforehand. */
export function DraftChoice({ state, on, say, preview }: PartProps & { preview: FillPreview }) {
  const details = (draft: RecordSummary) => {
    const days = daysAgo(draft.updatedAt, state.now);
    const age =
      days === 0
        ? say('ageToday', { time: timeText(draft.updatedAt, state.now, state.language) })
        : say('ageDays', { count: days });
    const parts = [
      regionName(draft.country, state.language),
      age,
      say('draftFields', { count: draft.filled }),
    ];
    return parts.filter((part) => part !== '').join(' · ');
  };
  return (
    <fieldset class="choices">
      <legend>{say('chooseDraft')}</legend>
      {preview.drafts.map((draft) => {
        const chosen = preview.chosenDraft === draft.id;
        return (
          <label key={draft.id} class="pick">
            <input
              type="radio"
              name="draft"
              checked={chosen}
              onClick={(event) => {
                // The choice shown is the state's, also when the host refuses this click.
                event.currentTarget.checked = chosen;
                on.chooseDraft(event, draft.id);
              }}
            />
            <span class="grow">
              <b>{draft.companyName || say('draftNoName')}</b>
              <span class="tiny muted">{details(draft)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
