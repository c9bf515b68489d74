import { webDarkTheme, webLightTheme } from '@fluentui/react-theme';
import { setTheme } from '@fluentui/web-components';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Gives the whole page the kit's colours, light or dark as the system wishes. */
export function followSystem(): void {
  const paint = () => setTheme(dark.matches ? webDarkTheme : webLightTheme);
  dark.addEventListener('change', paint);
  paint();
}
