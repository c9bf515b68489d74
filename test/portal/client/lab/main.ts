import { make } from '../kit/he/elements/he-element.ts';
import appCss from '../styles/app.css?inline';
import controlsCss from '../styles/he.css?inline';
import tokens from '../styles/tokens.css?inline';
import labCss from './lab.css?inline';
import { exposeLab } from './state.ts';

/** A form of each kind of control that no kit of the portal has, by its name in the address: `/lab/customers?set=masks`. */
const sets: Record<string, () => Promise<HTMLElement[]>> = {
  masks: async () => (await import('./masks.ts')).masks(),
  lists: async () => (await import('./lists.ts')).lists(),
  suggested: async () => (await import('./lists.ts')).suggested(),
  drawn: async () => (await import('./drawn-lists.ts')).drawnLists(),
  searched: async () => (await import('./drawn-lists.ts')).searchedLists(),
  fluent8: async () => (await import('./fluent8.tsx')).fluent8(),
  shoelace: async () => (await import('./shoelace.ts')).shoelace(),
};

const name = new URLSearchParams(location.search).get('set') ?? '';
document.head.append(make('style', {}, tokens, controlsCss, appCss, labCss));
exposeLab();
const controls = await (sets[name] ?? (async () => []))();
const links = Object.keys(sets).map((set) => make('a', { href: `?set=${set}`, class: 'link' }, set));
document.body.append(
  make(
    'main',
    { class: 'lab' },
    make('h1', {}, 'Controls'),
    make('nav', { class: 'lab__row' }, ...links),
    ...controls,
  ),
);
