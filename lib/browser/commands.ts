import { browser } from 'wxt/browser';

export const commandNames = ['toggle-panel', 'next-finding', 'fill-form'] as const;
export type CommandName = (typeof commandNames)[number];

/** Keyboard shortcuts of the browser's own settings. Call it synchronously when the background starts. */
export function onCommand(run: (command: CommandName) => void): void {
  browser.commands?.onCommand.addListener((command) => {
    const known = commandNames.find((name) => name === command);
    if (known) run(known);
  });
}

/** The browser put one tab in the place of another; called synchronously at the start, too. */
export function onTabReplaced(run: (added: number, removed: number) => void): void {
  browser.tabs.onReplaced?.addListener(run);
}

/** Tabs that were closed; called synchronously at the start, too. */
export function onTabClosed(run: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(run);
}
