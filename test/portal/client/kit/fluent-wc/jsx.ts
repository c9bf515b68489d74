import type { DetailedHTMLProps, HTMLAttributes, Ref } from 'react';

type Host = Omit<DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>, 'ref'> & {
  // Each wrapper knows the class of its own element.
  ref?: Ref<never>;
  [property: string]: unknown;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      [tag: `fluent-${string}`]: Host;
    }
  }
}
