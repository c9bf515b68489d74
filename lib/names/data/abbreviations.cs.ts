import type { AbbreviationTable } from './abbreviation-table.ts';

export const czech: AbbreviationTable = {
  clear: {
    stavebn: 'Stavební',
    obch: 'Obchodní',
    zem: 'Zemědělské|Zemědělská',
    zemed: 'Zemědělské|Zemědělská',
  },
  dotted: {
    akc: 'Akciová',
    ces: 'Český/Česká/České',
    cesk: 'Český/Česká/České',
    doprav: 'Dopravní|Doprava',
    dopr: 'Dopravní|Doprava',
    druz: 'Družstvo',
    elektr: 'Elektrárny|Elektro',
    fin: 'Finanční',
    inst: 'Instalace|Institut',
    lek: 'Lékárna|Lékařský/Lékařská/Lékařské',
    mest: 'Městský/Městská/Městské',
    nakl: 'Nakladatelství',
    nar: 'Národní',
    nem: 'Nemocnice',
    ob: 'Obchodní',
    obec: 'Obecní',
    podn: 'Podnik',
    pojist: 'Pojišťovna',
    pozem: 'Pozemní',
    prum: 'Průmyslový/Průmyslová/Průmyslové|Průmysl',
    prumysl: 'Průmyslový/Průmyslová/Průmyslové|Průmysl',
    sdruz: 'Sdružení',
    slov: 'Slovenský/Slovenská/Slovenské',
    sluz: 'Služby',
    spol: 'Společnost',
    stav: 'Stavební|Stavby',
    stroj: 'Strojírny|Strojírenský/Strojírenská/Strojírenské',
    tech: 'Technický/Technická/Technické|Technologie|Technika',
    techn: 'Technický/Technická/Technické|Technologie',
    ust: 'Ústav',
    vyr: 'Výrobní|Výroba',
    vyrob: 'Výrobní|Výroba',
    vyzk: 'Výzkumný/Výzkumná/Výzkumné',
    zahr: 'Zahraniční',
    zdrav: 'Zdravotní|Zdravotnické',
    zav: 'Závody|Závod',
    zel: 'Železnice',
  },
  words: `Společnost Stavební Stavby Obchodní Obchod Služby Zemědělské Zemědělská Družstvo Družstevní Výrobní Výroba
  Strojírny Strojírenská Strojírenství Elektrárny Elektro Energetika Energie Teplárna Teplárny Vodárny Vodovody
  Kanalizace Doprava Dopravní Logistika Potraviny Pekárny Pekařství Mlékárna Pivovar Pivovary Nemocnice Lékárna Zdravotní
  Zdravotnické Pojišťovna Spořitelna Bankovní Investiční Finanční Realitní Nemovitosti Developerská Projekční Architektonický
  Technické Technologie Technika Systémy Počítače Informační Vydavatelství Nakladatelství Tiskárna Průmyslové Průmysl
  Chemické Kovovýroba Slévárny Železárny Sklárny Papírny Dřevařské Nábytek Textilní Instalace Montáže Opravy Údržba
  Správa Univerzita Výzkumný Ústav Národní Městské Městská Česká České Český Moravská Moravské Mezinárodní Sdružení
  Nadace International Holding Consulting Management Engineering Manufacturing Automotive Solutions Services`,
};

export const slovak: AbbreviationTable = {
  clear: {
    stavebn: 'Stavebné|Stavebná',
    obch: 'Obchodná|Obchodné',
    pol: 'Poľnohospodárske',
    polnohosp: 'Poľnohospodárske',
  },
  dotted: {
    bratisl: 'Bratislavská|Bratislavský',
    doprav: 'Dopravný/Dopravná/Dopravné|Doprava',
    druz: 'Družstvo',
    fin: 'Finančný/Finančná/Finančné',
    inst: 'Inštalácie|Inštitút',
    lek: 'Lekáreň|Lekársky/Lekárska/Lekárske',
    mest: 'Mestský/Mestská/Mestské',
    nar: 'Národný/Národná/Národné',
    nem: 'Nemocnica',
    podn: 'Podnik',
    pol: 'Poľnohospodárske|Poľnohospodárska',
    poln: 'Poľnohospodárske|Poľnohospodárska',
    poist: 'Poisťovňa',
    priem: 'Priemyselný/Priemyselná/Priemyselné|Priemysel',
    slov: 'Slovenský/Slovenská/Slovenské',
    sluz: 'Služby',
    spol: 'Spoločnosť',
    stav: 'Stavebné|Stavebná|Stavby',
    stroj: 'Strojárne|Strojárska',
    tech: 'Technický/Technická/Technické|Technológie|Technika',
    ust: 'Ústav',
    vyr: 'Výroba|Výrobné',
    zdruz: 'Združenie',
    zel: 'Železnice',
  },
  words: `Spoločnosť Stavebná Stavebné Stavby Obchodná Obchod Služby Poľnohospodárske Poľnohospodárska Družstvo Výroba Výrobné
  Strojárne Strojárska Elektrárne Elektro Energetika Energie Tepláreň Vodárne Vodárenská Doprava Dopravný Logistika
  Potraviny Pekáreň Mliekareň Pivovar Nemocnica Lekáreň Zdravotná Zdravotnícke Poisťovňa Sporiteľňa Investičná Finančná
  Realitná Nehnuteľnosti Projekčná Technické Technológie Technika Systémy Počítače Informačné Vydavateľstvo Tlačiareň
  Priemyselná Priemysel Chemické Kovovýroba Železiarne Papierne Drevárske Nábytok Textilná Inštalácie Montáže Opravy
  Správa Univerzita Výskumný Ústav Národná Mestské Slovenská Slovenské Slovenský Slovensko Medzinárodná Združenie Nadácia
  International Holding Consulting Management Engineering Automotive Solutions Services`,
};
