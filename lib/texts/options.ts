import { enData } from './en/data.ts';
import { enDecisions } from './en/decisions.ts';
import { enLists } from './en/lists.ts';
import { enLookups } from './en/lookups.ts';
import { enMaps } from './en/maps.ts';
import { enOptions } from './en/options.ts';
import { enPortals } from './en/portals.ts';
import { enRequest } from './en/request.ts';
import { enRulesTab } from './en/rules-tab.ts';
import { plData } from './pl/data.ts';
import { plDecisions } from './pl/decisions.ts';
import { plLists } from './pl/lists.ts';
import { plLookups } from './pl/lookups.ts';
import { plMaps } from './pl/maps.ts';
import { plOptions } from './pl/options.ts';
import { plPortals } from './pl/portals.ts';
import { plRequest } from './pl/request.ts';
import { plRulesTab } from './pl/rules-tab.ts';
import type { Book } from './say.ts';

export type OptionsTexts = typeof enOptions &
  typeof enData &
  typeof enPortals &
  typeof enMaps &
  typeof enLists &
  typeof enLookups &
  typeof enDecisions &
  typeof enRequest &
  typeof enRulesTab;

export const optionsBook: Book<OptionsTexts> = {
  en: {
    ...enOptions,
    ...enData,
    ...enPortals,
    ...enMaps,
    ...enLists,
    ...enLookups,
    ...enDecisions,
    ...enRequest,
    ...enRulesTab,
  },
  pl: {
    ...plOptions,
    ...plData,
    ...plPortals,
    ...plMaps,
    ...plLists,
    ...plLookups,
    ...plDecisions,
    ...plRequest,
    ...plRulesTab,
  },
};
