import type { AbbreviationTable } from './abbreviation-table.ts';

export const romanian: AbbreviationTable = {
  clear: { constr: 'Construcții|Construct', distrib: 'Distribuție|Distribution' },
  dotted: {
    admin: 'Administrare|Administrația',
    agr: 'Agricolă|Agricola',
    agric: 'Agricolă|Agricola',
    as: 'Asociația',
    asig: 'Asigurare|Asigurări',
    asoc: 'Asociația|Asociații',
    com: 'Comercial/Comercială|Comerț',
    comp: 'Compania',
    cons: 'Consulting|Consult',
    const: 'Construcții',
    coop: 'Cooperativa',
    dezv: 'Dezvoltare',
    el: 'Electric|Electrica',
    elect: 'Electric|Electronic',
    farm: 'Farmacia|Farma',
    fund: 'Fundația',
    gen: 'General|Generală',
    ind: 'Industrial/Industrială|Industria|Industrie',
    inst: 'Institutul|Instalații',
    int: 'Internațional/Internațională|International',
    inv: 'Invest|Investiții',
    lab: 'Laborator',
    med: 'Medical|Medicală',
    nat: 'Național/Națională',
    prod: 'Producție|Prod|Productie',
    rom: 'România|Român|Română',
    serv: 'Servicii|Service',
    soc: 'Societatea',
    teh: 'Tehnic|Tehnologii',
    tehn: 'Tehnic|Tehnologii',
    transp: 'Transport|Transporturi',
    univ: 'Universitatea',
  },
  words: `Societatea Compania România Romania Română Comercial Comercială Comerț Construcții Construct Consulting Consultanță
  Industrial Industria Industrie Producție Productie Distribuție Distribution Servicii Service Transport Transporturi Logistic
  Investiții Investments Imobiliare Imobiliara Dezvoltare Development Administrare Agricolă Agricola Asociația Fundația Cooperativa
  Institutul Instalații Universitatea Spitalul Farmacia Medical Medicală Laborator Clinica Energie Electrica Electric Electronic
  Tehnologii Tehnologie Tehnic Informatică Telecomunicații Asigurare Asigurări Financiar Banca Național Națională Internațional
  International Municipiul Primăria Regia Autonomă Turism Restaurant Panificație Mobilă Metalurgic Petrol Gaze Proiectare
  Arhitectură Contabilitate Publicitate Editura Tipografia Management Solutions Group Holding`,
};
