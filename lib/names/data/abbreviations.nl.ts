import type { AbbreviationTable } from './abbreviation-table.ts';

export const dutch: AbbreviationTable = {
  clear: {
    maatsch: 'Maatschappij',
    ver: 'Vereniging',
    vereen: 'Vereniging',
    stg: 'Stichting',
    sticht: 'Stichting',
    beh: 'Beheer',
    ondern: 'Onderneming|Ondernemingen',
    exploit: 'Exploitatie',
  },
  dotted: {
    adm: 'Administratie|Administratiekantoor',
    afd: 'Afdeling',
    alg: 'Algemene|Algemeen',
    adv: 'Advies|Adviseurs',
    ass: 'Assurantiën|Assurantie',
    belg: 'Belgische/België',
    bouw: 'Bouwbedrijf',
    centr: 'Centrum|Centrale',
    coop: 'Coöperatie|Coöperatieve',
    fab: 'Fabriek|Fabrieken',
    fin: 'Financiële|Financieringen',
    gem: 'Gemeente',
    holl: 'Hollandse|Hollandsche',
    ind: 'Industrie|Industrieën|Industriële',
    inst: 'Instituut|Installatie|Installaties',
    int: 'Internationale|International',
    internat: 'Internationale|International',
    kon: 'Koninklijke',
    koninkl: 'Koninklijke',
    mach: 'Machinefabriek|Machines',
    nat: 'Nationale',
    ned: 'Nederlandse/Nederland',
    nederl: 'Nederlandse/Nederland',
    prod: 'Productions|Productie|Producties',
    techn: 'Technisch|Technische|Technologie',
    transp: 'Transport',
    univ: 'Universiteit',
    verz: 'Verzekeringen|Verzekering|Verzekerings',
    vlaams: 'Vlaamse/Vlaanderen',
    ziekenh: 'Ziekenhuis',
  },
  registered: {
    ets: 'Établissements',
    gebr: 'Gebroeders',
    gebrs: 'Gebroeders',
    fa: 'Firma',
    mij: 'Maatschappij',
  },
  words: `Nederland Nederlandse Maatschappij Vereniging Stichting Beheer Holding Beleggingen Vastgoed Administratiekantoor
  Bouwbedrijf Bouwmaatschappij Aannemersbedrijf Aannemingsmaatschappij Installatie Installatiebedrijf Installaties
  Technisch Technische Techniek Technologie Transport Transportbedrijf Logistiek Handelsonderneming Handelsmaatschappij
  Groothandel Import Export Internationale International Financiering Financial Verzekeringen Advies Adviesbureau
  Consultancy Consulting Management Diensten Dienstverlening Services Onderneming Ondernemingen Exploitatie Ontwikkeling
  Projectontwikkeling Participaties Participatie Coöperatie Coöperatieve Energie Elektrotechniek Machinefabriek Fabriek
  Industrie Metaal Kunststoffen Automatisering Systems Systemen Solutions Software Horeca Restaurant Apotheek Tandartspraktijk
  Medisch Medische Ziekenhuis Zorggroep Onderwijs Universiteit Gemeente Provincie Koninklijke Algemene Europese Europe
  Belgische Vlaamse Vennootschap Instituut Drukkerij Uitgeverij Schildersbedrijf Loonbedrijf Tuincentrum Kwekerij
  Autobedrijf Rederij Scheepvaart Pensioenfonds Woningstichting`,
};
