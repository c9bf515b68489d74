import type { Kit } from './kit.ts';

/** Every set of controls by its name in the address. Only the one that is asked for is loaded. */
export const kits = {
  he: async () => (await import('./he/kit.tsx')).heKit,
  html: async () => (await import('./html/kit.tsx')).htmlKit,
  mui: async () => (await import('./mui/kit.tsx')).muiKit,
  antd: async () => (await import('./antd/kit.tsx')).antdKit,
  vue: async () => (await import('./vue/kit.tsx')).vueKit,
  fluent9: async () => (await import('./fluent9/kit.tsx')).fluent9Kit,
  'fluent-wc': async () => (await import('./fluent-wc/kit.tsx')).fluentWcKit,
} satisfies Record<string, () => Promise<Kit>>;

export type KitName = keyof typeof kits;
