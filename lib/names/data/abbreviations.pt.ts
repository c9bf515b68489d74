import type { AbbreviationTable } from './abbreviation-table.ts';

export const portuguese: AbbreviationTable = {
  clear: {
    constr: 'Construções|Construtora',
    distrib: 'Distribuidora|Distribuição',
    empreend: 'Empreendimentos',
    transp: 'Transportes',
  },
  dotted: {
    ctr: 'Centro',
    en: 'Energia',
    inv: 'Investimentos|Investigação',
    invest: 'Investimentos|Investigação',
    adm: 'Administração|Administradora',
    agric: 'Agrícola',
    agr: 'Agrícola|Agropecuária',
    alim: 'Alimentos|Alimentação',
    ass: 'Associação',
    assoc: 'Associação|Associados',
    bras: 'Brasileira/Brasileiro|Brasil',
    com: 'Comércio|Comercial',
    comerc: 'Comercial|Comércio',
    const: 'Construções|Construtora',
    dist: 'Distribuidora',
    eng: 'Engenharia',
    equip: 'Equipamentos',
    exp: 'Exportação',
    fab: 'Fábrica',
    farm: 'Farmácia|Farmacêutica',
    gen: 'Geral',
    hosp: 'Hospital|Hospitalar',
    imob: 'Imobiliária|Imobiliários',
    imp: 'Importação',
    ind: 'Indústria|Industrial|Indústrias',
    inst: 'Instituto|Instalações',
    int: 'Internacional',
    lab: 'Laboratório|Laboratórios',
    mat: 'Materiais',
    metal: 'Metalúrgica',
    nac: 'Nacional',
    part: 'Participações',
    port: 'Portuguesa/Português',
    prod: 'Produtos|Produções|Produtores',
    rep: 'Representações',
    serv: 'Serviços|Serviço',
    tec: 'Tecnologia|Técnica|Técnico',
    tecn: 'Tecnologia|Técnica',
    univ: 'Universidade',
  },
  registered: { cia: 'Companhia', 'coop.': 'Cooperativa', 'soc.': 'Sociedade' },
  words: `Sociedade Companhia Indústria Comércio Serviços Construções Imobiliária Investimentos Transportes Tecnologia
  Tecnologias Soluções Participações Empreendimentos Engenharia Consultoria Gestão Administração Alimentos Alimentar
  Agrícola Agropecuária Distribuidora Distribuição Representações Importação Exportação Materiais Equipamentos
  Associação Cooperativa Fundação Instituto Hospital Clínica Farmácia Farmacêutica Medicina Médica Laboratório Energia
  Energias Eléctrica Elétrica Electricidade Informática Sistemas Comunicações Telecomunicações Seguros Segurança Turismo
  Hotelaria Restaurante Restauração Metalúrgica Mecânica Automóveis Confecções Têxteis Móveis Madeiras Cerâmica Vinhos
  Produtos Produções Publicidade Editora Papelaria Supermercados Logística Internacional Nacional Portuguesa Brasileira
  Industrial Comercial Financeira Desenvolvimento Educação Universidade Municipal Câmara Construtora Incorporadora
  Siderúrgica Mineração Petróleo Saneamento Concessionária Rodovias Locadora Holding`,
};
