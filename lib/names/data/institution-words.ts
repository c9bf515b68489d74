/**
 * Words that tell who has no commercial legal form: public bodies, schools, hospitals, banks, funds, foundations,
 * associations, cooperatives, churches, practices and sole traders, by hand, folded (no accents, small letters).
 * "univers*" is any word that begins so, "*verein" any that ends so.
 */
export const institutionWords = `
stadt county landtag
uniwersyt* univerzit* univerza univerze universidad* haskol* yliopist* ulikool* egyetem* sveucilist* fakult* facult* wydzial* kolegium kollegium academ* akadem* accadem*
hochschul* fachhochschule *hochschule *universitat *schule *schulen school* szkol* skol* schul* *skole *skola koulu*
lukio scuola liceo lycee ecole* escuela* escola* colegio instituto instytut* intezet* istitut* enstitu* ustav gymnasium
gimnazjum iskola* scoala colegiul liceul okul* universitas sekolah hogeschool *school politech* polytech* politec*
ensino educacion przedszkol* zlobek zlobk* kindergarten kita nursery hopital* hopitaux szpital* clinique* klinikum
*klinikum *klinik *kliniken krankenhaus *krankenhaus spital* ospedal* ziekenhuis* *ziekenhuis sjukhus* *sjukhus
sygehus* *sygehus sykehus* *sykehus sairaala* korhaz* nemocnice nemocnica nemocnic* bolnic* bolnisnica haigla slimnica
ligonine hastane* kozpont* nhs rettungsdienst museum* *museum muse* muze* museo museu* bibliot* *bibliothek biblioteka
knihovna kniznica kirjasto konyvtar* teatr* philharmon* filharmon* orkest* zoolog* minist* ministry sekretariat
secretar* urzad* starostwo narod* panstwow* rijks* valtion* allami magyar govern* regier* gouvern* rzad* autorit*
authorit* virasto* *verket styrelsen *styrelsen direktorat* *direktoratet prefect* prefet* municip* gmina gminy gminn*
miasto miasta powiat* wojewod* obec kommun* *kommune kommune* kunta kaupunki *kommun gemeinde* *gemeinde landkreis*
kreis* landratsamt marktgemeinde comune comuni commune* mairie ayuntamiento* diput* concello concejo prefeitura
gemeente* oblast* *region rajon onkormanyzat* primaria judetul consiliul obcina opcina linnavalitsus savivald*
belediye* city parish* district* council* concell* parliament* parlament* tribunal* gericht* police polic* policja
polizei* feuerwehr* strazy strazacka osp brandweer armee* wojsk* bundeswehr embass* ambassad* botschaft* embajad*
ambasad* konsul* consulat* douane* skatte* sparkass* *sparkasse sparebank* sparbank* *sparkassen caisse* raiffeisen*
volksbank* genossenschaft* *genossenschaft cooper* kooper* koop* spoldziel* druzstv* zadrug* szovetkezet* osuus*
andels* *andel kooperativ* mutuel* mutuelle* penzi* rentenversicherung* emeryt* funds fonds *fonds *fond fondo*
fundusz* trust* reit fideicom* fii fibra sicav fcp etf investmentfund opcvm fcpi fip subfund compartment teilfonds
sondervermogen foundat* fundac* fondat* fondaz* stift* *stiftung *stiftelse *stiftelsen saatio* *saatio sihtasutus
nadac* nadaci* alapitvan* fundat* zaklada vakif vakfi sticht* *stichting vereniging* verein* *verein *vereine verband*
*verband *verbande assoc* asoc* associa* stowarzysz* towarzyst* spolek* spolk* sdruzeni* zdruzen* egyesulet* yhdistys*
*yhdistys forening* *forening *foreningen foren* *forbund* forbund* liitto *liitto societ* sociedad zwiazek zwiazk*
zwiazku svaz* zvaz* szovetseg* federac* konfeder* confeder* liga *klubb klubb* seura dernegi dernek* sindikat*
gewerkschaft* chamber* kammer* *kammer izba izby cech komora komory chambre* innung* *innung konwent church* kirche*
*kirche kirken *kirken kirk* kosciol* parafia parafi* diecez* dioec* dioces* archdioc* archidiec* eglise* iglesia*
igreja* chiesa kerk* *kerk seurakun* *seurakunta forsamling* *forsamling kyrka* abbey monast* klaszt* kloster* *kloster
farni parochia parrocchia parroquia paroisse evangel* cathol* katholi* katol* baptist* methodist* lutheran* ministries
islamic pesquis* onderzoek* kutato* vyzkum* vyskum* observator* *instituut *institutet *instituttet charity* charit*
caritas rotkreuz* rotes kreuz diakoni* hilfswerk* samariter* johannit* malteser* arbeiterwohlfahrt unicef wwf ngo
nonprofit committee* komitee* komitet* comite* comitat* commission* komis* kommission* kongres* trustees nachlass
succession wspolnota wspolnoty eigentumergemein* *gemeinschaft wohnungseigentumer* bostadsratt* brf borettslag*
taloyht* sameie* ejerforening* *ejerforening homeowner* kancelari* arzt* zahnarzt* notar* rechtsanw* anwalt* *anwalte
steuerberat* lekarz lakarmott* avvocat* abogad* advoc* notair* avocat* przedsieb* zaklad* phu pphu fhu puh gospodarstwo
cegep foru aldundia kunsthaus nationalpark* *fonden *fondet *styret *stinget *akademie *museet *tilsynet *etaten *radet
taryb* *sallskap* *selskab* *samfund* tarsasag* tanacs* *raad *biblioteket *universitet* *senteret *centret
hyvinvointi* kaupun* maakun* valtuus* *orkester *festival yayasan rumah rsup rsud politeknik perkumpulan asosiasi
ikatan pusat kolej kementerian jabatan majlis parlimen mahavidyalaya vidyapeeth vidyalay* seminar* vysok* uczelni*
truong benh bakanlig* kurulu mudurl* universit* vakf* cemiyet* tecnolog* poliklini* veleucilist* универс* універс*
институт* інститут* академ* факультет* факултет* министер* міністер* министар* больниц* лікарн* школ* училищ* фонд*
банк* обсерватор* національн* музе* библиот* бібліот* міськ* район* област* ассоциац* асоціац* товариств* кооператив*
общин* муницип* администрац* адміністрац* суд храм* церк* читалищ* болниц* сдружени* фондац* πανεπιστημι* νοσοκομει*
ινστιτουτ* ιδρυμα* δημος δημου τραπεζ* κλινικ* περιφερει* συλλογ* συνεταιρισμ* σωματει* εθνικ* υπουργ* σχολ* σχολη
establecimiento etablissement* oddzial filiale succursal* niederlassung* sucursal* przedstawicielstwo gemeinn*
volunteer* amigos przyjaciol lasy nadlesnictwo zweckverband abwasser* vzw asbl cooperativa azienda asl ausl usl cnr
spolecenstvi svj bytove telovych* slov* sokol sbor hasicu tj skupin* studenten* athletic turnverein fussball* football*
enfants asylum hospiz altenheim pflegeheim seniorenheim kantonalbank* spoldzielczy institute institut college colleges
department hospital hospitals library
`;

/** Words of names that official papers often hold without a form, though companies carry them as well: at most a hint. */
export const softWords = `
group groups groupe gruppe grupo gruppo grupa holding holdings global partners company companies compagnie cie bancorp
bancorporation bancshares invest* investor* indeks index aktier obligationer securit* capital asset assets real estate
propert* immobil* hotel* restaurant* brothers bros sons canada canadian ireland irish scotland wales england english
britain uk deutschland german germany austria austrian swiss switzerland schweiz suisse svizzera sweden swedish svensk*
sverige norway norwegian norge norsk* denmark danish danmark dansk* finland finnish suomen suomi estonian estonia eesti
latvian latvia latvijas lithuania* lietuvos poland polish czech slovak hungarian hungary magyar* italy italian italia*
spain spanish espana portugal portugues* singapore dutch netherlands nederland* zurich basel berlin london dublin
munich nordic african africa asia societas media studios stores products brands systems services industries enterprises
technologies ventures resorts univers* college* colleg* institut* educat* edukac* bildung* enseignement onderwijs*
opetus* utbildning* hospital* hospic* klinik* clinic* hospitalier* centr* center* centre* zentrum *zentrum centrum
*centrum keskus senter *senter health* sante zdrowi* zdravotn* gesundheit* salud saude sanitar* zdrav* medical* medic*
lekarsk* ambulance pogotowie library librar* archiv* arkiv* theatre theater* *theater opera* orchest* zoo galler*
galeri* departement* department* depart* office* bureau* bundes* landes* federal national nacion* nazional* narodow*
krajow* staat* state *amt *amter amt statens statn* government* agenc* agentur* agencja agenzia directora* direction
inspekt* inspect* urad* mesto mestsk* stadt* *stadt magistrat ville camara* provinc* regione region* regio* consili*
grad vald dome county* town township village borough* consejo conselh* consig* council assembly senat* court* sad sadu
fire* military army navy naval force* customs zoll* tax* bank* banka *bank *banken banq* banc* *banka kasa kasse *kasse
kassen *kassen cassa caja caixa* savings credit* kredit* coop* konsum* credito mutual* versicher* *versicherung insur*
assur* ubezpiecz* vakuut* forsikring* *forsikring forsakring* ubezp* pensi* rente* elake* fund* fond* rahasto*
portfolio umbrella segment income bund *bund soc society* union* unie uni* federa* league ligue* club* klub* *klub
*club sindica* syndic* camera camere kamara guild order zakon synag* mosq* templ* christ* orthodox* mission* bible
religi* jewish research forschung* *forschung badan* recherche* ricerc* investigac* forskning* tutkimus* laborat*
*institut cruz croix cross *hilfe initiative* board* alliance* network* netzwerk* reseau* consort* konsort* programme
program* project* projekt* observat* forum* congress* conference authority estate* estates heirs condomin* consorcio
asunto praxis *praxis gabinet* apotek* apteka apothek* farmacia pharmacie studio ordin* ordinac* inhaber inh owner prop
gebruder bracia hermanos fratelli przeds firma indywidualn* rolne hof weingut winnica szkolka gebr sohn sohne
administrat* *administration *rad *rat engineer* geolog* survey infrastruct* facility festival* messe *messe fair
chari* against aid relief save action vien hoc merkez* odas* birlig* центр* филиал* завод* государств* держав*
национал* научн* науков* город* союз* завод ελληνικ* estab* zavod* oddz filial* branch* representat* vertretung*
gesellschaft *gesellschaft amics amis freunde* friends heritage memorial park parks parc* forest* wod* water wasser*
*wasser *werke werke stadtwerke airport* port harbour railway* railroad* ev eg gr consorzio enea korporac* korporation*
corp* ente entidad* organi* organism* obra *werk hilfe jugend* youth* women* student* deutsche* osterreichische*
schweizerische* royal koninklijk* kongelige* kungliga polski* polska ceska ceske hrvatsk* srpsk* slovensk* american
british european europa* international* world pharmacy lodge post legion scouts boy girl athlet* sport* turn* deportiv*
tennis golf jeunesse *heim dom domy residencia residence* senior* wohlfahrt* familien* family children* kinder*
`;
