import { enDecisions } from './en/decisions.ts';
import { enIgnored } from './en/ignored.ts';
import { enOutline } from './en/outline.ts';
import { enSidepanel } from './en/sidepanel.ts';
import { plDecisions } from './pl/decisions.ts';
import { plIgnored } from './pl/ignored.ts';
import { plOutline } from './pl/outline.ts';
import { plSidepanel } from './pl/sidepanel.ts';
import type { Book } from './say.ts';

export type SidePanelTexts = typeof enSidepanel & typeof enOutline & typeof enIgnored & typeof enDecisions;

export const sidepanelBook: Book<SidePanelTexts> = {
  en: { ...enSidepanel, ...enOutline, ...enIgnored, ...enDecisions },
  pl: { ...plSidepanel, ...plOutline, ...plIgnored, ...plDecisions },
};
