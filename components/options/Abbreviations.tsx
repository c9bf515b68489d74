import { useRef, useState } from 'preact/hooks';
import type { OwnAbbreviation } from '../../lib/account/settings.ts';
import { Button } from '../parts/Button.tsx';
import type { FieldMessage } from '../parts/FieldRow.tsx';
import { TextField } from '../parts/TextField.tsx';
import { FixedWord } from './FixedWord.tsx';
import type { managedTexts } from './managed-texts.ts';
import type { OptionsSay } from './options-state.ts';

type Wrong = { box: 'short' | 'long'; text: 'short.badShort' | 'short.badLong' | 'short.same' };

const bare = (text: string) => text.replace(/[\s.]/gu, '').toLowerCase();

function wrongOf({ short, long }: OwnAbbreviation): Wrong | null {
  if (!/[\p{L}\p{N}]/u.test(short)) return { box: 'short', text: 'short.badShort' };
  if (!/[\p{L}\p{N}]/u.test(long)) return { box: 'long', text: 'short.badLong' };
  return bare(short) === bare(long) ? { box: 'short', text: 'short.same' } : null;
}

/** What the user writes for short with what it stands for: two boxes to add, one line and button each to remove. */
export function Abbreviations(props: {
  items: readonly OwnAbbreviation[];
  /** Those that the organisation set: they can't be removed here. */
  fixed: readonly OwnAbbreviation[];
  managed: ReturnType<typeof managedTexts>;
  say: OptionsSay;
  onItems: (items: OwnAbbreviation[]) => void;
}) {
  const { items, fixed, managed, say } = props;
  const [typed, setTyped] = useState<OwnAbbreviation>({ short: '', long: '' });
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const focusBox = (box: 'short' | 'long') =>
    form.current?.querySelector<HTMLInputElement>(`#own-${box}`)?.focus();
  const isIn = (list: readonly OwnAbbreviation[], { short, long }: OwnAbbreviation) =>
    list.some((one) => one.short === short && one.long === long);
  const add = () => {
    const entry = { short: typed.short.trim(), long: typed.long.trim() };
    const refused = wrongOf(entry);
    setWrong(refused);
    if (!refused && !isIn(items, entry)) props.onItems([...items, entry]);
    if (!refused) setTyped({ short: '', long: '' });
    focusBox(refused?.box ?? 'short');
  };
  const box = (name: 'short' | 'long', longest: number) => {
    const messages: FieldMessage[] =
      wrong?.box === name ? [{ id: 'wrong', severity: 'error', label: '', text: say(wrong.text) }] : [];
    return (
      <TextField
        id={`own-${name}`}
        label={say(`short.${name}`)}
        hint={say(`short.${name}.hint`)}
        value={typed[name]}
        maxLength={longest}
        messages={messages}
        onText={(text) => {
          setTyped({ ...typed, [name]: text });
          setWrong(null);
        }}
      />
    );
  };
  return (
    <section class="sec" aria-labelledby="own-heading">
      <h2 id="own-heading">{say('short.heading')}</h2>
      <p class="muted intro">
        {say('short.hint')} {fixed.length > 0 && managed.locked}
      </p>
      <form
        ref={form}
        class="shorts-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        {box('short', 80)}
        {box('long', 255)}
        {/* Enter submits only where a form has such a button. */}
        <button type="submit" class="btn btn-normal">
          {say('short.add')}
        </button>
      </form>
      {items.length > 0 && (
        <ul class="shorts" aria-label={say('short.list')}>
          {items.map((item) => (
            <li key={JSON.stringify(item)}>
              {isIn(fixed, item) ? (
                <FixedWord item={say('short.entry', item)} label={managed.fixed(say('short.entry', item))} />
              ) : (
                <>
                  <b>{item.short}</b>
                  <span class="grow">{item.long}</span>
                  <Button
                    kind="link"
                    aria-label={say('remove', { value: say('short.entry', item) })}
                    onPress={() => {
                      props.onItems(items.filter((other) => other !== item));
                      focusBox('short');
                    }}
                  >
                    {say('short.remove')}
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
