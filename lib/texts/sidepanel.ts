import { enIgnored } from './en/ignored.ts';
import { enOutline } from './en/outline.ts';
import { enSidepanel } from './en/sidepanel.ts';
import { plIgnored } from './pl/ignored.ts';
import { plOutline } from './pl/outline.ts';
import { plSidepanel } from './pl/sidepanel.ts';
import type { Book } from './say.ts';

export const sidepanelBook: Book<typeof enSidepanel & typeof enOutline & typeof enIgnored> = {
  en: { ...enSidepanel, ...enOutline, ...enIgnored },
  pl: { ...plSidepanel, ...plOutline, ...plIgnored },
};
