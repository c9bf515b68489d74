/** @jsxImportSource react */
import { useState } from 'react';
import { useKit } from '../kit/KitContext.tsx';
import { store, useStore } from '../state/store.ts';
import { label, words } from '../texts/words.ts';

/** Tags, and the opt-in for default admin roles, which is on from the start. */
export function OptionsSection() {
  const { Button, Checkbox, TextField } = useKit();
  const { tags, gdapOptIn } = useStore().values;
  const [tag, setTag] = useState('');
  const add = () => {
    const text = tag.trim().slice(0, 50);
    if (text && !tags.includes(text)) store.set('tags', [...tags, text]);
    setTag('');
  };
  return (
    <section className="section">
      <h2>{label('tags')}</h2>
      <TextField label={words.addTag} value={tag} onValue={setTag} />
      <Button onPress={add} disabled={!tag.trim()}>
        {words.addTag}
      </Button>
      {tags.length > 0 && (
        <ul className="tags">
          {tags.map((text) => (
            <li key={text}>
              {text}
              <button
                type="button"
                aria-label={`${words.removeTag} ${text}`}
                onClick={() =>
                  store.set(
                    'tags',
                    tags.filter((one) => one !== text),
                  )
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <h2>{words.gdapTitle}</h2>
      <Checkbox label={words.gdap} checked={gdapOptIn} onChecked={(on) => store.set('gdapOptIn', on)} />
    </section>
  );
}
