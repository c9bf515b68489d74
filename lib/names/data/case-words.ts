import type { NameLanguage } from '../name-language.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that stay small inside a name, whatever its language. */
export const smallWords: ReadonlySet<string> = listed(
  `of and the for in on at by to de du des del della delle degli dei dell dello und für van von zu zur zum et og och
  ve dba`,
);

/** Words that stay small inside a name of the language; elsewhere they may be names or initials ("An", "Do", "Im"). */
export const smallWordsOf: Readonly<Record<NameLanguage, ReadonlySet<string>>> = {
  en: listed('a an as or with from into upon formerly trading'),
  pl: listed('i w z na dla do od oraz we ze przy pod nad im ul imienia o lub'),
  de: listed('der die das den dem am im aus bei mit auf fuer fur sowie oder vom beim nach an in vorm u'),
  fr: listed('le la les en au aux sur pour par d l à dans avec chez ou sous lès'),
  es: listed('y e la el los las en para por con a al o i da do das dos'),
  it: listed(
    'e di da d il la le lo i gli per con in a al alla alle ai dal dalla nel nella sul sulla su ed allo all dall nell sull',
  ),
  pt: listed('e da do das dos em na no nas nos para por com a o à ao aos às sob'),
  nl: listed('de het een en voor te ter ten den der op aan bij met tot uit over t'),
  cs: listed('a v ve z ze na pro s se i o u k ke při nad pod do od'),
  sk: listed('a v vo z zo na pre s so i o u k ku pri nad pod do od'),
  sv: listed('i på för av med till om vid från eller'),
  da: listed('i på af for med til om ved fra eller'),
  nb: listed('i på for av med til om ved fra eller'),
  fi: listed('ja sekä tai'),
  hu: listed('és a az'),
  ro: listed('și si pentru din la cu în in pe a al ale ai'),
  tr: listed('ile için veya'),
};

/** The same for countries whose language has no table of shortened words. */
export const smallWordsIn: Readonly<Record<string, ReadonlySet<string>>> = {
  HR: listed('za i u na od sa s o'),
  RS: listed('za i u na od sa s o'),
  BA: listed('za i u na od sa s o'),
  ME: listed('za i u na od sa s o'),
  SI: listed('za in v na od s z o'),
  EE: listed('ja'),
  LV: listed('un'),
  LT: listed('ir'),
  AL: listed('dhe e i të'),
  ID: listed('dan'),
  MY: listed('dan'),
  PH: listed('ng y'),
};

/** Cyrillic names write small words small in every language alike. */
export const smallCyrillic: ReadonlySet<string> = listed(
  'и в во на по с со для от при из за им имени у к о об та і й з із для імені до над под на у за али ли от към като њега',
);

/** Adds up a list of words that are written with their own case: the key is the word in capitals. */
const cased = (words: string): ReadonlyMap<string, string> =>
  new Map([...listed(words)].map((word) => [word.toUpperCase(), word]));

/**
 * Legal forms and some other words, in the case that most countries write them. Dots are not looked at: "SpA" stands
 * for "S.p.A." too.
 */
export const ownCase: ReadonlyMap<string, string> = cased(
  `GmbH gGmbH mbH mbB KGaA OHG GbR UG eG eK eV PartG KdöR AöR ApS IVS SpA Oy Oyj Abp AB LLC LLP plc LP SARL SAS SASU
  EURL SCI SCIC SELARL EARL GAEC GIE SCOP SCEA SICAV SICAF SIIQ SOCIMI FCP ASBL AISBL VZW BVBA CVBA SPRL SCRL SRL SL
  SLU SLP SAU SAC SAA SAB SAPI SOFOM EIRELI EPP ME Ltda Lda SGPS UAB SIA OÜ AS ASA KS ANS EOOD EAD OOD doo Kft Zrt Nyrt
  Bt Kkt hf ehf JSC PJSC OJSC CJSC PCL DMCC FZE FZCO FZC WLL BSC KSC QSC PSC SAOG OOO OAO ZAO PAO ООО ОАО ЗАО ПАО АО
  ИП ТОВ ПАТ ПрАТ ФОП ТОО АД ЕАД ООД ЕООД АЕ ΑΕ ΕΠΕ ΙΚΕ PT Tbk Bhd Sdn Pty Pte Pvt Ltd Inc Corp Co spol publ Şti
  McDonald McKinsey MacDonald PhD USA UAE UK EU UE AI IT ICT PHU PPHU FHU FUH NZOZ ZOZ PKO PZU PKP ORLEN BASF IKEA
  AXA ENI RWE OMV DHL OZE RTV AGD HVAC CNC LED GPS TV FM III VII VIII XII`,
);

/** The same for single countries, where the law's or the register's own spelling is another. */
export const ownCaseOf: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  CZ: cased('sro as ks vos zs ops sp'),
  SK: cased('sro as ks vos sp no'),
  PL: cased('sp spzoo spk spj oo'),
  SI: cased('doo dd sp dno'),
  HR: cased('doo dd jdoo'),
  RS: cased('doo ad'),
  BA: cased('doo dd'),
  ME: cased('doo ad'),
  MK: cased('doo ad'),
  IT: cased('Srl Srls Sas Snc SpA Scarl Scpa'),
  SM: cased('Srl SpA'),
  CH: cased('Sàrl Sagl'),
  LU: cased('Sà rl Sàrl'),
  FR: cased('Sàrl'),
  FI: cased('Ab Ky'),
  DE: cased('eV eG eK'),
};
