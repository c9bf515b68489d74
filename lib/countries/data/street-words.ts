/** Where a language puts the word for "street": before the name, behind it, or either. */
export type StreetPlace = 'before' | 'behind' | 'both';

/**
 * Street words written short, a language at a time: `short=expansion/another expansion`. A short form that ends in a
 * dot counts with its dot only, since without it it is a word or a name. `glued` ones end a longer word.
 */
export type StreetWords = { place: StreetPlace; words: string; glued?: string };

/** By hand, after OpenCage's abbreviations and libpostal's street types. */
export const streetWords: Readonly<Record<string, StreetWords>> = {
  pl: {
    place: 'before',
    words: `ul=ulica al=aleja/aleje pl=plac os=osiedle bulw=bulwar wyb=wybrzeże gen.=generała ks.=księdza/księcia
      prof.=profesora kard.=kardynała marsz.=marszałka bp.=biskupa abp.=arcybiskupa płk.=pułkownika płk=pułkownika
      rtm.=rotmistrza mjr=majora św.=świętego/świętej`,
  },
  de: { place: 'behind', words: 'str=Straße pl.=Platz', glued: 'str=straße pl.=platz' },
  'de-at': { place: 'behind', words: '', glued: 'g.=gasse' },
  'de-ch': { place: 'behind', words: 'str=Strasse pl.=Platz', glued: 'str=strasse pl.=platz' },
  nl: {
    place: 'behind',
    words: 'str=straat stwg=steenweg',
    glued: 'str=straat stwg=steenweg pln.=plein ln.=laan wg.=weg',
  },
  da: { place: 'behind', words: 'pl.=Plads', glued: 'g.=gade v.=vej pl.=plads' },
  nb: { place: 'behind', words: 'gt=gate/gata pl.=plass', glued: 'gt=gata/gate vn.=veien v.=vei/veien' },
  sv: { place: 'behind', words: 'pl.=plats', glued: 'g.=gatan v.=vägen/väg pl.=platsen/plats' },
  fi: { place: 'behind', words: '', glued: 'k.=katu t.=tie' },
  cs: {
    place: 'both',
    words: 'ul=ulice nám=náměstí nam.=náměstí tř=třída nábř=nábřeží nábr=nábřeží sídl=sídliště',
  },
  sk: { place: 'both', words: 'ul=ulica nám=námestie nam.=námestie tr.=trieda nábr=nábrežie sídl=sídlisko' },
  hu: {
    place: 'behind',
    words: `u.=utca krt=körút sgt=sugárút rkp=rakpart rkpt=rakpart ltp=lakótelep stny=sétány fsz.=földszint
      em.=emelet`,
  },
  ro: {
    place: 'before',
    words: `str=strada bd=bulevardul bdul=bulevardul b-dul=bulevardul bd-ul=bulevardul blvd=bulevardul bld=bulevardul
      sos=șoseaua șos=șoseaua cal.=calea al.=aleea int.=intrarea spl.=splaiul pta=piața p-ța=piața p-ta=piața
      fdt.=fundătura`,
  },
  it: {
    place: 'before',
    words: `v.le=viale vle=viale v.lo=vicolo p.za=piazza pza=piazza p.zza=piazza pzza=piazza p.le=piazzale ple=piazzale
      p.tta=piazzetta c.so=corso cso=corso l.go=largo lgo=largo loc=località fraz=frazione c.da=contrada
      l.mare=lungomare v.=via str.=strada circ.ne=circonvallazione b.go=borgo`,
  },
  es: {
    place: 'before',
    words: `c/=calle c.=calle cl=calle cll=calle av=avenida avd=avenida avda=avenida ave=avenida ctra=carretera
      carr.=carretera cra=carrera kra=carrera cr.=carrera pza=plaza plza=plaza pz=plaza pl.=plaza pº=paseo ps=paseo
      pso=paseo psje=pasaje pje=pasaje psj=pasaje pq=parque pque=parque bv=bulevar blvd=bulevar blv=bulevar
      cno=camino cmno=camino cjón=callejón calz=calzada czda=calzada rda=ronda trva=travesía gta=glorieta
      polig=polígono polg=polígono pol.=polígono urb=urbanización prol=prolongación priv.=privada col.=colonia
      fracc=fraccionamiento dg=diagonal tv=transversal jr.=jirón esq.=esquina bda=barriada autop=autopista
      edif=edificio`,
  },
  ca: {
    place: 'before',
    words: 'c/=carrer av=avinguda avda=avinguda pg=passeig ptge=passatge pl=plaça ctra=carretera rda=ronda',
  },
  pt: {
    place: 'before',
    words: `r.=rua av=avenida avª=avenida al.=alameda pç=praça pça=praça pca=praça lg=largo lgo=largo tv=travessa
      trav=travessa estr=estrada est.=estrada rod=rodovia cç=calçada bº=bairro jd=jardim pq=parque vl.=vila
      qta=quinta urb=urbanização`,
  },
  fr: {
    place: 'before',
    words: `av=avenue ave=avenue bd=boulevard bld=boulevard blvd=boulevard boul=boulevard bvd=boulevard r.=rue
      rte=route ch=chemin che=chemin chem=chemin pl=place sq=square imp=impasse all=allée pass=passage fg=faubourg
      fbg=faubourg chée=chaussée chee=chaussée prom=promenade espl=esplanade res.=résidence rés=résidence
      imm=immeuble lot.=lotissement qu.=quai`,
  },
  hr: { place: 'both', words: 'ul=ulica trg.=trg av.=avenija bul=bulevar c.=cesta' },
  sl: { place: 'both', words: 'ul=ulica c.=cesta nab.=nabrežje' },
  sr: { place: 'both', words: 'ul=ulica bul=bulevar ул=улица бул=булевар' },
  bg: {
    place: 'before',
    words: 'ул=улица бул=булевард пл=площад жк=жилищен_комплекс ж.к=жилищен_комплекс ul=ulitsa bul=bulevard',
  },
  ru: {
    place: 'both',
    words: `ул=улица пр-т=проспект пр-кт=проспект просп=проспект пр.=проспект/проезд пр-д=проезд пер=переулок пл=площадь
      наб=набережная б-р=бульвар бул=бульвар ш.=шоссе туп=тупик мкр=микрорайон мкрн=микрорайон ал.=аллея
      ul=ulitsa per=pereulok nab=naberezhnaya prosp=prospekt sh.=shosse`,
  },
  uk: {
    place: 'both',
    words: `вул=вулиця просп=проспект пр-т=проспект пр.=проспект пров=провулок пл=площа наб=набережна б-р=бульвар
      бул=бульвар бульв=бульвар ш.=шосе мкр=мікрорайон vul=vulytsia prov=provulok prosp=prospekt`,
  },
  be: {
    place: 'both',
    words: 'вул=вуліца пр-т=праспект зав=завулак пл=плошча ул=улица пер=переулок ul=ulitsa',
  },
  el: { place: 'before', words: 'λεωφ=λεωφόρος λ.=λεωφόρος πλ=πλατεία οδ.=οδός leof=leoforos' },
  tr: {
    place: 'both',
    words: `mah=mahallesi mh=mahallesi cad=caddesi cd=caddesi sok=sokak/sokağı sk=sokak/sokağı blv=bulvarı bul=bulvarı
      bulv=bulvarı bl.=bulvarı apt.=apartmanı sit.=sitesi san.=sanayi`,
  },
  et: { place: 'behind', words: 'mnt=maantee pst=puiestee tn=tänav' },
  lv: { place: 'behind', words: 'g.=gatve bulv=bulvāris pr.=prospekts' },
  lt: { place: 'behind', words: 'g.=gatvė pr=prospektas al.=alėja pl.=plentas skg=skersgatvis a.=aikštė' },
  en: {
    place: 'behind',
    words: `st=Street rd=Road ave=Avenue av=Avenue blvd=Boulevard dr=Drive ln=Lane ct=Court crt=Court cres=Crescent
      cr=Crescent cir=Circle cl=Close cct=Circuit hwy=Highway pkwy=Parkway pky=Parkway pde=Parade pl=Place sq=Square
      tce=Terrace ter=Terrace terr=Terrace gdns=Gardens gdn=Garden gr=Grove grv=Grove esp=Esplanade fwy=Freeway
      expy=Expressway expwy=Expressway trl=Trail tpke=Turnpike plz=Plaza bvd=Boulevard ctr=Center rdg=Ridge
      ind=Industrial est=Estate bldg=Building bldgs=Buildings`,
  },
  id: {
    place: 'before',
    words:
      'jl=jalan jln=jalan gg=gang kav=kaveling komp=kompleks gd.=gedung ds.=desa kec=kecamatan kel.=kelurahan',
  },
  ms: {
    place: 'before',
    words: 'jln=jalan jl=jalan lrg=lorong kg=kampung tmn=taman psn=persiaran persn=persiaran lbh=lebuh',
  },
  vi: { place: 'before', words: 'đ.=đường p.=phường q.=quận tp=thành_phố tx=thị_xã kcn=khu_công_nghiệp' },
  sq: { place: 'before', words: 'rr=rruga bul=bulevardi' },
};

/** Languages that street names are in, by country. Others are left alone. */
export const streetLanguages = `pl:PL de:DE,AT,IT de-at:AT de-ch:CH,LI nl:NL,BE,SR,AW,CW,SX,BQ da:DK,FO,GL nb:NO,SJ
  sv:SE,FI,AX fi:FI cs:CZ sk:SK hu:HU ro:RO,MD it:IT,SM,VA,CH
  es:ES,MX,AR,CL,CO,PE,VE,EC,GT,CU,BO,DO,HN,PY,SV,NI,CR,PA,UY,PR,GQ ca:AD
  pt:PT,BR,AO,MZ,CV,GW,ST,TL
  fr:FR,BE,CH,LU,MC,MA,DZ,TN,SN,CI,CM,ML,BF,NE,TD,CF,GA,CG,CD,GN,BJ,TG,MG,HT,RE,GP,MQ,GF,YT,NC,PF,PM,MF,BL,WF,DJ,KM
  hr:HR,BA sl:SI sr:RS,ME,BA,MK,XK bg:BG,MK ru:RU,KZ,KG,BY,UZ,TJ,TM uk:UA be:BY el:GR,CY tr:TR et:EE lv:LV lt:LT sq:AL,XK
  en:GB,IE,IN,SG,HK,ZA,MY,PH,NG,KE,GH,PK,BD,LK,MT,JM,TT,BB,BS,BM,KY,GI,IM,JE,GG,AE,QA,BH,KW,OM,SA,CY,MU,UG,TZ,ZM,ZW,BW,NA,FJ,PG,GY,BZ
  en-post:US,CA,AU,NZ,GU,VI id:ID ms:MY,BN vi:VN`;
