import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OptionsSay } from './options-state.ts';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Keeps a file that is dropped while none can be taken from making the browser leave the page. */
export function DropGuard() {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    };
    document.addEventListener('dragover', refuse);
    document.addEventListener('drop', refuse);
    return () => {
      document.removeEventListener('dragover', refuse);
      document.removeEventListener('drop', refuse);
    };
  }, []);
  return null;
}

/**
 * Takes files that are dropped anywhere on the page: a drop beside the box would make the browser leave the page
 * and open the file. The button inside does the same by keyboard.
 */
export function DropZone(props: {
  say: OptionsSay;
  onFiles: (files: File[]) => void;
  children: ComponentChildren;
}) {
  const { say, onFiles } = props;
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return (
    <div class={over ? 'drop drop-over' : 'drop'}>
      <span>{say(over ? 'list.dropNow' : 'list.drop')}</span> {props.children}
    </div>
  );
}
