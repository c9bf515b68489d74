import type { Attack } from './attack.ts';

const raised =
  'The refused press brings the panel to the top, and Chromium says so of the next one. Firefox can’t tell which is above.';

/** Something lies over the button; the user sees that and presses the button. */
export const covering: Attack[] = [
  {
    name: 'overlay with the highest z-index, clicks pass',
    run: () => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
      document.body.append(cover);
    },
    chromium: 'acts',
    firefox: 'acts',
    why: 'It lies below the top layer.',
  },
  {
    name: 'overlay with the highest z-index, clicks caught',
    run: () => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
      document.body.append(cover);
    },
    chromium: 'acts',
    firefox: 'acts',
    why: 'It lies below the top layer.',
  },
  {
    name: 'later popover, clicks pass',
    run: () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:auto;height:auto;background:#fff;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    },
    chromium: 'refuses',
    firefox: 'refuses',
    why: raised,
  },
  {
    name: 'later popover, clicks caught',
    run: () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:auto;height:auto;background:#fff';
      document.body.append(cover);
      cover.showPopover();
    },
    chromium: 'no click',
    firefox: 'no click',
  },
  {
    name: 'later popover in a closed shadow root, clicks pass',
    run: () => {
      const holder = document.createElement('div');
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:auto;height:auto;background:#fff;pointer-events:none';
      holder.attachShadow({ mode: 'closed' }).append(cover);
      document.body.append(holder);
      cover.showPopover();
    },
    chromium: 'refuses',
    firefox: 'refuses',
    why: raised,
  },
  {
    name: 'later popover with our own tag, clicks pass',
    run: ({ tag }) => {
      const cover = document.createElement(tag);
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:auto;height:auto;background:#fff;pointer-events:none';
      document.documentElement.append(cover);
      cover.showPopover();
    },
    chromium: 'refuses',
    firefox: 'refuses',
    why: raised,
  },
  {
    name: 'backdrop of a tiny later popover, clicks pass',
    run: () => {
      const style = document.createElement('style');
      style.textContent = '#tiny::backdrop { background: #fff; pointer-events: none }';
      const cover = document.createElement('div');
      cover.id = 'tiny';
      cover.popover = 'manual';
      cover.style.cssText = 'inset:auto;width:1px;height:1px;padding:0;border:0;pointer-events:none';
      document.body.append(style, cover);
      cover.showPopover();
    },
    chromium: 'refuses',
    firefox: 'refuses',
    why: raised,
  },
  {
    name: 'popover that covers all but the place of the click',
    run: ({ x, y }) => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:auto;height:auto;background:#fff;pointer-events:none';
      cover.style.mask = `radial-gradient(circle at ${x}px ${y}px, transparent 4px, #000 5px)`;
      document.body.append(cover);
      cover.showPopover();
    },
    chromium: 'refuses',
    firefox: 'refuses',
    why: raised,
  },
  {
    name: 'popover shown anew whenever we come to the top',
    run: () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:auto;height:auto;background:#fff;pointer-events:none';
      document.body.append(cover);
      const again = () => {
        cover.hidePopover();
        cover.showPopover();
        requestAnimationFrame(again);
      };
      again();
    },
    chromium: 'refuses',
    firefox: 'refuses',
  },
  {
    name: 'modal dialog on top',
    run: () => {
      const cover = document.createElement('dialog');
      cover.style.cssText =
        'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;background:#fff';
      document.body.append(cover);
      cover.showModal();
    },
    chromium: 'no click',
    firefox: 'no click',
  },
  {
    name: 'modal dialog on top, clicks pass',
    run: () => {
      const style = document.createElement('style');
      style.textContent = 'dialog::backdrop { background: #fff; pointer-events: none }';
      const cover = document.createElement('dialog');
      cover.style.cssText =
        'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;background:#fff;pointer-events:none';
      document.body.append(style, cover);
      cover.showModal();
    },
    chromium: 'no click',
    firefox: 'no click',
    why: 'All but the dialog is inert.',
  },
];
