import type { AbbreviationTable } from './abbreviation-table.ts';

export const hungarian: AbbreviationTable = {
  clear: {
    keresk: 'Kereskedelmi|Kereskedő',
    szolg: 'Szolgáltató',
    szolgalt: 'Szolgáltató',
    ipari: 'Ipari',
    epit: 'Építőipari|Építő',
    vallalk: 'Vállalkozási|Vállalkozó',
    ingatl: 'Ingatlan',
    mezogazd: 'Mezőgazdasági',
    szov: 'Szövetkezet',
    szovetk: 'Szövetkezet',
  },
  dotted: {
    biz: 'Biztosító',
    egy: 'Egyesület',
    elelm: 'Élelmiszeripari',
    fejl: 'Fejlesztő|Fejlesztési',
    fuv: 'Fuvarozó',
    gep: 'Gépipari|Gépgyártó',
    gyart: 'Gyártó',
    ig: 'Igazgatóság',
    inf: 'Informatikai',
    inform: 'Informatikai',
    int: 'International|Intézet',
    kft: 'Kft.',
    ker: 'Kereskedelmi|Kereskedő',
    kozl: 'Közlekedési',
    magy: 'Magyar|Magyarország|Magyarországi',
    mez: 'Mezőgazdasági',
    mezog: 'Mezőgazdasági',
    muv: 'Művelődési|Művek',
    nemz: 'Nemzeti|Nemzetközi',
    onk: 'Önkormányzat',
    orsz: 'Országos',
    szall: 'Szállítmányozási|Szállítási',
    szerv: 'Szervező|Szerviz',
    tan: 'Tanácsadó',
    tanacs: 'Tanácsadó',
    term: 'Termelő',
    vagy: 'Vagyonkezelő',
    vall: 'Vállalkozási|Vállalat',
    veg: 'Vegyipari',
    villam: 'Villamosipari',
  },
  words: `Kereskedelmi Kereskedőház Szolgáltató Szolgáltatási Magyarország Magyarországi Magyar Korlátolt Felelősségű Társaság
  Részvénytársaság Építőipari Építő Ingatlan Ingatlanfejlesztő Ingatlanhasznosító Ingatlankezelő Vállalkozási Vállalkozó Vállalat
  Mezőgazdasági Szövetkezet Ipari Gyártó Gépipari Gépgyártó Termelő Élelmiszeripari Élelmiszer Fejlesztő Fejlesztési Tanácsadó
  Informatikai Szállítmányozási Szállítási Fuvarozó Közlekedési Logisztikai Vagyonkezelő Pénzügyi Biztosító Beruházó Befektetési
  Energetikai Villamos Villamosipari Egészségügyi Gyógyszertár Gyógyszergyár Kórház Oktatási Egyetem Főiskola Önkormányzat Nemzeti
  Nemzetközi Országos Budapesti Egyesület Alapítvány Kiadó Nyomda Vendéglátó Szálloda Idegenforgalmi Műszaki Mérnöki Kivitelező
  Könyvelő Üzemeltető Vagyonvédelmi International Hungary Holding Consulting Management Services`,
};
