import { enOutline } from './en/outline.ts';
import { enSidepanel } from './en/sidepanel.ts';
import { plOutline } from './pl/outline.ts';
import { plSidepanel } from './pl/sidepanel.ts';
import type { Book } from './say.ts';

export const sidepanelBook: Book<typeof enSidepanel & typeof enOutline> = {
  en: { ...enSidepanel, ...enOutline },
  pl: { ...plSidepanel, ...plOutline },
};
