import type { AbbreviationTable } from './abbreviation-table.ts';

export const german: AbbreviationTable = {
  clear: {
    gesellsch: 'Gesellschaft',
    verw: 'Verwaltungs|Verwaltung',
    verwaltgs: 'Verwaltungs',
    vertr: 'Vertriebs|Vertrieb',
    beteilgs: 'Beteiligungs',
    handelsges: 'Handelsgesellschaft',
    genoss: 'Genossenschaft',
    dtsch: 'Deutscher/Deutsche/Deutsches',
    landw: 'Landwirtschaftliche|Landwirtschaft',
  },
  dotted: {
    gmde: 'Gemeinde',
    allg: 'Allgemeiner/Allgemeine/Allgemeines',
    anst: 'Anstalt',
    aussenh: 'Außenhandel',
    bauges: 'Baugesellschaft',
    bay: 'Bayerischer/Bayerische/Bayerisches',
    bayer: 'Bayerischer/Bayerische/Bayerisches',
    berl: 'Berliner',
    bet: 'Beteiligungs|Beteiligung',
    beteil: 'Beteiligungs|Beteiligungen',
    betr: 'Betriebs|Betrieb',
    bundesv: 'Bundesverband',
    chem: 'Chemischer/Chemische/Chemisches|Chemie',
    dt: 'Deutscher/Deutsche/Deutsches',
    deut: 'Deutscher/Deutsche/Deutsches',
    deutsch: 'Deutscher/Deutsche/Deutsches',
    dienstl: 'Dienstleistungen|Dienstleistungs',
    elektr: 'Elektrotechnik|Elektro',
    europ: 'Europäischer/Europäische/Europäisches',
    fabr: 'Fabrik',
    fam: 'Familie',
    gem: 'Gemeinnütziger/Gemeinnützige/Gemeinnütziges|Gemeinde',
    gemn: 'Gemeinnütziger/Gemeinnützige/Gemeinnütziges',
    ges: 'Gesellschaft',
    grundst: 'Grundstücks|Grundstücksgesellschaft',
    hdl: 'Handel',
    immob: 'Immobilien',
    ind: 'Industrie',
    inst: 'Institut|Installation',
    int: 'International|Internationaler/Internationale/Internationales',
    internat: 'International|Internationaler/Internationale/Internationales',
    krankenh: 'Krankenhaus',
    landesv: 'Landesverband',
    masch: 'Maschinenbau|Maschinen',
    med: 'Medizintechnik|Medizinischer/Medizinische/Medizinisches|Medizin',
    nat: 'Nationaler/Nationale/Nationales',
    norddt: 'Norddeutscher/Norddeutsche/Norddeutsches',
    oest: 'Österreichischer/Österreichische/Österreichisches',
    oesterr: 'Österreichischer/Österreichische/Österreichisches',
    ost: 'Österreichischer/Österreichische/Österreichisches',
    osterr: 'Österreichischer/Österreichische/Österreichisches',
    prod: 'Produktions|Produktion',
    rhein: 'Rheinischer/Rheinische/Rheinisches',
    schw: 'Schweizerischer/Schweizerische/Schweizerisches|Schweizer',
    schweiz: 'Schweizerischer/Schweizerische/Schweizerisches',
    sped: 'Spedition',
    stadt: 'Städtischer/Städtische/Städtisches',
    staatl: 'Staatlicher/Staatliche/Staatliches',
    sudd: 'Süddeutscher/Süddeutsche/Süddeutsches',
    suddt: 'Süddeutscher/Süddeutsche/Süddeutsches',
    techn: 'Technischer/Technische/Technisches|Technik',
    transp: 'Transport|Transporte',
    univ: 'Universität',
    unternehm: 'Unternehmensberatung',
    ver: 'Verein|Vereinigung',
    verb: 'Verband',
    verein: 'Vereinigte|Vereinigung',
    verl: 'Verlag',
    vermog: 'Vermögensverwaltung|Vermögensverwaltungs',
    vers: 'Versicherung|Versicherungs',
    versich: 'Versicherung|Versicherungs',
    volksb: 'Volksbank',
    werkst: 'Werkstatt',
    wirtsch: 'Wirtschaftsprüfung|Wirtschafts',
    wiss: 'Wissenschaftlicher/Wissenschaftliche/Wissenschaftliches',
    wohn: 'Wohnungsbau|Wohnungs',
    zentr: 'Zentrum|Zentrale',
  },
  registered: {
    'ev.': 'Evangelischer/Evangelische/Evangelisches',
    'evang.': 'Evangelischer/Evangelische/Evangelisches',
    'fa.': 'Firma',
    gebr: 'Gebrüder',
    'inh.': 'Inhaber',
    'kath.': 'Katholischer/Katholische/Katholisches',
    'nachf.': 'Nachfolger',
  },
  words: `Gesellschaft Aktiengesellschaft Verwaltungsgesellschaft Beteiligungsgesellschaft Beteiligungs Beteiligungen Verwaltungs
  Verwaltung Vermögensverwaltung Vermögensverwaltungs Grundstücksverwaltung Grundstücksgesellschaft Immobilien Wohnungsbau
  Wohnungsgenossenschaft Genossenschaft Bauunternehmen Bauunternehmung Baugesellschaft Hausverwaltung Projektentwicklung
  Handelsgesellschaft Handels Großhandel Einzelhandel Vertriebs Vertrieb Vertriebsgesellschaft Spedition Transporte Transport
  Logistik Maschinenbau Maschinenfabrik Maschinen Anlagenbau Metallbau Stahlbau Werkzeugbau Fahrzeugbau Elektrotechnik Elektro
  Elektronik Energietechnik Energie Stadtwerke Haustechnik Heizung Sanitär Dienstleistungen Dienstleistungs Dienstleistung
  Gebäudereinigung Unternehmensberatung Beratung Beratungsgesellschaft Steuerberatungsgesellschaft Steuerberatung
  Wirtschaftsprüfungsgesellschaft Rechtsanwälte Rechtsanwaltsgesellschaft Versicherung Versicherungen Versicherungsmakler
  Versicherungsverein Krankenversicherung Krankenkasse Krankenhaus Klinikum Apotheke Praxis Medizintechnik Pharma Chemie Kunststofftechnik
  Kunststoff Technik Technologie Technologien Systeme Systemhaus Software Informationstechnik Kommunikation Medien Verlag
  Druckerei Verlagsgesellschaft Landwirtschaft Landwirtschaftliche Lebensmittel Bäckerei Fleischerei Brauerei Gastronomie Hotel
  Restaurant Reisebüro Tourismus Autohaus Automobile Garten Landschaftsbau Produktions Produktion Industrie Holding Stiftung
  Verein Verband Innung Handwerkskammer Sparkasse Volksbank Raiffeisenbank Kreditgenossenschaft Finanzdienstleistungen Finanz
  Kapitalanlagegesellschaft Kapital Investment Management Consulting Solutions Services Engineering Systems Technologies
  International Internationale Deutschland Deutsche Österreich Schweiz Bayerische Norddeutsche Süddeutsche Gemeinnützige
  Universität Hochschule Institut Forschung Entwicklung Betriebsgesellschaft Betriebs Besitzgesellschaft Unternehmensgruppe`,
};
