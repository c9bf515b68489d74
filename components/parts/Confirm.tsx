import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

/**
 * Asks once before something that can't be taken back. Shown while mounted; Escape means "no".
 * Focus starts on the harmless button.
 */
export function Confirm(props: {
  title: string;
  text: string;
  yes: string;
  no: string;
  danger?: boolean;
  onYes: (event: Event) => void;
  onNo: (event: Event) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="confirm-title"
      aria-describedby="confirm-text"
      onCancel={(event) => {
        event.preventDefault();
        props.onNo(event);
      }}
    >
      <h2 id="confirm-title">{props.title}</h2>
      <p id="confirm-text" class="dialog-text">
        {props.text}
      </p>
      <div class="row">
        <Button onPress={props.onNo} autoFocus>
          {props.no}
        </Button>
        <Button kind={props.danger ? 'danger' : 'primary'} onPress={props.onYes}>
          {props.yes}
        </Button>
      </div>
    </dialog>
  );
}
