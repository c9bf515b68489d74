/** @jsxImportSource react */
import ConfigProvider from 'antd/es/config-provider';
import theme from 'antd/es/theme';
import { type ReactNode, useSyncExternalStore } from 'react';
import { settings } from '../../settings.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

function onChange(listener: () => void) {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}

/** The kit's colours, light or dark as the system wishes. */
export function Root({ children }: { children: ReactNode }) {
  const isDark = useSyncExternalStore(onChange, () => dark.matches);
  return (
    <ConfigProvider
      direction={settings.direction}
      theme={{
        algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: { colorPrimary: '#0b5cad', fontFamily: 'inherit' },
      }}
    >
      {children}
    </ConfigProvider>
  );
}
