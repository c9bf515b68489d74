/** @jsxImportSource react */
import { createTheme, ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { settings } from '../../settings.ts';

const theme = createTheme({
  cssVariables: true,
  colorSchemes: {
    light: { palette: { primary: { main: '#0b5cad' } } },
    dark: { palette: { primary: { main: '#6db3f2' } } },
  },
  direction: settings.direction,
  typography: { fontFamily: 'inherit', button: { textTransform: 'none' } },
  components: {
    MuiTextField: { defaultProps: { size: 'small' } },
    MuiAutocomplete: { defaultProps: { size: 'small' } },
  },
});

/** Room below each field. */
export const spaced = { marginBottom: 2.5 };

/** The kit's colours, light or dark as the system wishes. */
export function Root({ children }: { children: ReactNode }) {
  return (
    <ThemeProvider theme={theme} defaultMode="system">
      {children}
    </ThemeProvider>
  );
}
