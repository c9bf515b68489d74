/**
 * What the public tables lack or have wrong about legal forms, by hand. Spelling, case, dots and accents don't
 * matter: the builder folds them. A line of `sameForms` starts with the usual short form; the rest are other
 * ways to write the same form.
 */
export const sameForms: readonly (readonly string[])[] = [
  ['s.r.o.', 'spol. s r.o.', 'společnost s ručením omezeným', 'spoločnosť s ručením obmedzeným'],
  ['a.s.', 'akciová společnost', 'akciová spoločnosť'],
  ['k.s.', 'komanditní společnost', 'komanditná spoločnosť'],
  ['v.o.s.', 'veřejná obchodní společnost', 'verejná obchodná spoločnosť'],
  ['z.s.', 'zapsaný spolek'],
  ['o.p.s.', 'obecně prospěšná společnost'],
  ['sp. z o.o.', 'spółka z ograniczoną odpowiedzialnością', 'spółka z o.o.', 'sp. z oo', 'sp. z. o. o.'],
  [
    'sp. z o.o. sp.k.',
    'spółka z ograniczoną odpowiedzialnością spółka komandytowa',
    'spółka z ograniczoną odpowiedzialnością sp.k.',
    'sp. z o.o. spółka komandytowa',
  ],
  ['sp.k.', 'spółka komandytowa', 'sp. kom.'],
  ['sp.j.', 'spółka jawna', 'sp. jawna'],
  ['sp.p.', 'spółka partnerska'],
  ['s.c.', 'spółka cywilna'],
  ['S.K.A.', 'spółka komandytowo-akcyjna'],
  ['P.S.A.', 'prosta spółka akcyjna'],
  ['S.A.', 'spółka akcyjna', 'sociedad anónima', 'société anonyme', 'sociedade anônima', 'S/A'],
  ['Lda.', 'Limitada', 'Sociedade Limitada'],
  ['Unipessoal Lda.', 'Sociedade Unipessoal Lda.'],
  ['Ltda.', 'Ltda. ME', 'Ltda. EPP', 'Sociedade Empresária Limitada'],
  ['SARL', 'société à responsabilité limitée', 'S.à r.l.', 'Sàrl'],
  ['SAS', 'société par actions simplifiée'],
  ['SASU', 'société par actions simplifiée unipersonnelle'],
  ['EURL', 'entreprise unipersonnelle à responsabilité limitée'],
  ['SNC', 'società in nome collettivo', 'société en nom collectif'],
  ['SELARL'],
  ['SCOP'],
  ['SCEA'],
  ['EARL'],
  ['GAEC'],
  ['ASBL'],
  ['VZW'],
  ['SRL', 'società a responsabilità limitata', 'société à responsabilité limitée de droit belge'],
  ['S.r.l.s.', 'società a responsabilità limitata semplificata'],
  ['S.p.A.', 'società per azioni'],
  ['S.a.s.', 'società in accomandita semplice'],
  ['S.R.L.-D.'],
  ['SCRL', 'CVBA'],
  ['S.L.', 'sociedad limitada', 'sociedad de responsabilidad limitada'],
  ['S.L.U.', 'sociedad limitada unipersonal'],
  ['S.A.U.', 'sociedad anónima unipersonal'],
  ['S.A. de C.V.', 'sociedad anónima de capital variable'],
  ['S. de R.L. de C.V.', 'sociedad de responsabilidad limitada de capital variable'],
  ['Ltd.', 'Limited', 'LTD.'],
  ['Co., Ltd.', 'Company Limited', 'Co. Limited', 'Company Ltd.'],
  ['Pty Ltd', 'Proprietary Limited', 'Pty Limited'],
  ['Pvt. Ltd.', 'Private Limited', 'Pvt. Limited', '(P) Ltd.', 'Private Ltd.', '(Private) Limited'],
  ['Pte. Ltd.', 'Pte. Limited'],
  ['Sdn. Bhd.', 'Sendirian Berhad'],
  ['Bhd.', 'Berhad'],
  ['LLC', 'L.L.C.', 'Limited Liability Company', 'FZ-LLC', 'FZ LLC'],
  ['Inc.', 'Incorporated'],
  ['Corp.', 'Corporation'],
  ['Co.', 'Company'],
  ['PLC', 'Public Limited Company'],
  ['PCL', 'Public Company Limited'],
  ['JSC', 'Joint Stock Company', 'Joint-Stock Company'],
  ['PJSC', 'Public Joint Stock Company'],
  ['OJSC', 'Open Joint Stock Company'],
  ['CJSC', 'Closed Joint Stock Company'],
  ['FZE'],
  ['FZCO'],
  ['DMCC'],
  ['W.L.L.'],
  ['OPC'],
  ['GmbH', 'Gesellschaft mit beschränkter Haftung', 'Ges.m.b.H.', 'GesmbH', 'G.m.b.H.', 'mbH'],
  ['gGmbH', 'gemeinnützige GmbH'],
  ['GmbH & Co. KG', 'mbH & Co. KG', 'GmbH u. Co. KG'],
  ['GmbH & Co. KGaA'],
  ['Co. KG'],
  ['AG & Co. KG'],
  ['UG', 'UG (haftungsbeschränkt)', 'Unternehmergesellschaft (haftungsbeschränkt)'],
  ['e.K.', 'e. Kfm.', 'e. Kfr.', 'e. Kffr.', 'eingetragener Kaufmann', 'eingetragene Kauffrau'],
  ['e.V.', 'eingetragener Verein'],
  ['eG', 'eingetragene Genossenschaft'],
  ['KöR', 'Körperschaft des öffentlichen Rechts'],
  ['AöR', 'Anstalt des öffentlichen Rechts'],
  ['AG', 'Aktiengesellschaft'],
  ['B.V.', 'besloten vennootschap', 'besloten vennootschap met beperkte aansprakelijkheid'],
  ['N.V.', 'naamloze vennootschap'],
  ['V.O.F.', 'vennootschap onder firma'],
  ['AB', 'Aktiebolag', 'AB (publ)'],
  ['ApS', 'Anpartsselskab'],
  ['A/S', 'Aktieselskab'],
  ['AS', 'Aksjeselskap'],
  ['ASA', 'Allmennaksjeselskap'],
  ['Oy', 'Osakeyhtiö', 'Oy Ab'],
  ['Oyj', 'julkinen osakeyhtiö', 'Oyj Abp'],
  ['Kft.', 'korlátolt felelősségű társaság'],
  ['Zrt.', 'zártkörűen működő részvénytársaság'],
  ['Nyrt.', 'nyilvánosan működő részvénytársaság'],
  ['Bt.', 'betéti társaság'],
  ['d.o.o.', 'društvo s ograničenom odgovornošću', 'družba z omejeno odgovornostjo'],
  ['d.d.', 'dioničko društvo', 'delniška družba'],
  ['a.d.', 'akcionarsko društvo'],
  ['EOOD', 'ЕООД'],
  ['OOD', 'ООД'],
  ['AD', 'АД'],
  ['UAB', 'uždaroji akcinė bendrovė'],
  ['SIA', 'sabiedrība ar ierobežotu atbildību'],
  ['OÜ', 'osaühing'],
  ['A.Ş.', 'anonim şirketi', 'Anonim Şti.'],
  ['Ltd. Şti.', 'limited şirketi', 'Limited Şti.'],
  ['San. ve Tic. A.Ş.', 'Sanayi ve Ticaret A.Ş.', 'Sanayi ve Ticaret Anonim Şirketi'],
  ['San. ve Tic. Ltd. Şti.', 'Sanayi ve Ticaret Ltd. Şti.', 'Sanayi ve Ticaret Limited Şirketi'],
  ['San. Tic. A.Ş.'],
  ['San. Tic. Ltd. Şti.'],
  ['Tic. Ltd. Şti.', 'Ticaret Ltd. Şti.'],
  ['Tic. A.Ş.', 'Ticaret A.Ş.'],
  ['ООО', 'OOO', 'общество с ограниченной ответственностью'],
  ['ОАО', 'OAO', 'открытое акционерное общество'],
  ['ЗАО', 'ZAO', 'закрытое акционерное общество'],
  ['ПАО', 'PAO', 'публичное акционерное общество'],
  ['АО', 'AO', 'акционерное общество'],
  ['ИП', 'индивидуальный предприниматель'],
  ['ТОВ', 'TOV', 'товариство з обмеженою відповідальністю'],
  ['ПрАТ', 'PrAT', 'приватне акціонерне товариство'],
  ['ПАТ', 'PAT', 'публічне акціонерне товариство'],
  ['ФОП', 'FOP', 'фізична особа-підприємець'],
  ['בע"מ', 'בעמ'],
  ['A.E.', 'ανώνυμη εταιρεία', 'Α.Ε.'],
  ['ΕΠΕ', 'EPE'],
  ['ΙΚΕ', 'IKE'],
  ['株式会社', '(株)', '㈱', 'K.K.', 'Kabushiki Kaisha'],
  ['有限会社', '(有)', '㈲'],
  ['合同会社', 'G.K.', 'Godo Kaisha'],
  ['주식회사', '(주)', '㈜'],
  ['유한회사', '(유)'],
  ['有限公司'],
  ['有限责任公司', '有限責任公司'],
  ['股份有限公司'],
  ['Công ty TNHH', 'công ty trách nhiệm hữu hạn'],
  ['Công ty cổ phần', 'Công ty CP'],
  ['บริษัท จำกัด', 'จำกัด'],
  ['PT Tbk', 'Tbk'],
  ['ش.م.م', 'ذ.م.م'],
];

/** Short forms of at most three letters that are safe to cut off at the end of a name. Others are ignored. */
export const shortForms = `aat ab ad ag ans ao aps as asa ba bhd bt bv cic co ct cv da dd doo dno ead ead ek eg ehf eg ev eood esv fop fze
  gag gbr gie gp gk hb hf iks ike inc is ivs jsc jtd kb kd kda keg kft kf kg kht kk kkt ks kv ky lc lda llc llp lp ltd
  mb mbh mmc na nl npc nuf nv nyrt oao od oe og ohg ood ooo opc opg ops ou oy oyj pao pat pbc pc pcl pfa plc pma pp
  ps psa pt pte pty pvt qk rt sa saa sab sac sae sal sam sas sau sca scs sc sce se sf sgr sha sia ska sl sll slp slu
  snc soc sp spa spj spk spp srl sro sti sarl tbk tmi tov uab ug ulc vof vos vzw wll xk yk zao zoo zrt zrt
  аат ад ао ат дп доо дд еад еоод ет зао иии ип кд кда мчп оао ое ооо оод пао пат пп прат тов тоо уп фоп чп
  επε ικε αε 株 有 주 유 บจก`;

/** Words the tables call a legal form that are ordinary parts of a name: cutting them off would join strangers. */
export const ordinaryWords = `foundation fondation fundacao fundacion fundacja stiftung stichting association associacao asociacion trust fund
  society societe sociedad partnership partnerships cooperative cooperatives cooperation cooperatie cooperativa coop
  kooperatsia consorzio consorcio condominiums series railroad municipal municipio estado enterprise enterprises
  firma verein bank sparbank savings union club kooperation university institute school church parish hospital
  museum council authority agency state city county district federation confederation chamber charity company
  gousigaisya sonota その他 外国会社等 gaikokugaisyatou maatschap sociedade compagnie companhia compania empresa asociacijos bendrijos
  investment investments capital holding holdings group groupe gruppe international ventures assn assoc
  bostadsrattsforening borettslag reit fund funds series sole proprietor proprietorship projectenterprise privateenterprise
  branch office filial filiale succursale sucursal joint venture jointventure registeredcharity friendlysociety creditunion
  buildingsociety nonprofit notforprofit ngo npo individual entrepreneur cultural academy limiteds
  comune bezirk canton cantone commune distretto gemeinde kanton chartered private limite cooperatif koop kooperatif
  kooperativ kooperatiiv procura prokura simpleco scoop undivided sube sirketi egyesulet alapitvany trustco trustcorp
  loancorp poweratt persero saatio sihtasutus кооператив кооперация
  businesstrust unittrust realestateinvestmenttrust statutorytrust government ministry department publicbody nationalbank
  nationalassociation generalpartnership mutual insurance`;

/** What registers add behind the form: cut off together with it. */
export const tails = [
  '(publ)',
  'w likwidacji',
  'w organizacji',
  'w upadłości',
  'w restrukturyzacji',
  'in liquidation',
  'in liq.',
  'i. L.',
  'in Liquidation',
  'en liquidation',
  'in liquidazione',
  'en liquidación',
  'v likvidaci',
  'v likvidácii',
];

/** Forms that stand before the name. */
export const leadingForms = `pt cv ud sc ooo oao zao pao ao ooo ооо оао зао пао ао ип тов пат прат фоп тоо чп пп sia uab as ou ab mb
  株式会社 有限会社 合同会社 주식회사 유한회사 株 有 주 유 congtytnhh congtycophan congtycp บริษัท`;
