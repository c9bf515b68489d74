/** @jsxImportSource react */
import { Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { openFrame, openFrameBeside } from './frame.ts';
import { KitContext } from './kit/KitContext.tsx';
import { kits } from './kit/kits.ts';
import { App } from './pages/App.tsx';
import { settings } from './settings.ts';
import { openShell } from './shell.ts';
import { exposeState } from './state/expose.ts';
import appCss from './styles/app.css?inline';
import controlsCss from './styles/he.css?inline';
import tokens from './styles/tokens.css?inline';

document.documentElement.lang = settings.language;
document.documentElement.dir = settings.direction;
const style = document.createElement('style');
style.textContent = tokens;
document.head.append(style);

const framed = window.parent !== window;
const place = openShell(settings.kit, controlsCss + appCss, framed);
if (settings.frame === 'same' && !framed) openFrame(place);
else if (settings.frame === 'cross' && !framed) void openFrameBeside(place);
else {
  exposeState();
  const kit = await kits[settings.kit]();
  const Root = kit.Root ?? Fragment;
  createRoot(place).render(
    <KitContext value={kit}>
      <Root>
        <App />
      </Root>
    </KitContext>,
  );
}
