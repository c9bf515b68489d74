import { Button } from './Button.tsx';

export type ToastShown = {
  /** Changes with every new message, so that the same words are read out again. */
  id: number;
  text: string;
  undo: { label: string; run: (event: Event) => void } | null;
};

/**
 * What was just done, with a way back. It stays until it is dismissed or replaced: a way back that vanishes by
 * itself is none for slow readers. The live region is always there, since one that appears is not read out.
 */
export function Toast(props: {
  toast: ToastShown | null;
  dismiss: string;
  onDismiss: (event: Event) => void;
}) {
  const { toast } = props;
  return (
    <div class="toast-place">
      <div role="status" class={toast ? 'toast' : 'hidden'}>
        {toast && (
          <span class="grow" key={toast.id}>
            {toast.text}
          </span>
        )}
        {toast?.undo && (
          <Button kind="link" onPress={toast.undo.run}>
            {toast.undo.label}
          </Button>
        )}
        {toast && (
          <Button kind="icon" aria-label={props.dismiss} onPress={props.onDismiss}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
            </svg>
          </Button>
        )}
      </div>
    </div>
  );
}
