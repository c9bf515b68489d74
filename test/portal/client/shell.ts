import { defineElements } from './kit/he/define.ts';
import { make } from './kit/he/elements/he-element.ts';
import type { KitName } from './kit/kits.ts';
import { newId } from './kit/new-id.ts';
import { goTo, pages } from './route.ts';
import shellCss from './styles/shell.css?inline';
import { label, words } from './texts/words.ts';

function link(text: string, page: string): HTMLElement {
  const anchor = make('a', { href: `#${page}` }, text);
  anchor.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(page);
  });
  return anchor;
}

// The portal-wide search is a text box that has nothing to do with the form.
function bar(): HTMLElement {
  const id = newId('search');
  const search = make('input', { id, type: 'search', class: 'shell__search', placeholder: words.search });
  const name = make('label', { for: id, class: 'shell__hidden' }, words.search);
  return make('header', { class: 'shell__bar' }, make('strong', {}, 'Partner portal'), name, search);
}

function frame(content: Node): HTMLElement {
  const rail = make('nav', { class: 'shell__rail', 'aria-label': words.home });
  rail.append(link(words.home, pages.home), link(label('navCustomers'), pages.list));
  const main = make('main', { class: 'shell__main' }, content);
  return make('div', { class: 'shell' }, bar(), make('div', { class: 'shell__body' }, rail, main));
}

class HeShell extends HTMLElement {
  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(shellCss);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(frame(make('slot')));
  }
}

/**
 * Puts the shell into the page and returns where the application goes: inside a shadow root in the he kit, else plainly
 * into the page. `bare` leaves the shell out.
 */
export function openShell(kit: KitName, appCss: string, bare: boolean): HTMLElement {
  if (kit !== 'he') {
    const root = make('div', { id: newId('app') });
    document.head.append(make('style', {}, shellCss, appCss));
    document.body.append(bare ? root : frame(root));
    return root;
  }
  defineElements('');
  customElements.define('he-shell', HeShell);
  const app = make('customer-app');
  const root = app.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(appCss);
  root.adoptedStyleSheets = [sheet];
  document.body.append(bare ? app : make('he-shell', {}, app));
  const inner = make('div');
  root.append(inner);
  return inner;
}
