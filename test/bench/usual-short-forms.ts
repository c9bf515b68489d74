/** How people shorten the words of names, by language: a word, and what is mostly typed for it, one of several. */
export const usualShortForms: Readonly<Record<string, string>> = {
  en: `Technology=Tech.,Tech,Technol. Technologies=Tech.,Tech,Techs. International=Intl,Intl.,Int'l,Int. Manufacturing=Mfg,Mfg.,Manuf.
  Services=Svcs,Svcs.,Serv. Service=Svc,Svc.,Serv. Management=Mgmt,Mgmt.,Mgt. Systems=Sys.,Sys,Syst. Engineering=Eng.,Engg,Engr.
  Industries=Ind.,Inds.,Indus. Industrial=Ind.,Indl.,Indus. Holdings=Hldgs,Hldgs. Holding=Hldg,Hldg. Group=Grp,Grp.
  Association=Assn,Assn.,Assoc.,Ass'n Associates=Assoc.,Assocs. Department=Dept,Dept. National=Natl,Natl.,Nat'l,Nat. Government=Govt,Govt.
  Marketing=Mktg,Mktg.,Mkt. Development=Dev.,Devt.,Devel. Pharmaceuticals=Pharm.,Pharma. Pharmaceutical=Pharm. Laboratories=Labs.,Labs,Lab.
  Laboratory=Lab.,Lab Communications=Comm.,Comms. University=Univ.,Univ Institute=Inst. Center=Ctr,Ctr. Centre=Ctr,Ctr.
  Construction=Constr.,Const. Electronics=Elec.,Electr. Electric=Elec.,Elect. Insurance=Ins. Financial=Fin.,Finl. Medical=Med.
  Investment=Inv.,Invest. Investments=Inv.,Invest. Resources=Res. Products=Prod.,Prods. Solutions=Sol.,Soln. Enterprises=Ent.,Entp.
  Equipment=Equip. Chemical=Chem. Education=Educ.,Edu. Foundation=Fdn,Found. Hospital=Hosp. Transport=Transp.,Trans.
  Transportation=Transp.,Trans. Trading=Trdg,Trad. Properties=Prop.,Props. Consulting=Cons.,Consult. Community=Comm. 
  Acquisition=Acq. Therapeutics=Ther. Sciences=Sci. Science=Sci. Research=Res. Materials=Mat.,Mats. Machinery=Mach. Semiconductor=Semicond.`,
  pl: `Przedsiębiorstwo=Przeds.,Przedsięb.,Przed. Spółdzielnia=Spółdz. Instytut=Inst. Szpital=Szp. Uniwersytet=Uniw. Zakład=Zakł. Zakłady=Zakł.
  Towarzystwo=Tow. Stowarzyszenie=Stow. Fundacja=Fund. Centrum=Centr. Akademia=Akad. Szkoła=Szk. Polska=Pol. Grupa=Gr. Handlowe=Handl. Usługi=Usł.`,
  de: `Gesellschaft=Ges. Verwaltungs=Verw. Beteiligungs=Beteil. Institut=Inst. Universität=Univ. Deutsche=Dt. Deutsches=Dt. Deutscher=Dt. Stiftung=Stift.
  Technologie=Techn. Technische=Techn. Immobilien=Immob. Internationale=Int. International=Int. Versicherung=Vers. Industrie=Ind. Krankenhaus=Krankenh.
  Maschinenbau=Masch. Allgemeine=Allg. Zentrum=Zentr. Forschung=Forsch. Österreichische=Österr. Holding=Hold. Verband=Verb. Akademie=Akad.`,
  fr: `Société=Sté,Soc. Compagnie=Cie Établissements=Ets,Étab. Institut=Inst. Université=Univ. Laboratoire=Lab.,Labo. National=Nat. Nationale=Nat.
  Générale=Gén. Général=Gén. Industrie=Ind. Industries=Ind. International=Int. Internationale=Int. Association=Assoc. Développement=Dév. Services=Serv.
  Technologies=Tech. Systèmes=Syst. Recherche=Rech. Électricité=Élec. Immobilière=Immob. Fédération=Féd. Hospitalier=Hosp. Supérieure=Sup.`,
  es: `Compañía=Cía. Sociedad=Soc. Industrias=Ind. Industrial=Ind. Nacional=Nac. Internacional=Int. Instituto=Inst. Universidad=Univ. Fundación=Fund.
  Asociación=Asoc. Comercial=Com. Construcciones=Constr. Inmobiliaria=Inmob. Servicios=Serv. Inversiones=Inv. General=Gral. Tecnología=Tec.
  Desarrollo=Des. Centro=Ctro. Investigación=Invest. Distribuidora=Dist. Transportes=Transp. Hospital=Hosp. Ingeniería=Ing.`,
  it: `Società=Soc. Istituto=Ist. Industria=Ind. Industrie=Ind. Nazionale=Naz. Internazionale=Int. Università=Univ. Fondazione=Fond. Associazione=Ass.,Assoc.
  Costruzioni=Costr. Immobiliare=Imm. Azienda=Az. Cooperativa=Coop. Ospedale=Osp. Assicurazioni=Assic. Commerciale=Comm. Servizi=Serv. Consorzio=Cons.
  Finanziaria=Fin. Generali=Gen. Generale=Gen. Laboratorio=Lab. Meccanica=Mecc. Tecnologie=Tecn. Centro=Centr. Agenzia=Ag.`,
  pt: `Sociedade=Soc. Companhia=Cia. Instituto=Inst. Indústria=Ind. Comércio=Com. Universidade=Univ. Associação=Assoc. Nacional=Nac. Participações=Part.
  Investimentos=Invest. Fundação=Fund. Construções=Constr. Serviços=Serv. Internacional=Int. Laboratório=Lab. Desenvolvimento=Desenv.
  Engenharia=Eng. Tecnologia=Tec. Empreendimentos=Empreend. Centro=Ctr. Escola=Esc. Investigação=Invest.`,
  nl: `Nederland=Ned. Nederlandse=Ned. Stichting=Sticht. Vereniging=Ver. Maatschappij=Mij. Instituut=Inst. Universiteit=Univ. Koninklijke=Kon. Centrum=Centr.
  Internationale=Int. Ziekenhuis=Ziekenh. Verzekeringen=Verz. Beheer=Beh. Technologie=Techn. Holding=Hold.`,
  cs: `Společnost=Spol. Nemocnice=Nem. Institut=Inst. Univerzita=Univ. Národní=Nár. Stavební=Stav. Obchodní=Obch. Česká=Čes. Český=Čes. Ústav=Úst.
  Akademie=Akad. Technická=Tech. Banka=B.`,
  sk: 'Spoločnosť=Spol. Univerzita=Univ. Slovenská=Slov. Ústav=Úst. Nemocnica=Nem. Národný=Nár. Stavebné=Stav. Výskumný=Výsk.',
  sv: `Svenska=Sv. Förvaltning=Förv. Fastigheter=Fast. Föreningen=Fören. Industri=Ind. Teknik=Tekn. Stiftelsen=Stift. Universitet=Univ. Försäkring=Förs.
  Investment=Invest. International=Int. Technology=Techn.`,
  da: 'Danske=Da. Institut=Inst. Forsikring=Fors. Forening=Foren. Industri=Ind. Universitet=Univ. International=Int. Ejendomme=Ejend.',
  nb: 'Norsk=No. Eiendom=Eiend. Forening=Foren. Industri=Ind. Universitetet=Univ. Kommune=Kom. Holding=Hold. Sparebank=Spareb.',
  fi: 'Suomen=Suom. Rakennus=Rak. Kiinteistö=Kiint. Osuuskunta=Osk. Yliopisto=Yliop. Säätiö=Sää. Finnish=Finn. Teollisuus=Teoll.',
  hu: 'Magyar=Magy. Kereskedelmi=Ker. Szolgáltató=Szolg. Egyetem=Egy. Ingatlan=Ingatl. Nemzeti=Nemz. Kórház=Kórh. Intézet=Int. Holding=Hold.',
  ro: 'Institutul=Inst. Universitatea=Univ. Societatea=Soc. Național=Naț. Asociația=Asoc. Construcții=Constr. Banca=Bca. Compania=Comp.',
  tr: 'Üniversitesi=Üniv. Sanayi=San. Ticaret=Tic. İnşaat=İnş. Türkiye=Türk. Hastanesi=Hast. Holding=Hold. Yatırım=Yat. Enstitüsü=Enst. Araştırma=Araş.',
};
