import type { FieldValue } from '../account/field-value.ts';
import { folded } from '../shared/text.ts';
import { isTicked, readField } from './read-field.ts';
import type { FoundField } from './recognise-fields.ts';
import { hasState } from './role-of.ts';
import { settled } from './settled.ts';
import { tagsOf, writeTags } from './tags.ts';
import { bestChoice, writeRadio, writeSelect, writeTick } from './write-choice.ts';
import { writeCombobox } from './write-combobox.ts';
import { writeByKeys, writeText } from './write-text.ts';

/** Text, a tick, or every way a list may call the wanted choice (best first). */
export type WriteValue = string | boolean | { candidates: string[] };

export type WriteOutcome = {
  written: boolean;
  /** What the control holds after the first read-back. */
  readBack: FieldValue;
  reason?: 'read-only' | 'no-such-option' | 'not-accepted' | 'changed-by-page' | 'not-allowed';
};

const asText = (value: WriteValue) =>
  typeof value === 'object' ? (value.candidates[0] ?? '') : typeof value === 'string' ? value : '';

const asCandidates = (value: WriteValue) => (typeof value === 'object' ? value.candidates : [asText(value)]);

function isLocked(element: HTMLElement): boolean {
  const native = element as HTMLInputElement;
  return (
    native.disabled === true ||
    // A list's box that can't be typed into can still be chosen from.
    (native.readOnly === true && element.getAttribute('role') !== 'combobox') ||
    element.getAttribute('aria-disabled') === 'true' ||
    hasState(element, 'disabled') ||
    element.getAttribute('aria-readonly') === 'true'
  );
}

const bare = (text: string) => folded(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** A page may reformat what it accepts ("00838" to "00-838"): that is accepted, an emptied box is not. */
function judged(found: FoundField, wanted: string): WriteOutcome {
  const readBack = readField(found);
  if (readBack === wanted) return { written: true, readBack };
  const held = typeof readBack === 'string' ? readBack : '';
  if (bare(held) === bare(wanted)) return { written: true, readBack };
  return { written: false, readBack, reason: held === '' ? 'not-accepted' : 'changed-by-page' };
}

async function asTags(found: FoundField, text: string): Promise<WriteOutcome> {
  const wanted = tagsOf(text);
  const readBack = await writeTags(found, wanted);
  const all = wanted.every((tag) => readBack.includes(tag)) && readBack.length === wanted.length;
  return all ? { written: true, readBack } : { written: false, readBack, reason: 'not-accepted' };
}

/**
 * Writes one field so that the page's application takes it, and reads it back once the page had rendered.
 * Look-alikes, passwords and locked controls are refused. Never throws.
 */
export async function writeField(found: FoundField, value: WriteValue): Promise<WriteOutcome> {
  const { element, control } = found;
  if (control === 'refused' || found.key === 'other' || found.key === 'fax' || found.key === 'fullName') {
    return { written: false, readBack: '', reason: 'not-allowed' };
  }
  if (isLocked(element)) return { written: false, readBack: readField(found), reason: 'read-only' };
  try {
    if (found.key === 'tags' && control === 'text') return await asTags(found, asText(value));
    switch (control) {
      case 'checkbox': {
        const on = value === true || asText(value) !== '';
        writeTick(element, on);
        await settled();
        const readBack = readField(found);
        return isTicked(element) === on
          ? { written: true, readBack }
          : { written: false, readBack, reason: 'not-accepted' };
      }
      case 'select': {
        if (!writeSelect(element as HTMLSelectElement, asCandidates(value))) {
          return { written: false, readBack: readField(found), reason: 'no-such-option' };
        }
        await settled();
        const readBack = readField(found);
        const kept = readBack !== '' || asText(value) === '';
        return kept ? { written: true, readBack } : { written: false, readBack, reason: 'not-accepted' };
      }
      case 'radio': {
        if (!writeRadio(element, asCandidates(value))) {
          return { written: false, readBack: readField(found), reason: 'no-such-option' };
        }
        await settled();
        return { written: true, readBack: readField(found) };
      }
      case 'combobox': {
        const outcome = await writeCombobox(element, asCandidates(value));
        const readBack = readField(found);
        if (outcome !== 'written') return { written: false, readBack, reason: outcome };
        return readBack === '' && element.isConnected
          ? { written: false, readBack, reason: 'not-accepted' }
          : { written: true, readBack };
      }
      default: {
        const box = element as HTMLInputElement;
        const wanted = asCandidates(value).filter(Boolean);
        const offered = bestChoice([...(box.list?.options ?? [])], (one) => [one.value, one.label], wanted);
        const text = offered ? offered.value : asText(value);
        writeText(box, text);
        await settled();
        const outcome = judged(found, text);
        if (outcome.written || control === 'date') return outcome;
        // A mask that builds its text key by key takes nothing else.
        writeByKeys(box, text);
        await settled();
        return judged(found, text);
      }
    }
  } catch {
    return { written: false, readBack: '', reason: 'not-accepted' };
  }
}
