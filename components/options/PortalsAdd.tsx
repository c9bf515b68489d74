import { useRef, useState } from 'preact/hooks';
import { portalAllowed } from '../../lib/account/allowed-portal.ts';
import { generic } from '../../lib/portals/generic.ts';
import { readOrigin } from '../../lib/portals/named-origin.ts';
import { readableHost } from '../../lib/portals/readable-host.ts';
import type { OptionsTexts } from '../../lib/texts/options.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { OptionsSay } from './options-state.ts';

/** A box for an address. It says which site that is before the browser is asked for it, and why it can't be asked. */
export function PortalsAdd(props: {
  named: readonly string[];
  /** The organisation's list, if it has one. */
  allowed: unknown;
  say: OptionsSay;
  /** @returns false if the browser or the user refused. */
  onAdd: (origin: string) => Promise<boolean>;
}) {
  const { named, say } = props;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<keyof OptionsTexts | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const read = readOrigin(typed, named);
  const allowed = read.ok && portalAllowed(generic.id, read.value, props.allowed);
  const host = read.ok ? new URL(read.value).host : '';
  const readable = readableHost(host);
  // The browser takes its question only in the turn of the click or key: nothing may wait before it.
  const add = async () => {
    form.current?.querySelector('input')?.focus();
    if (!read.ok) return setWrong(`portals.bad.${read.error}`);
    if (!allowed) return setWrong('portals.bad.policy');
    const added = await props.onAdd(read.value);
    if (added) setTyped('');
    setWrong(added ? null : 'portals.refused');
  };
  return (
    <div class="word-list">
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          id="portal-address"
          label={say('portals.address')}
          hint={say('portals.address.hint')}
          placeholder="https://"
          value={typed}
          maxLength={2000}
          messages={wrong ? [{ id: 'wrong', severity: 'error', label: '', text: say(wrong) }] : []}
          onText={(text) => {
            setTyped(text);
            setWrong(null);
          }}
        />
        <Button onPress={() => void add()}>{say('portals.add')}</Button>
      </form>
      <p class="portal-site" role="status">
        {allowed && (
          <>
            {say('portals.willAsk')} <b>{readable ?? host}</b>
            {readable && ` (${say('portals.alsoWritten', { ascii: host })})`}
          </>
        )}
      </p>
    </div>
  );
}
