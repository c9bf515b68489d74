import type { FieldKey } from '../../account/field-keys.ts';
import type { FieldMap } from '../../account/field-map.ts';
import { call } from '../../messages/call.ts';
import { pageStart } from '../../messages/panel/page.start.ts';
import type { LabelIndex } from '../../portals/label-index.ts';
import type { enPanel } from '../../texts/en/panel.ts';
import { type Dictionary, type Say, speaker } from '../../texts/say.ts';
import type { ModelStore } from './model.ts';

/** The panel's words in one language, and its look. */
export type PageTexts = { say: Say<typeof enPanel>; fieldNames: Record<FieldKey, string>; css: string };

/** What the page's side is told once the background answered. */
export type PageLearns = { learn(labels: LabelIndex): void; learnTaught(maps: FieldMap[]): void };

export type PageStart = {
  /** Null until the background answered. */
  texts(): PageTexts | null;
  /** Asks once; asks again if the last try brought nothing, or if `again` (the language was changed). */
  ask(again?: boolean): Promise<void>;
};

/** After these a frame has waited eight seconds for the page around it. */
const mostRefusals = 5;

/** In the page there is one language at a time, so both places of the book hold it. */
const sayFrom = (dictionary: Dictionary, language: 'en' | 'pl') =>
  speaker({ en: dictionary, pl: dictionary }, language) as PageTexts['say'];

/**
 * Fetches texts and labels the first time a page can belong to the flow. Until they came nothing is recognised
 * and nothing is drawn; what stands in the form then is read with the first look.
 */
export function createPageStart(
  model: ModelStore,
  page: () => PageLearns,
  onLanguage: () => void,
): PageStart {
  let texts: PageTexts | null = null;
  let asking: Promise<void> | null = null;
  let refused = 0;
  async function load(): Promise<void> {
    const answer = await call(pageStart, {});
    if (!answer.ok && answer.error === 'refused') {
      // A frame may be ready before the page around it, which speaks for it. A stranger's page never does.
      if (refused < mostRefusals) setTimeout(load, 250 << refused++);
      return;
    }
    asking = null;
    if (!answer.ok) {
      model.set({ gone: answer.error === 'gone' });
      return;
    }
    const { language, panel, fields, labels, css, taught } = answer.value;
    const first = texts === null;
    texts = { say: sayFrom(panel, language), fieldNames: fields as PageTexts['fieldNames'], css };
    page().learnTaught(taught);
    model.set({ language, started: model.get().started + 1 });
    if (first) page().learn(labels);
    else onLanguage();
  }
  return {
    texts: () => texts,
    async ask(again = false) {
      if (texts === null || again) asking ??= load();
      await asking;
    },
  };
}
