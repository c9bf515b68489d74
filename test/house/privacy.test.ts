import { describe, expect, test } from 'vitest';
import { builtManifest } from '../support/house/built.ts';
import { readRepo } from '../support/house/repo-files.ts';
import { storedDatabaseNames, storedKeys } from '../support/house/stored-keys.ts';

const text = readRepo('PRIVACY.md');
const chrome = builtManifest('chrome');
const firefox = builtManifest('firefox');

/** @returns first and last cell of each row of the table that stands after these words. */
function rowsAfter(words: string): [string, string][] {
  const [, after = ''] = text.split(words);
  const lines = after.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start + 2, start + length).map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return [cells[1]?.replaceAll('`', '') ?? '', cells.at(-2) ?? ''];
  });
}

const asked = [chrome, firefox].flatMap((manifest) => [
  ...(manifest.permissions ?? []),
  ...(manifest.optional_permissions ?? []),
  ...(manifest.host_permissions ?? []),
  ...(manifest.optional_host_permissions ?? []),
  ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches),
]);
const sentence = /^[A-Z].{25,}\.$/;

describe('PRIVACY', () => {
  test.each(['## Permissions', '**Justification of each permission**'])(
    'explains under %s what is asked for, each in a sentence, and nothing else',
    (heading) => {
      const rows = rowsAfter(heading);
      expect(rows.map(([name]) => name).sort()).toEqual([...new Set(asked)].sort());
      expect(rows.filter(([, why]) => !sentence.test(why))).toEqual([]);
    },
  );

  test('tells the stores and the users the same', () => {
    expect(rowsAfter('**Justification of each permission**')).toEqual(rowsAfter('## Permissions'));
  });

  test('names everything that is stored with its time, and nothing that is not', () => {
    expect(storedDatabaseNames).toHaveLength(1);
    const rows = rowsAfter('**What does it store');
    expect(rows.map(([name]) => name).sort()).toEqual(
      [...storedKeys, ...storedDatabaseNames, 'quarantine'].sort(),
    );
    expect(rows.filter(([, time]) => time === '')).toEqual([]);
  });

  test('says of Firefox’s data collection what the manifest says', () => {
    const gecko = firefox.browser_specific_settings?.gecko;
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'], optional: ['websiteContent'] });
    expect(text).toContain(
      "data_collection_permissions: { required: ['none'], optional: ['websiteContent'] }",
    );
  });

  test('is right about private windows', () => {
    for (const manifest of [chrome, firefox]) expect(manifest.incognito).toBe('not_allowed');
  });

  test('names every policy that an organisation can set', () => {
    const answer = text.split('**What can my organisation set?**')[1]?.split('\n\n')[0] ?? '';
    const words: Record<string, RegExp> = {
      language: /language/,
      partnerType: /partner type/,
      partnerMarket: /market/,
      partnerDomains: /own domains/,
      allowedNames: /names/,
      allowedWords: /words/,
      ownAbbreviations: /abbreviations/,
      profile: /profile of defaults/,
      ruleSeverities: /severities/,
      allowedPortals: /portals/,
      forbiddenLookups: /lookups/,
      maxDraftDays: /drafts/,
      maxListDays: /customer list/,
      organisationName: /by whom/,
    };
    const schema = JSON.parse(readRepo('public/managed-schema.json')) as { properties: object };
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(words).sort());
    for (const [policy, word] of Object.entries(words))
      expect([policy, word.test(answer)]).toEqual([policy, true]);
  });
});
