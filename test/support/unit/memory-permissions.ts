import { fakeBrowser } from 'wxt/testing/fake-browser';

type Asked = { origins?: string[] };

/** The browser's permissions for hosts, kept in memory; the fake browser has none of its own. */
export interface MemoryPermissions {
  /** Patterns that are granted now. */
  granted: Set<string>;
  /** What the user answers when asked. */
  answer: boolean;
}

/** Call it after `fakeBrowser.reset()`. */
export function memoryPermissions(): MemoryPermissions {
  const memory: MemoryPermissions = { granted: new Set(), answer: true };
  const has = ({ origins = [] }: Asked) => origins.every((origin) => memory.granted.has(origin));
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async (asked: Asked) => has(asked),
      request: async ({ origins = [] }: Asked) => {
        if (memory.answer) for (const origin of origins) memory.granted.add(origin);
        return memory.answer;
      },
      remove: async ({ origins = [] }: Asked) => {
        for (const origin of origins) memory.granted.delete(origin);
        return true;
      },
    },
  });
  return memory;
}
