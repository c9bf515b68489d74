import type { Page } from 'puppeteer-core';
import { storedItems } from './stored.ts';

/** @returns every stored draft's id with the values that it holds. */
export async function storedDrafts(own: Page): Promise<Map<string, Record<string, unknown>>> {
  const items = Object.entries(await storedItems(own)).filter(([key]) => key.startsWith('draft:'));
  return new Map(
    items.map(([key, item]) => {
      const { fields } = (item as { data: { fields: Record<string, { value: unknown }> } }).data;
      const values = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
      return [key.slice('draft:'.length), values];
    }),
  );
}
