import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field-keys.ts';
import { fieldKeys } from '../account/field-keys.ts';
import type { TaughtBox } from '../account/field-map.ts';
import { type FieldValue, withField } from '../account/field-value.ts';
import type { Portal } from '../portals/portal.ts';
import { fittingPath } from './frames.ts';
import type { Recogniser } from './meanings.ts';
import { oneRecord } from './one-record.ts';
import { pageTexts } from './page-texts.ts';
import { offeredBy, readField } from './read-field.ts';
import { type FoundField, recogniseFields } from './recognise-fields.ts';
import { isSecret } from './secret.ts';
import { formOf, type OpenRoot, type Root } from './walk.ts';

/** What the page's form holds, as last read. */
export type FormSeen = {
  step: ReturnType<Portal['stepOf']>;
  /** The page's address without its origin, and which document of a frame holds the form: a reload gives another. */
  path: string;
  /** True if this page is the form that takes the record. */
  form: boolean;
  account: Partial<Account>;
  present: FieldKey[];
  offered: Partial<Record<FieldKey, string[]>>;
};

const known = new Set<string>(fieldKeys);

/** A found field that belongs to the record (no look-alike). */
export type RecordField = FoundField & { key: FieldKey };

export const isRecordField = (found: FoundField): found is RecordField => known.has(found.key);

/**
 * The form as it stands now. Elements are held until the next `scan` only, and looked at again before
 * each use: a page that re-rendered has new ones.
 */
export type Form = {
  /** Sees nothing on pages that can't belong to the flow, and until the labels are there. */
  scan(onRoot?: (root: Root) => void): FormSeen;
  /** Reads again what the last scan found, without looking for new controls. */
  reread(): FormSeen;
  last(): FormSeen;
  field(key: FieldKey): RecordField | null;
  /** @returns the key of the control that this element is, `null` if it is none of the record's. */
  keyOf(element: EventTarget | undefined): FieldKey | null;
  value(key: FieldKey): FieldValue | undefined;
  /** Fields of this portal that only its user may fill, whoever asks. */
  neverWrite: readonly FieldKey[];
};

const nothingSeen: FormSeen = { step: null, path: '', form: false, account: {}, present: [], offered: {} };

const numbers = new WeakMap<Document, number>();
let documents = 0;

function inFrame(holder: Document | undefined): string {
  if (!holder || holder === document) return '';
  if (!numbers.has(holder)) numbers.set(holder, ++documents);
  return `${holder.location.pathname}${holder.location.search} ${numbers.get(holder)}`;
}

/** What makes a page a form when the user has taught us fields of it: the company's name and two more. */
const leastTaught = 3;

/** @param taughtHere what the user taught about the page at this path. */
export function createForm(
  portal: Portal,
  recogniserNow: () => Recogniser | null,
  openRoot: OpenRoot,
  taughtHere: (path: string) => readonly TaughtBox[] = () => [],
): Form {
  let fields = new Map<FieldKey, RecordField>();
  let seen: FormSeen = nothingSeen;

  function read(step: FormSeen['step'], path: string): FormSeen {
    let account: Partial<Account> = {};
    const offered: FormSeen['offered'] = {};
    for (const [key, found] of fields) {
      // It may have become one since the last scan.
      if (isSecret(found.element)) fields.delete(key);
    }
    for (const [key, found] of fields) {
      const value = readField(found);
      account = withField(account, key, value);
      const choices = offeredBy(found);
      if (choices.length > 0) offered[key] = choices;
      // What was picked from a list the page draws itself is one of its choices, in the page's own words.
      else if (found.control === 'combobox' && typeof value === 'string' && value !== '')
        offered[key] = [value];
    }
    const form = step === 'account-info';
    seen = {
      step,
      path,
      form,
      account,
      present: [...fields.keys()],
      offered,
    };
    return seen;
  }

  const form: Form = {
    neverWrite: portal.neverWrite,
    scan(onRoot) {
      const taught = taughtHere(location.pathname);
      const path =
        fittingPath(portal.mayHold) ?? (taught.length > 0 ? location.pathname + location.search : null);
      const recogniser = path === null ? null : recogniserNow();
      if (path === null || !recogniser) {
        fields = new Map();
        seen = nothingSeen;
        return seen;
      }
      const found = recogniseFields(document, recogniser, { openRoot, onRoot, taught }).filter(isRecordField);
      fields = new Map(oneRecord(found, recogniser.isMark).map((field) => [field.key, field]));
      const forms = new Map<Element | null, Set<FieldKey>>();
      for (const [key, { element }] of fields) {
        const around = formOf(element);
        forms.set(around, (forms.get(around) ?? new Set()).add(key));
      }
      const texts = pageTexts(document, path, [...forms.values()], recogniser.isMark, openRoot);
      const isForm = taught.length > 0 && fields.has('companyName') && fields.size >= leastTaught;
      const step = isForm ? 'account-info' : portal.stepOf(texts);
      // Other pages of the portal have boxes too (searches, filters): they are not ours to read.
      if (step !== 'account-info') fields = new Map();
      return read(step, path + inFrame(found[0]?.element.ownerDocument));
    },
    reread: () => read(seen.step, seen.path),
    last: () => seen,
    field(key) {
      const found = fields.get(key);
      // A frame that was taken away keeps its document, with everything still connected in it.
      const there = found?.element.isConnected && found.element.ownerDocument.defaultView;
      return there && !isSecret(found.element) ? found : null;
    },
    keyOf(element) {
      for (const [key, found] of fields) if (found.element === element) return key;
      return null;
    },
    value: (key) => {
      const found = form.field(key);
      return found ? readField(found) : undefined;
    },
  };
  return form;
}
