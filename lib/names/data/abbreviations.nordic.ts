import type { AbbreviationTable } from './abbreviation-table.ts';

export const swedish: AbbreviationTable = {
  clear: {
    foren: 'Föreningen|Förening',
    forsakr: 'Försäkring|Försäkrings',
    aktieb: 'Aktiebolaget',
    handelsb: 'Handelsbolaget',
  },
  dotted: {
    allm: 'Allmänna',
    bost: 'Bostäder|Bostads',
    el: 'Elektriska|Elektro',
    fast: 'Fastigheter|Fastighets',
    fastigh: 'Fastigheter|Fastighets',
    forv: 'Förvaltning|Förvaltnings',
    fors: 'Försäljnings|Försäkring',
    hand: 'Handels|Handel',
    ind: 'Industri|Industrier|Industrial',
    ing: 'Ingenjörsfirma',
    inst: 'Institutet|Installation',
    int: 'International',
    invest: 'Investment|Investering',
    kem: 'Kemiska',
    konf: 'Konfektion',
    kons: 'Konsult|Konsulting',
    kung: 'Kungliga',
    mek: 'Mekaniska',
    nat: 'Nationella',
    nord: 'Nordiska|Nordic',
    prod: 'Produktion|Production',
    sve: 'Svenska|Sverige',
    sv: 'Svenska|Sverige',
    svensk: 'Svenska',
    tekn: 'Teknik|Tekniska',
    transp: 'Transport',
    tryck: 'Tryckeri',
    univ: 'Universitet',
    verkst: 'Verkstad',
  },
  registered: { brod: 'Bröderna', gebr: 'Gebröder' },
  words: `Svenska Sverige Aktiebolaget Förvaltning Fastigheter Fastighets Fastighetsbolaget Bostäder Bostads Bostadsrättsföreningen
  Föreningen Förening Stiftelsen Handels Handelsbolag Industri Industrier Mekaniska Verkstad Elektriska Teknik Tekniska Konsult
  Konsulting Byggnads Byggnadsfirma Entreprenad Installation Transport Åkeri Redovisning Försäkring Försäkrings Utbildning
  Produktion Produkter Tryckeri Bokförlag Restaurang Livsmedel Kommun Landstinget Universitet Högskola Investment Investering
  Nordiska Nordic Scandinavian Skandinaviska International Internationella Stockholm Göteborg Management Solutions Systems
  Services Technology Technologies Pharma Energi Skogs Pappersbruk Kapital Holding Utveckling Ekonomisk Kooperativa`,
};

export const danish: AbbreviationTable = {
  clear: { foren: 'Foreningen|Forening', forsikr: 'Forsikring', ejend: 'Ejendomme|Ejendomsselskabet' },
  dotted: {
    alm: 'Almindelige',
    anp: 'Anpartsselskabet',
    da: 'Danske',
    dan: 'Danmark|Danske|Danish',
    dsk: 'Dansk|Danske',
    fab: 'Fabrik|Fabrikker',
    forr: 'Forretning',
    hand: 'Handels|Handel',
    ind: 'Industri|Industries',
    inst: 'Institut|Installation',
    int: 'International',
    invest: 'Investering|Investment',
    kgl: 'Kongelige',
    kobenh: 'Københavns',
    kom: 'Kommune',
    mask: 'Maskinfabrik|Maskiner',
    murerf: 'Murerfirma',
    nord: 'Nordisk|Nordic',
    prod: 'Produktion|Production',
    tekn: 'Teknik|Teknisk',
    tomrerf: 'Tømrerfirma',
    transp: 'Transport',
    univ: 'Universitet',
  },
  registered: { bdr: 'Brødrene', brdr: 'Brødrene', gebr: 'Gebrüder' },
  words: `Danmark Danske Dansk Danish Aktieselskabet Anpartsselskabet Ejendomsselskabet Ejendomme Ejendoms Investering Investment
  Invest Holding Holdingselskabet Foreningen Forening Fonden Forsikring Handels Handelsselskabet Industri Maskinfabrik Maskiner
  Fabrik Fabrikken Teknik Teknisk Elektrik Installation Entreprenør Entreprise Tømrerfirma Murerfirma Malerfirma Vognmand
  Vognmandsforretning Transport Spedition Logistik Regnskab Revision Rådgivende Rådgivning Konsulent Produktion Trykkeri
  Bogtrykkeri Restaurant Kommune Universitet Nordisk Nordic Scandinavian Skandinavisk International Management Solutions
  Systems Services Technology Pharma Energi Kapital Udvikling Andelsselskabet Sparekassen Tandlægeselskabet Advokatfirma`,
};

export const norwegian: AbbreviationTable = {
  clear: {
    foren: 'Foreningen|Forening',
    forsikr: 'Forsikring',
    eiend: 'Eiendom|Eiendommer',
    mek: 'Mekaniske',
  },
  dotted: {
    alm: 'Alminnelige',
    byggm: 'Byggmester',
    fab: 'Fabrikk|Fabrikker',
    hand: 'Handel|Handels',
    ind: 'Industri|Industries',
    inst: 'Institutt|Installasjon',
    int: 'International',
    invest: 'Investering|Invest',
    kom: 'Kommune',
    komm: 'Kommune',
    kgl: 'Kongelige',
    kons: 'Konsult|Konsulent',
    mask: 'Maskin',
    nat: 'Nasjonale',
    nor: 'Norsk|Norske|Norge',
    nord: 'Nordisk|Nordic',
    prod: 'Produksjon|Production',
    rorl: 'Rørleggerfirma',
    tekn: 'Teknikk|Teknisk',
    transp: 'Transport',
    univ: 'Universitetet',
    verkst: 'Verksted',
  },
  registered: { 'br.': 'Brødrene', brodr: 'Brødrene' },
  words: `Norge Norsk Norske Aksjeselskapet Eiendom Eiendommer Eiendomsselskap Eiendomsutvikling Investering Invest Holding Forening
  Foreningen Stiftelsen Forsikring Handel Handels Industri Mekaniske Verksted Elektro Elektriske Installasjon Entreprenør
  Byggmester Tømrermester Rørleggerfirma Malermester Transport Regnskap Rådgivning Konsulent Produksjon Trykkeri Restaurant
  Kommune Fylkeskommune Universitetet Høgskolen Nordisk Nordic Scandinavian International Management Solutions Systems Services
  Technology Technologies Energi Kraftlag Kraftverk Sparebank Sparebanken Rederi Shipping Offshore Seafood Fiskeri Oppdrett
  Kapital Utvikling Borettslag Sameiet Samvirkelag Tannlege Advokatfirma Legesenter`,
};

export const finnish: AbbreviationTable = {
  clear: {
    rak: 'Rakennus',
    rakenn: 'Rakennus',
    osk: 'Osuuskunta',
    osuusk: 'Osuuskunta',
    yhd: 'Yhdistys',
    tstoy: 'Toimisto',
  },
  dotted: {
    as: 'Asunto',
    ins: 'Insinööritoimisto',
    instoim: 'Insinööritoimisto',
    int: 'International',
    kaupp: 'Kauppa|Kauppakamari',
    kon: 'Konepaja',
    konep: 'Konepaja',
    kust: 'Kustannus',
    kuljet: 'Kuljetus',
    kulj: 'Kuljetus',
    liikk: 'Liikenne',
    maansiirt: 'Maansiirto',
    mark: 'Markkinointi',
    osuusp: 'Osuuspankki',
    ravint: 'Ravintola',
    sahk: 'Sähkö',
    suom: 'Suomen',
    tekn: 'Tekniikka|Teknologia',
    teoll: 'Teollisuus',
    toim: 'Toimisto',
    tuot: 'Tuotanto',
    vak: 'Vakuutus',
    vakuut: 'Vakuutus',
    yht: 'Yhtiö',
    yliop: 'Yliopisto',
  },
  registered: { 'kiint.': 'Kiinteistö', tmi: 'Toiminimi', koy: 'Kiinteistö Oy' },
  words: `Suomen Suomi Osakeyhtiö Rakennus Rakennusliike Rakennuspalvelu Rakennustoimisto Kiinteistö Kiinteistöt Asunto Osuuskunta
  Osuuspankki Yhdistys Yhtiöt Konepaja Kuljetus Kuljetusliike Maansiirto Sähkö Sähköasennus Insinööritoimisto Arkkitehtitoimisto
  Tilitoimisto Asianajotoimisto Toimisto Konsultointi Palvelut Palvelu Teollisuus Teknologia Tekniikka Tuotanto Tuotteet
  Kauppa Kauppakeskus Markkinointi Mainostoimisto Kustannus Kirjapaino Ravintola Matkailu Apteekki Lääkäriasema Terveyspalvelut
  Vakuutus Vakuutusyhtiö Rahoitus Sijoitus Energia Lämpö Metalli Puutavara Kaupunki Kunta Yliopisto Koulutus Säätiö Finland Finnish
  Pohjoismaiden Nordic International Group Holding Consulting Management Solutions Services Engineering`,
};
