import { enData } from './en/data.ts';
import { enOptions } from './en/options.ts';
import { plData } from './pl/data.ts';
import { plOptions } from './pl/options.ts';
import type { Book } from './say.ts';

export type OptionsTexts = typeof enOptions & typeof enData;

export const optionsBook: Book<OptionsTexts> = {
  en: { ...enOptions, ...enData },
  pl: { ...plOptions, ...plData },
};
