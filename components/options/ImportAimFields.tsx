import { type ListName, listNames } from '../../lib/customers/customer.ts';
import type { ImportAim } from '../../lib/customers/import-plan.ts';
import { SelectField } from '../parts/SelectField.tsx';
import type { OptionsSay } from './options-state.ts';

/** Which list a file is for and, if that list has rows, what becomes of them. */
export function ImportAimFields(props: {
  aim: ImportAim;
  counts: Partial<Record<ListName, number>>;
  say: OptionsSay;
  onAim: (aim: ImportAim) => void;
}) {
  const { aim, say } = props;
  const count = props.counts[aim.list] ?? 0;
  return (
    <>
      <SelectField
        id="review-list"
        label={say('review.which')}
        value={aim.list}
        options={listNames.map((value) => ({ value, label: say(`lists.${value}`) }))}
        onChoose={(value) => props.onAim({ ...aim, list: listNames.find((one) => one === value) ?? 'own' })}
      />
      {count > 0 && (
        <fieldset class="plain review-mode">
          <legend class="field-label">{say('review.mode', { count })}</legend>
          {(['replace', 'merge'] as const).map((mode) => (
            <div key={mode}>
              <label class="check">
                <input
                  type="radio"
                  name="review-mode"
                  checked={aim.mode === mode}
                  aria-describedby={`review-${mode}-hint`}
                  onChange={() => props.onAim({ ...aim, mode })}
                />
                <span>{say(`review.${mode}`)}</span>
              </label>
              <p class="tiny muted check-hint" id={`review-${mode}-hint`}>
                {say(`review.${mode}.hint`)}
              </p>
            </div>
          ))}
        </fieldset>
      )}
    </>
  );
}
