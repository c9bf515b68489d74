import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A modal dialog, shown while mounted; Escape closes it. Focus starts on its heading, so that a reader hears
 * what it is about before the first button. The browser gives focus back to where it was.
 */
export function Dialog(props: {
  title: string;
  wide?: boolean;
  onClose: (event: Event) => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const node = dialog.current;
    if (!node?.open) node?.showModal();
    heading.current?.focus();
    return () => node?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={props.wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        props.onClose(event);
      }}
    >
      <h2 id="dialog-title" ref={heading} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
    </dialog>
  );
}
