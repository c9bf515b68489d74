import type { Attack } from './attack.ts';

const topLayer = 'The top layer is not drawn through the page’s own effects.';
const cautious = 'The panel stays in sight; Firefox can’t say so, and there a faded page is refused.';

const hideRoot = (css: string) => `html { ${css} }`;

/** Puts a style sheet into the page. Text of a function, so that it can be given the rules. */
const sheet = (css: string): Attack['run'] =>
  new Function(
    `const style = document.createElement('style'); style.textContent = ${JSON.stringify(css)}; document.head.append(style);`,
  ) as Attack['run'];

const everything = [
  'opacity: 0.01',
  'filter: opacity(0.01)',
  'clip-path: inset(50%)',
  'transform: scale(0.01)',
  'scale: 0.01',
  'translate: -9999px',
  'mask: linear-gradient(transparent, transparent)',
  'visibility: hidden',
  'display: none',
  'content-visibility: hidden',
  'zoom: 0.01',
  'mix-blend-mode: difference',
  'left: -9999px',
  'width: 0',
  'overflow: clip',
  'contain: strict',
  'pointer-events: none',
  'interactivity: inert',
]
  .map((rule) => `${rule} !important`)
  .join('; ');

/** The page makes itself, and hopes us with it, invisible. */
export const fading: Attack[] = [
  {
    name: 'opacity on html',
    run: sheet(hideRoot('opacity: 0.01 !important')),
    chromium: 'acts',
    firefox: 'refuses',
    why: cautious,
  },
  {
    name: 'opacity on body',
    run: sheet('body { opacity: 0.01 !important }'),
    chromium: 'acts',
    firefox: 'refuses',
    why: cautious,
  },
  {
    name: 'filter on html',
    run: sheet(hideRoot('filter: opacity(0.01) !important')),
    chromium: 'acts',
    firefox: 'refuses',
    why: 'Firefox draws the top layer through a filter of the root element.',
  },
  {
    name: 'filter on body',
    run: sheet('body { filter: opacity(0.01) !important }'),
    chromium: 'acts',
    firefox: 'refuses',
    why: cautious,
  },
  {
    name: 'clip-path on html',
    run: sheet(hideRoot('clip-path: inset(50%) !important')),
    chromium: 'acts',
    firefox: 'acts',
    why: topLayer,
  },
  {
    name: 'mask on html',
    run: sheet(hideRoot('mask: linear-gradient(transparent, transparent) !important')),
    chromium: 'acts',
    firefox: 'acts',
    why: topLayer,
  },
  {
    name: 'transform on html',
    run: sheet(hideRoot('transform: scale(0.01) !important')),
    chromium: 'acts',
    firefox: 'acts',
    why: topLayer,
  },
  {
    name: 'visibility on html',
    run: sheet(hideRoot('visibility: hidden !important')),
    chromium: 'no click',
    firefox: 'no click',
    untilSeen: true,
    why: 'Where the form is hidden there is no panel.',
  },
  {
    name: 'zoom on html',
    run: sheet(hideRoot('zoom: 0.3 !important')),
    chromium: 'refuses',
    firefox: 'refuses',
    why: 'What is too small to read was not read.',
  },
  {
    name: 'every property on the host, by style sheet',
    run: sheet(`firstpass-panel { ${everything} }`),
    chromium: 'acts',
    firefox: 'acts',
  },
  {
    name: 'every property on the host, inline and !important',
    run: new Function(
      'aim',
      `document.querySelector(aim.tag).style.cssText = ${JSON.stringify(everything)};`,
    ) as Attack['run'],
    chromium: 'acts',
    firefox: 'acts',
  },
  {
    name: 'an animation on the host',
    run: ({ tag }) => {
      document.querySelector(tag)?.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6, fill: 'both' });
    },
    chromium: 'acts',
    firefox: 'acts',
    why: 'An important rule beats animations.',
  },
];
