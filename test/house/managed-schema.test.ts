import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parsePolicy, policyShape } from '../../lib/account/policy.ts';
import { builtManifest, readBuilt } from '../support/house/built.ts';
import { readRepo } from '../support/house/repo-files.ts';

interface Schema {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  [key: string]: unknown;
}

const schema = JSON.parse(readRepo('public/managed-schema.json')) as Schema;
const entries = Object.entries(schema.properties ?? {});

/** Words for people, and what zod says in other words: whole numbers of a double and text keys. */
function bare(part: Schema): unknown {
  const { title: _title, description: _description, $schema: _schema, propertyNames: _names, ...rest } = part;
  const strict = rest.properties && rest.additionalProperties === false ? ['additionalProperties'] : [];
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !strict.includes(key))
      .map(([key, value]) => [
        key,
        key === 'properties' ? mapped(value as Record<string, Schema>) : inner(value),
      ]),
  );
}
const mapped = (parts: Record<string, Schema>) =>
  Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, bare(part)]));
const inner = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? bare(value as Schema) : value;

describe('the policies', () => {
  test('are the same ones in the schema and in the parser', () => {
    expect(entries.map(([name]) => name).sort()).toEqual(Object.keys(policyShape).sort());
    expect(schema.type).toBe('object');
    // Chrome refuses to load an extension whose schema allows more at the top.
    expect(schema.additionalProperties).toBeUndefined();
  });

  test.each(entries)('%s may hold the same in both', (name, part) => {
    const parser = policyShape[name as keyof typeof policyShape] as z.ZodMiniType;
    expect(bare(part)).toEqual(bare(z.toJSONSchema(parser, { io: 'input' }) as Schema));
  });

  test.each(entries)(
    '%s is explained to administrators, and in ADMINISTRATION',
    (name, { title, description }) => {
      expect(title).toMatch(/^[A-Z].+[^.]$/);
      expect(description).toMatch(/^.{20,}\.$/);
      expect(readRepo('ADMINISTRATION.md')).toContain(`\`${name}\``);
    },
  );
});

test('Chrome and Edge are told of the schema, Firefox needs none', () => {
  const { storage } = builtManifest('chrome');
  expect(storage).toEqual({ managed_schema: 'managed-schema.json' });
  expect(JSON.parse(readBuilt('chrome', 'managed-schema.json'))).toEqual(schema);
  expect(builtManifest('firefox').storage).toBeUndefined();
});

/** The examples that administrators copy are read the way the browser hands them over. */
test('every JSON example in ADMINISTRATION is a policy without a mistake', () => {
  const examples = [...readRepo('ADMINISTRATION.md').matchAll(/^```json\n([\s\S]*?)^```/gm)].map(
    ([, text = '']) => JSON.parse(text) as Record<string, unknown>,
  );
  expect(examples.length).toBeGreaterThanOrEqual(3);
  for (const example of examples) {
    const policies = policiesIn(example);
    expect(Object.keys(policies).length).toBeGreaterThan(0);
    expect(parsePolicy(policies).refused).toEqual([]);
  }
});

/** @returns what stands below the extension's id, wherever the browser wants that to stand. */
function policiesIn(example: Record<string, unknown>): Record<string, unknown> {
  if ('data' in example) return example.data as Record<string, unknown>;
  const around = (example.policies ?? example) as Record<string, unknown>;
  const third = around['3rdparty'] as Record<string, Record<string, Record<string, unknown>>>;
  const [byId] = Object.values(third);
  return Object.values(byId ?? {})[0] ?? {};
}
