import type { FieldKey } from '../account/field-keys.ts';
import type { TaughtBox } from '../account/field-map.ts';
import { labelKey } from '../portals/label-key.ts';
import type { LabelMeaning } from '../portals/labels.ts';
import { assigned } from './assign.ts';
import { type Control, type ControlKind, controlsIn } from './controls.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { readInARow } from './in-a-row.ts';
import type { Recogniser } from './meanings.ts';
import { isElement } from './node-kind.ts';
import { taughtAmong, withTaught } from './taught.ts';
import { formOf, type OpenRoot, type Root } from './walk.ts';

/** A control of the page and what it means. Look-alikes are named so that they can be refused. */
export type FoundField = {
  key: FieldKey | 'fullName' | 'fax' | 'other';
  element: HTMLElement;
  control: ControlKind;
  /** 0 to 1; below 0.5 nothing is claimed and the key is `other`. */
  confidence: number;
  /** The label that people see, '' if there is none. */
  label: string;
};

export type FindOptions = {
  openRoot?: OpenRoot;
  /** Told every shadow root and frame passed, so that it can be watched for changes. */
  onRoot?: (root: Root) => void;
  /** Names those too that are folded away now, for what they would be once they are shown; those in sight come first. */
  hidden?: boolean;
  /** What the user taught about this page: it wins. */
  taught?: readonly TaughtBox[];
};

/** Of two equals the one in sight is meant. */
const foldedTrust = 0.97;

/** Fields of the person who accepted the agreement look exactly like the contact's. */
const signatory: Partial<Record<LabelMeaning, FieldKey>> = {
  firstName: 'agreement.firstName',
  lastName: 'agreement.lastName',
  email: 'agreement.email',
  phone: 'agreement.phone',
};

/**
 * Finds the form's fields below `root`, through open shadow roots, in any language of the label table.
 * One pass. What names and addresses are made of may come several times (`assign.ts`), all else once.
 * @returns all controls in document order, those without a meaning as `other`; what is folded away only if asked for.
 */
export function recogniseFields(
  root: Document | ShadowRoot | Element,
  recogniser: Recogniser,
  options: FindOptions = {},
): FoundField[] {
  const start: ParentNode = isElement(root) && root.shadowRoot ? root.shadowRoot : root;
  const controls = controlsIn(start, options);
  const evidence = controls.map((control) => evidenceOf(control, recogniser));
  controls.forEach(({ shown }, index) => {
    const { scores } = evidence[index] as Evidence;
    if (!shown) for (const [meaning, score] of scores) scores.set(meaning, score * foldedTrust);
  });
  const inAgreement = agreementPart(recogniser, controls, evidence);
  const forms = controls.map(({ element }) => formOf(element));
  readInARow(controls, evidence, forms, recogniser);
  const signed = evidence.map(({ scores }, index) =>
    inAgreement[index] ? new Map([...scores].map(([key, score]) => [signatory[key] ?? key, score])) : scores,
  );
  const given = assigned(signed, forms);
  const fields = controls.map((control, index) => {
    const claim = given[index];
    return {
      key: (claim?.meaning ?? 'other') as FoundField['key'],
      element: control.element,
      control: control.kind,
      confidence: claim?.score ?? 0,
      label: evidence[index]?.label ?? '',
    };
  });
  return withTaught(fields, taughtAmong(controls, options.taught ?? []));
}

/** True for controls under the agreement's heading, or behind its date or choice where no heading says so. */
function agreementPart(
  { isMark }: Recogniser,
  controls: Control[],
  evidence: readonly Evidence[],
): boolean[] {
  let behind = false;
  let section = '';
  return controls.map((control, index) => {
    const marked = isMark('agreement', labelKey(control.section));
    if (control.section !== section && !marked) behind = false;
    section = control.section;
    const own = evidence[index]?.scores;
    if ((own?.get('agreement.date') ?? 0) > 0.7 || (own?.get('agreement.choice') ?? 0) > 0.7) behind = true;
    return marked || behind;
  });
}
