import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mergedSettings } from '../../../../lib/account/merged-settings.ts';
import { defaultSettings, type Settings } from '../../../../lib/account/settings.ts';
import { checkRecord } from '../../../../lib/flows/check-record.ts';
import { settingsInForce } from '../../../../lib/flows/settings-in-force.ts';
import {
  askNever,
  chooseNever,
  declarable,
  ignoredBy,
  type NeverWay,
  takenBack,
} from '../../../../lib/flows/sidepanel/ignore-everywhere.ts';
import { createModel } from '../../../../lib/flows/sidepanel/model.ts';
import { explainedRules as rules } from '../../../../lib/rules/examples.ts';
import { settingsThing } from '../../../../lib/store/things.ts';

const now = Date.UTC(2026, 10, 22);
const base: Settings = {
  ...defaultSettings,
  partner: { ...defaultSettings.partner, domains: ['partner.example'] },
  rules: { ...defaultSettings.rules, ownAbbreviations: [{ short: 'PUP', long: 'Pracownia' }] },
};
const found = (account: object, mine: Settings['rules']) =>
  checkRecord(
    { portal: 'partner-center', account, offered: {}, present: [] },
    { ...base, rules: mine },
    'en',
    now,
  );

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.bad)(
    'every way that is offered for %j silences it, and is taken back',
    (account) => {
      for (const finding of found(account, base.rules).filter((one) => one.rule === id)) {
        const never = { finding, title: '', rule: true, ...declarable(finding) };
        const ways: NeverWay[] = [
          ...(never.word === null ? [] : (['word'] as const)),
          ...(never.name === null ? [] : (['name'] as const)),
          'rule',
        ];
        for (const way of ways) {
          const after = ignoredBy(base.rules, never, way);
          const left = found(account, after).filter(
            (one) => one.rule === id && one.field === finding.field && one.evidence === finding.evidence,
          );
          expect([way, left]).toEqual([way, []]);
          expect(takenBack(after, never, way, base.rules)).toEqual(base.rules);
        }
      }
    },
  );
});

test('a word of a name can be allowed, the whole name only as a name, and nothing that the portal refuses', () => {
  const ways = (companyName: string, rule: string) => {
    const finding = found({ companyName, country: 'PL' }, base.rules).find((one) => one.rule === rule);
    return finding ? declarable(finding) : null;
  };
  expect(ways('Przeds. Nowak sp. z o.o.', 'company-name-abbreviation')).toEqual({
    word: 'Przeds.',
    name: 'Przeds. Nowak sp. z o.o.',
  });
  const small = 'nowak sp. z o.o.';
  expect(ways(small, 'company-name-all-lower-case')).toEqual({ word: null, name: small });
  expect(ways('GmbH', 'company-name-legal-form-only')).toEqual({ word: null, name: null });
});

test('taking back leaves what was there before, and what came since', () => {
  const [finding] = found({ companyName: 'Przeds. Nowak', country: 'PL' }, base.rules).filter(
    (one) => one.rule === 'company-name-abbreviation',
  );
  if (!finding) throw new Error('nothing was found');
  const never = { finding, title: '', rule: true, ...declarable(finding) };
  const had = { ...base.rules, allowedWords: ['Przeds.'], severities: { [finding.rule]: 'info' as const } };
  const later = { ...ignoredBy(had, never, 'rule'), allowedWords: ['Przeds.', 'Zakł.'] };
  expect(takenBack(later, never, 'word', had).allowedWords).toEqual(['Przeds.', 'Zakł.']);
  expect(takenBack(later, never, 'rule', had)).toEqual({ ...had, allowedWords: ['Przeds.', 'Zakł.'] });
});

describe('with storage', () => {
  /** What the background answers to a change of the settings. */
  let refuses = false;
  beforeEach(() => {
    refuses = false;
    fakeBrowser.reset();
    Object.assign(fakeBrowser.runtime, { id: 'firstpass' });
    const listener = (
      { body }: { body: { before: Settings; after: Settings } },
      _: unknown,
      reply: (a: unknown) => void,
    ) => {
      void (async () => {
        if (refuses) return { why: 'full' };
        const settings = mergedSettings(body.before, body.after, (await settingsThing.read()).data);
        await settingsThing.write(settings);
        return { settings };
      })().then((value) => reply({ ok: true, value }));
      return true;
    };
    fakeBrowser.runtime.onMessage.addListener(listener as never);
  });

  async function chosen(way: NeverWay) {
    const model = createModel(() => {});
    const finding = found({ companyName: 'Przeds. Nowak', country: 'PL' }, base.rules).find(
      (one) => one.rule === 'company-name-abbreviation',
    );
    if (!finding) throw new Error('nothing was found');
    await askNever(model, finding);
    expect(model.get().never).toMatchObject({ title: 'Shortened words in the company name', rule: true });
    expect((await settingsInForce()).rules).toEqual(defaultSettings.rules);
    await chooseNever(model, way);
    expect(model.get().never).toBeNull();
    return model;
  }

  test('what was chosen is stored, told and taken back', async () => {
    const model = await chosen('word');
    expect((await settingsInForce()).rules.allowedWords).toEqual(['Przeds.']);
    expect(model.get().notice?.text).toBe('never.word.done');
    model.get().notice?.undo?.run();
    await expect.poll(async () => (await settingsInForce()).rules).toEqual(defaultSettings.rules);
    expect(model.get().notice).toBeNull();
  });

  test('what could not be stored is told', async () => {
    refuses = true;
    const model = await chosen('rule');
    expect(model.get().notice).toMatchObject({ text: 'never.failed', undo: null });
    expect((await settingsInForce()).rules).toEqual(defaultSettings.rules);
  });

  test('a rule that the organisation set is not offered to be switched off', async () => {
    await fakeBrowser.storage.managed.set({ ruleSeverities: { 'company-name-abbreviation': 'error' } });
    const model = createModel(() => {});
    const [finding] = found({ companyName: 'Przeds. Nowak' }, base.rules).filter(
      (one) => one.rule === 'company-name-abbreviation',
    );
    if (!finding) throw new Error('nothing was found');
    await askNever(model, finding);
    expect(model.get().never?.rule).toBe(false);
  });
});
