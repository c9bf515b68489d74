import { enDecisions } from './en/decisions.ts';
import { enIgnored } from './en/ignored.ts';
import { enOutline } from './en/outline.ts';
import { enRequest } from './en/request.ts';
import { enSidepanel } from './en/sidepanel.ts';
import { plDecisions } from './pl/decisions.ts';
import { plIgnored } from './pl/ignored.ts';
import { plOutline } from './pl/outline.ts';
import { plRequest } from './pl/request.ts';
import { plSidepanel } from './pl/sidepanel.ts';
import type { Book } from './say.ts';

export type SidePanelTexts = typeof enSidepanel &
  typeof enOutline &
  typeof enIgnored &
  typeof enDecisions &
  typeof enRequest;

export const sidepanelBook: Book<SidePanelTexts> = {
  en: { ...enSidepanel, ...enOutline, ...enIgnored, ...enDecisions, ...enRequest },
  pl: { ...plSidepanel, ...plOutline, ...plIgnored, ...plDecisions, ...plRequest },
};
