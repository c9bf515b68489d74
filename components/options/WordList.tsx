import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import { FixedWord } from './FixedWord.tsx';
import type { managedTexts } from './managed-texts.ts';
import type { OptionsSay } from './options-state.ts';

/** A list of names or words: one box to add, one button each to remove. Enter adds too. */
export function WordList(props: {
  id: string;
  label: string;
  hint: string;
  items: readonly string[];
  /** Those of the items that the organisation set: they can't be removed here. */
  fixed: readonly string[] | undefined;
  managed: ReturnType<typeof managedTexts>;
  say: OptionsSay;
  clean?: (text: string) => string;
  /** @returns why the text can't be added, or null. */
  wrong?: (text: string) => string | null;
  onItems: (items: string[]) => void;
}) {
  const { id, items, say, fixed = [] } = props;
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const focusBox = () => form.current?.querySelector('input')?.focus();
  const add = () => {
    const text = (props.clean ?? String)(typed.trim().slice(0, 1000));
    if (text === '') return;
    const why = props.wrong?.(text) ?? null;
    setRefused(why);
    if (why !== null) return;
    if (!items.includes(text)) props.onItems([...items, text]);
    setTyped('');
    focusBox();
  };
  return (
    <div class="word-list">
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          id={id}
          label={props.label}
          hint={fixed.length > 0 ? `${props.hint} ${props.managed.locked}` : props.hint}
          value={typed}
          maxLength={1000}
          messages={refused ? [{ id: 'refused', severity: 'error', label: '', text: refused }] : []}
          onText={(text) => {
            setTyped(text);
            setRefused(null);
          }}
        />
        <Button aria-label={`${say('add')}: ${props.label}`} onPress={add}>
          {say('add')}
        </Button>
      </form>
      {items.length > 0 && (
        <ul class="words" aria-label={props.label}>
          {items.map((item) => (
            <li key={item} class="word">
              {fixed.includes(item) ? (
                <FixedWord item={item} label={props.managed.fixed(item)} />
              ) : (
                <>
                  <span>{item}</span>
                  <Button
                    kind="icon"
                    aria-label={say('remove', { value: item })}
                    onPress={() => {
                      props.onItems(items.filter((other) => other !== item));
                      focusBox();
                    }}
                  >
                    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                      <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
                    </svg>
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
