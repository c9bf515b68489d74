import { useState } from 'preact/hooks';
import { controlProps, FieldRow, type FieldRowProps } from './FieldRow.tsx';

type Props = FieldRowProps & {
  value: readonly string[];
  longestItem: number;
  onItems: (items: string[], event: Event) => void;
};

/** @returns the parts between commas, trimmed, without empty ones and repetitions. */
export function itemsOf(text: string): string[] {
  const items = text.split(/[,;\n]/).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

/**
 * A short list written as one line with commas. What the user is typing stays as typed until it means another
 * list than the one given, so a trailing comma or blank is not taken away under their hands.
 */
export function ListField({ value, longestItem, onItems, ...row }: Props) {
  const [typed, setTyped] = useState(value.join(', '));
  const same = itemsOf(typed).join('\n') === value.join('\n');
  return (
    <FieldRow {...row}>
      <input
        type="text"
        autocomplete="off"
        spellcheck={false}
        {...controlProps(row)}
        value={same ? typed : value.join(', ')}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          onItems(
            itemsOf(text).map((item) => item.slice(0, longestItem)),
            event,
          );
        }}
      />
    </FieldRow>
  );
}
