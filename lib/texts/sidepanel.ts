import { enSidepanel } from './en/sidepanel.ts';
import { plSidepanel } from './pl/sidepanel.ts';
import type { Book } from './say.ts';

export const sidepanelBook: Book<typeof enSidepanel> = { en: enSidepanel, pl: plSidepanel };
