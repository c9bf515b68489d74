import type { FieldKey } from '../../lib/account/field-keys.ts';
import { fieldsBook } from '../../lib/texts/fields.ts';
import { speaker } from '../../lib/texts/say.ts';
import { fieldMessages } from './FieldFindings.tsx';
import { FillSection, leftUndone } from './FillSection.tsx';
import { FormOutline } from './FormOutline.tsx';
import { layout } from './field-layout.ts';
import { IgnoredFindings } from './IgnoredFindings.tsx';
import { RecordField } from './RecordField.tsx';
import { RecordStatus } from './RecordStatus.tsx';
import type { SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

type Props = { state: SidePanelState; say: SidePanelSay; actions: SidePanelActions };

/** Fields that only exist for some records: asked when they apply, or when they hold something. */
function isShown(field: FieldKey, state: SidePanelState): boolean {
  const { values } = state.record;
  if (field !== 'educationSegment' && field !== 'educationWebsite') return true;
  const asked = state.check.findings.some((finding) => finding.field === field);
  return asked || values.specialQualification === 'Education' || (values[field] ?? '') !== '';
}

/** The whole record as a form. Nothing is submitted: every entry is saved and checked as it is made. */
export function RecordForm({ state, say, actions }: Props) {
  const name = speaker(fieldsBook, state.language);
  const fieldOf = (field: FieldKey) => {
    const findings = state.check.findings.filter((finding) => finding.field === field);
    return (
      <RecordField
        key={field}
        field={field}
        label={name(field)}
        value={state.record.values[field]}
        missing={findings.some((finding) => finding.missing && finding.fixes.length === 0)}
        messages={fieldMessages(findings, say, actions)}
        language={state.language}
        say={say}
        onEdit={(value) => actions.edit(field, value)}
      />
    );
  };
  return (
    <>
      <RecordStatus state={state} say={say} actions={actions} />
      <IgnoredFindings key={`ignored-${state.record.sheet}`} state={state} say={say} actions={actions} />
      {(state.form || leftUndone(state.fill)) && <FillSection state={state} say={say} actions={actions} />}
      {/* Another record gets other controls: half-typed lists must not move over. A sheet keeps its own when it gets its id. */}
      <form key={state.record.sheet} onSubmit={(event) => event.preventDefault()}>
        {layout.map((group) => (
          <fieldset key={group.id} class="sec" aria-labelledby={`group-${group.id}`}>
            <h2 class="group-name" id={`group-${group.id}`}>
              {say(`group.${group.id}`)}
            </h2>
            {group.id === 'agreement' && <p class="tiny muted group-note">{say('group.agreement.note')}</p>}
            {group.rows.map((row) => {
              const shown = row.filter((field) => isShown(field, state));
              if (shown.length < 2) return shown.map(fieldOf);
              return (
                <div class="two" key={shown[0]}>
                  {shown.map(fieldOf)}
                </div>
              );
            })}
          </fieldset>
        ))}
      </form>
      <FormOutline state={state} say={say} actions={actions} />
    </>
  );
}
