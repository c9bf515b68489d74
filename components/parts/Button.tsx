import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'class'> & {
  /** `fix` shows a value that would be set; `icon` needs an `aria-label`. */
  kind?: 'primary' | 'normal' | 'link' | 'icon' | 'fix' | 'danger';
  onPress: (event: Event) => void;
  children: ComponentChildren;
};

/** A button that never submits a form. The browser's own event is handed on, because some actions want a trusted one. */
export function Button({ kind = 'normal', onPress, children, ...rest }: Props) {
  return (
    <button type="button" class={`btn btn-${kind}`} onClick={onPress} {...rest}>
      {children}
    </button>
  );
}
