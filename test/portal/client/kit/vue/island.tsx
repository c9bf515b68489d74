/** @jsxImportSource react */
import { useLayoutEffect, useRef } from 'react';
import { type Component, createApp, h, shallowReactive } from 'vue';

/**
 * Wraps a Vue component for the React tree: React hands its properties on and never touches what is inside, so a value
 * comes back by Vue's own events only.
 */
export function island<Props extends object>(component: Component, className = 'field') {
  return function Island(props: Props) {
    const place = useRef<HTMLDivElement>(null);
    const shared = useRef<Props>(null);
    shared.current ??= shallowReactive({ ...props });
    useLayoutEffect(() => {
      const app = createApp({ render: () => h(component, shared.current as never) });
      if (place.current) app.mount(place.current);
      return () => app.unmount();
    }, []);
    useLayoutEffect(() => {
      Object.assign(shared.current as object, props);
    });
    return <div className={className} ref={place} />;
  };
}
