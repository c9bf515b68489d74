/** @jsxImportSource react */
import { FluentProvider } from '@fluentui/react-provider';
import { webDarkTheme, webLightTheme } from '@fluentui/react-theme';
import { type ReactNode, useSyncExternalStore } from 'react';
import { settings } from '../../settings.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

function watch(changed: () => void) {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}

/** The kit's colours, light or dark as the system wishes; the page keeps its own ground. */
export function Root({ children }: { children: ReactNode }) {
  const theme = useSyncExternalStore(watch, () => dark.matches) ? webDarkTheme : webLightTheme;
  return (
    <FluentProvider
      theme={theme}
      dir={settings.direction}
      style={{ background: 'transparent', fontSize: 'inherit' }}
    >
      {children}
    </FluentProvider>
  );
}
