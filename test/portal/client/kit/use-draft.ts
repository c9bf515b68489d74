import { useState } from 'react';

/**
 * The shown text of a field. With `input` the application's value is the truth at once; with `blur` the field keeps
 * its own text and hands it over when it is left.
 */
export function useDraft(value: string, onValue: (value: string) => void, commit: 'input' | 'blur') {
  const [draft, setDraft] = useState<string>();
  if (commit === 'input') return { shown: value, type: onValue, leave: () => {} };
  return {
    shown: draft ?? value,
    type: (text: string) => setDraft(text),
    leave: () => {
      if (draft !== undefined && draft !== value) onValue(draft);
      setDraft(undefined);
    },
  };
}
