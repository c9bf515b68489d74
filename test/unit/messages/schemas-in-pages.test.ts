import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { parsedFile } from '../../support/house/parsed-file.ts';
import { valuesFor } from '../../support/unit/schema-values.ts';

const start = 'entrypoints/panel.content/index.ts';

/** Files of the content script that make schemas: all that it imports, directly or not, and that import zod. */
function schemaFiles(): string[] {
  const found = new Set([start]);
  for (const path of found) {
    for (const { target, typeOnly } of parsedFile(path).imports) {
      if (target && !typeOnly && /\.tsx?$/.test(target)) found.add(target);
    }
  }
  return [...found].filter((path) =>
    parsedFile(path).imports.some(({ specifier, typeOnly }) => specifier === 'zod/mini' && !typeOnly),
  );
}

type Parser = { safeParse(value: unknown): { success: boolean; data?: unknown } };

/** The schemas a module exports, by themselves or as the two directions of a message. */
function schemasOf(module: Record<string, unknown>): [string, Parser][] {
  return Object.entries(module).flatMap(([name, value]): [string, Parser][] => {
    if (typeof value !== 'object' || value === null) return [];
    if ('safeParse' in value) return [[name, value as Parser]];
    if (!('request' in value && 'answer' in value)) return [];
    return [
      [`${name}.request`, value.request as Parser],
      [`${name}.answer`, value.answer as Parser],
    ];
  });
}

const load = (path: string) =>
  import(/* @vite-ignore */ `../../../${path}`) as Promise<Record<string, unknown>>;

/** The same file as the content script's build has it. */
async function loadAsInPages(path: string) {
  vi.resetModules();
  vi.doMock('zod/mini', () => import('../../../lib/messages/schemas-in-pages.ts'));
  try {
    return await load(path);
  } finally {
    vi.doUnmock('zod/mini');
    vi.resetModules();
  }
}

const outcome = (parser: Parser, value: unknown) => {
  const { success, data } = parser.safeParse(value);
  return success ? { success, data } : { success };
};

describe('a schema is read in pages as zod reads it', () => {
  const files = schemaFiles();

  test('the content script has messages and stored things among its schemas', () => {
    expect(files).toContain('lib/messages/panel/record.check.ts');
    expect(files).toContain('lib/drafts/draft.ts');
  });

  test.each(files)('%s', async (path) => {
    const byZod = schemasOf(await load(path));
    const inPages = new Map(schemasOf(await loadAsInPages(path)));
    expect([...inPages.keys()]).toEqual(byZod.map(([name]) => name));
    for (const [name, zod] of byZod) {
      const small = inPages.get(name) as Parser;
      expect(small).not.toHaveProperty('_zod');
      fc.assert(
        fc.property(valuesFor(zod as unknown as z.ZodMiniType), (value) =>
          // Vitest's own comparison takes a property named "constructor" for the class.
          isDeepStrictEqual(outcome(small, value), outcome(zod, value)),
        ),
        { numRuns: 200 },
      );
    }
  });

  test('the values it is tried with are taken and refused often enough to tell', async () => {
    const { recordCheck } = (await load('lib/messages/panel/record.check.ts')) as {
      recordCheck: { request: z.ZodMiniType };
    };
    const values = fc.sample(valuesFor(recordCheck.request), { numRuns: 300, seed: 1 });
    const taken = values.filter((value) => z.safeParse(recordCheck.request, value).success).length;
    expect(taken).toBeGreaterThan(30);
    expect(taken).toBeLessThan(270);
  });
});
