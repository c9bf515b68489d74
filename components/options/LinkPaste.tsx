import { useEffect, useRef, useState } from 'preact/hooks';
import type { LinkError } from '../../lib/account/relationship-link.ts';
import { Button } from '../parts/Button.tsx';
import { controlProps, FieldRow } from '../parts/FieldRow.tsx';
import type { OptionsSay } from './options-state.ts';

type Wrong = { error: LinkError; part: string };

/** The box that takes a relationship link. It says what is wrong with what was pasted, and where the right one is. */
export function LinkPaste(props: {
  say: OptionsSay;
  /** True if a press opened the box. */
  focus: boolean;
  /** @returns what is wrong, or `null` if the link is kept. */
  onKeep: (text: string) => Wrong | null;
  /** `null` if there is nothing to go back to. */
  onCancel: (() => void) | null;
}) {
  const { say } = props;
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (props.focus) box.current?.focus();
  }, [props.focus]);
  const messages = wrong
    ? [
        {
          id: 'wrong',
          severity: 'error' as const,
          label: '',
          text: say(`link.error.${wrong.error}`, { part: wrong.part }),
        },
      ]
    : [];
  const row = { id: 'relationship-link', label: say('link.paste'), hint: say('link.where'), messages };
  return (
    <>
      <FieldRow {...row}>
        <textarea
          {...controlProps(row)}
          ref={box}
          rows={4}
          maxLength={20_000}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setWrong(null);
          }}
        />
      </FieldRow>
      <p role="alert" class="hidden">
        {messages[0]?.text}
      </p>
      <div class="row">
        <Button
          kind="primary"
          onPress={() => {
            const found = props.onKeep(text);
            setWrong(found);
            if (found) box.current?.focus();
          }}
        >
          {say('link.keep')}
        </Button>
        {props.onCancel && (
          <Button kind="link" onPress={props.onCancel}>
            {say('link.cancel')}
          </Button>
        )}
      </div>
    </>
  );
}
