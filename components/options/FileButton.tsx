import { useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';

/** A button that opens the browser's file picker. The same file can be chosen twice in a row. */
export function FileButton(props: {
  label: string;
  accept: string;
  primary?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={props.label}
        accept={props.accept}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          props.onFiles(files);
        }}
      />
      <Button
        kind={props.primary ? 'primary' : 'normal'}
        disabled={props.disabled}
        onPress={() => input.current?.click()}
      >
        {props.label}
      </Button>
    </>
  );
}
