import type { FieldKey } from '../account/field-keys.ts';
import { labelKey } from '../portals/label-key.ts';
import type { LabelMeaning } from '../portals/labels.ts';
import { type Control, type ControlKind, controlsIn } from './controls.ts';
import { evidenceOf } from './evidence.ts';
import type { Recogniser } from './meanings.ts';
import { isElement } from './node-kind.ts';
import type { OpenRoot } from './walk.ts';

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
  /** Told every shadow root passed, so that it can be watched for changes. */
  onRoot?: (root: ShadowRoot) => void;
};

/** Below this a wrong fill is likelier than a right one. */
const claimable = 0.5;

/** Fields of the person who accepted the agreement look exactly like the contact's. */
const signatory: Partial<Record<LabelMeaning, FieldKey>> = {
  firstName: 'agreement.firstName',
  lastName: 'agreement.lastName',
  email: 'agreement.email',
  phone: 'agreement.phone',
};

type Claim = { index: number; meaning: LabelMeaning; score: number };

/**
 * Finds the form's fields below `root`, through open shadow roots, in any language of the label table.
 * One pass. A key is given once, to the control with the best evidence; what is left over becomes `other`.
 * @returns all visible controls in document order, those without a meaning as `other`.
 */
export function recogniseFields(
  root: Document | ShadowRoot | Element,
  recogniser: Recogniser,
  options: FindOptions = {},
): FoundField[] {
  const start: ParentNode = isElement(root) && root.shadowRoot ? root.shadowRoot : root;
  const controls = controlsIn(start, options.openRoot, options.onRoot);
  const evidence = controls.map((control) => evidenceOf(control, recogniser));
  const inAgreement = agreementPart(
    recogniser,
    controls,
    evidence.map(({ scores }) => scores),
  );
  const claims: Claim[] = [];
  evidence.forEach(({ scores }, index) => {
    for (const [meaning, score] of scores) {
      if (score < claimable) continue;
      const signed = inAgreement[index] ? signatory[meaning] : undefined;
      claims.push({ index, meaning: signed ?? meaning, score });
    }
  });
  claims.sort((a, b) => b.score - a.score || a.index - b.index);
  const given = new Map<number, Claim>();
  const taken = new Set<LabelMeaning>();
  for (const claim of claims) {
    if (given.has(claim.index)) continue;
    if (taken.has(claim.meaning) && claim.meaning !== 'other') continue;
    given.set(claim.index, claim);
    taken.add(claim.meaning);
  }
  return controls.map((control, index) => {
    const claim = given.get(index);
    return {
      key: (claim?.meaning ?? 'other') as FoundField['key'],
      element: control.element,
      control: control.kind,
      confidence: claim?.score ?? 0,
      label: evidence[index]?.label ?? '',
    };
  });
}

/** True for controls under the agreement's heading, or behind its date or choice where no heading says so. */
function agreementPart(
  { isMark }: Recogniser,
  controls: Control[],
  scores: ReadonlyMap<LabelMeaning, number>[],
): boolean[] {
  let behind = false;
  let section = '';
  return controls.map((control, index) => {
    const marked = isMark('agreement', labelKey(control.section));
    if (control.section !== section && !marked) behind = false;
    section = control.section;
    const own = scores[index];
    if ((own?.get('agreement.date') ?? 0) > 0.7 || (own?.get('agreement.choice') ?? 0) > 0.7) behind = true;
    return marked || behind;
  });
}
