import type { Settings } from '../../account/settings.ts';
import type { ShownFinding } from '../../rules/shown-finding.ts';
import { overruledBy } from '../../rules/trusted.ts';
import { rulesNamesBook } from '../../texts/rules-names.ts';
import { rulesRecordBook } from '../../texts/rules-record.ts';
import { type Book, type Language, speaker } from '../../texts/say.ts';
import { changeSettings, readSettings } from '../settings-in-force.ts';
import type { ModelStore } from './model.ts';

/** A finding that is to be ignored in every record, and what can be done to that end. */
export type Never = {
  finding: ShownFinding;
  /** The rule's title. */
  title: string;
  /** The part of the value that can be declared right, and the company name that can; null where it would not help. */
  word: string | null;
  name: string | null;
  /** False if the organisation set the rule's severity. */
  rule: boolean;
};
export type NeverWay = 'word' | 'name' | 'rule';

/** Longer parts are no words. */
const longestWord = 80;

type Rules = Settings['rules'];

function titleOf(rule: string, language: Language): string {
  const key = `${rule}.title`;
  const texts = [rulesNamesBook as Book, rulesRecordBook as Book].map((book) => speaker(book, language)(key));
  return texts.find((text) => text !== key) ?? rule;
}

/** @returns what of the finding can be declared right so that it is found no more: asked of the check itself. */
export function declarable({ rule, field, value, evidence }: ShownFinding): Pick<Never, 'word' | 'name'> {
  const account = { companyName: value };
  const isWord = evidence !== undefined && evidence.length <= longestWord && field !== 'companyName';
  const isPart = evidence !== undefined && evidence.length <= longestWord && evidence !== value;
  const words = (isWord || isPart) && overruledBy({}, { allowedWords: [evidence] })(rule, field, evidence);
  const names =
    field === 'companyName' && overruledBy(account, { allowedNames: [value] })(rule, field, evidence);
  return { word: words && evidence ? evidence : null, name: names ? value : null };
}

/** Asks the user how: nothing is changed yet. */
export async function askNever(model: ModelStore, finding: ShownFinding): Promise<void> {
  const { policy } = await readSettings();
  const rule = policy.ruleSeverities?.[finding.rule] === undefined;
  const title = titleOf(finding.rule, model.get().language);
  model.set({ never: { finding, title, rule, ...declarable(finding) } });
}

const added = (list: readonly string[], item: string) => (list.includes(item) ? [...list] : [...list, item]);

/** @returns the rules' settings with the finding ignored in that way. */
export function ignoredBy(rules: Rules, never: Never, way: NeverWay): Rules {
  const { word, name, finding } = never;
  if (way === 'word' && word !== null) return { ...rules, allowedWords: added(rules.allowedWords, word) };
  if (way === 'name' && name !== null) return { ...rules, allowedNames: added(rules.allowedNames, name) };
  if (way === 'rule') return { ...rules, severities: { ...rules.severities, [finding.rule]: 'off' } };
  return rules;
}

/** @returns the rules' settings with that one thing as it was before; whatever else was changed since stays. */
export function takenBack(rules: Rules, never: Never, way: NeverWay, before: Rules): Rules {
  const as = (now: readonly string[], then: readonly string[], item: string | null) =>
    now.filter((one) => one !== item || then.includes(one));
  if (way === 'word')
    return { ...rules, allowedWords: as(rules.allowedWords, before.allowedWords, never.word) };
  if (way === 'name')
    return { ...rules, allowedNames: as(rules.allowedNames, before.allowedNames, never.name) };
  const { [never.finding.rule]: _, ...others } = rules.severities;
  const earlier = before.severities[never.finding.rule];
  return { ...rules, severities: earlier ? { ...others, [never.finding.rule]: earlier } : others };
}

/** Does what the user chose; the notice takes it back. */
export async function chooseNever(model: ModelStore, way: NeverWay): Promise<void> {
  const { never } = model.get();
  model.set({ never: null });
  if (!never) return;
  let before: Rules | undefined;
  const done = await changeSettings((settings) => {
    before = settings.rules;
    return { ...settings, rules: ignoredBy(settings.rules, never, way) };
  });
  if (!done || !before) {
    model.tell('never.failed');
    return;
  }
  const then = before;
  const undo = async () => {
    const back = await changeSettings((settings) => ({
      ...settings,
      rules: takenBack(settings.rules, never, way, then),
    }));
    if (back) model.set({ notice: null });
    else model.tell('never.failed');
  };
  const params = { word: never.word ?? '', name: never.name ?? '', title: never.title };
  model.tell(`never.${way}.done`, params, { text: 'undo', run: () => void undo() });
}
