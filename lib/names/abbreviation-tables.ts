import type { AbbreviationTable } from './data/abbreviation-table.ts';
import { czech, slovak } from './data/abbreviations.cs.ts';
import { german } from './data/abbreviations.de.ts';
import { english } from './data/abbreviations.en.ts';
import { spanish } from './data/abbreviations.es.ts';
import { french } from './data/abbreviations.fr.ts';
import { hungarian } from './data/abbreviations.hu.ts';
import { italian } from './data/abbreviations.it.ts';
import { dutch } from './data/abbreviations.nl.ts';
import { danish, finnish, norwegian, swedish } from './data/abbreviations.nordic.ts';
import { polish } from './data/abbreviations.pl.ts';
import { portuguese } from './data/abbreviations.pt.ts';
import { romanian } from './data/abbreviations.ro.ts';
import { turkish } from './data/abbreviations.tr.ts';
import type { NameLanguage } from './name-language.ts';

/** The shortened words of each language; where a name's language isn't known, they are asked in this order. */
export const languageTables: Readonly<Record<NameLanguage, AbbreviationTable>> = {
  en: english,
  pl: polish,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  cs: czech,
  sk: slovak,
  sv: swedish,
  da: danish,
  nb: norwegian,
  fi: finnish,
  hu: hungarian,
  ro: romanian,
  tr: turkish,
};
