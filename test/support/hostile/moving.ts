import type { Attack } from './attack.ts';

/** The page handles our element as if it were its own. */
export const moving: Attack[] = [
  {
    name: 'host moved below an invisible parent',
    run: ({ tag }) => {
      const parent = document.createElement('div');
      parent.style.cssText = 'opacity:0.01;position:relative';
      document.body.append(parent);
      parent.append(document.querySelector(tag) as Element);
    },
    chromium: 'acts',
    firefox: 'acts',
    why: 'It is put back.',
  },
  {
    name: 'host moved below an invisible parent and left open',
    run: ({ tag }) => {
      const parent = document.createElement('div');
      parent.style.cssText = 'opacity:0.01;position:relative';
      document.body.append(parent);
      const host = document.querySelector(tag) as Element;
      const mover = parent as Element & { moveBefore?(node: Node, child: null): void };
      if (mover.moveBefore) mover.moveBefore(host, null);
      else parent.append(host);
    },
    chromium: 'acts',
    firefox: 'acts',
    why: 'It is put back.',
  },
  {
    name: 'host removed',
    run: ({ tag }) => document.querySelector(tag)?.remove(),
    chromium: 'acts',
    firefox: 'acts',
    why: 'It is put back.',
  },
  {
    name: 'host taken from the top layer',
    run: ({ tag }) => {
      document.body.style.opacity = '0.9';
      document.querySelector<HTMLElement>(tag)?.hidePopover();
    },
    chromium: 'acts',
    firefox: 'acts',
    why: 'It is put back.',
  },
  {
    name: 'popover attribute removed, overlay over it',
    run: ({ tag }) => {
      document.querySelector(tag)?.removeAttribute('popover');
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
      document.documentElement.append(cover);
    },
    chromium: 'acts',
    firefox: 'acts',
    why: 'It is put back.',
  },
  {
    name: 'host made inert',
    run: ({ tag }) => document.querySelector(tag)?.setAttribute('inert', ''),
    chromium: 'acts',
    firefox: 'acts',
    why: 'It is put back.',
  },
];

/** The page presses by itself. */
export const pressing: Attack[] = [
  {
    name: 'scripted click() on the host',
    run: ({ tag }) => document.querySelector<HTMLElement>(tag)?.click(),
    chromium: 'acts',
    firefox: 'acts',
  },
  {
    name: 'dispatched events at the place of the button',
    run: ({ x, y }) => {
      const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1 };
      const target = document.elementFromPoint(x, y) as Element;
      for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        target.dispatchEvent(new MouseEvent(name, at));
      }
      for (const key of ['Enter', ' ']) {
        for (const name of ['keydown', 'keypress', 'keyup']) {
          target.dispatchEvent(new KeyboardEvent(name, { ...at, key, code: key }));
        }
      }
    },
    chromium: 'acts',
    firefox: 'acts',
  },
  {
    name: 'focus taken and keys dispatched',
    run: ({ tag }) => {
      const host = document.querySelector<HTMLElement>(tag);
      host?.setAttribute('tabindex', '0');
      host?.focus();
      const init = { key: 'Enter', code: 'Enter', bubbles: true, composed: true };
      for (const target of [host, document.activeElement, document.body]) {
        target?.dispatchEvent(new KeyboardEvent('keydown', init));
        target?.dispatchEvent(new KeyboardEvent('keyup', init));
      }
      host?.removeAttribute('tabindex');
    },
    chromium: 'acts',
    firefox: 'acts',
  },
];
