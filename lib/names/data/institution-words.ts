/**
 * Words that tell who has no commercial legal form: public bodies, schools, hospitals, banks, funds, foundations,
 * associations, cooperatives, churches, practices and sole traders, by hand, folded (no accents, small letters).
 * "univers*" is any word that begins so, "*verein" any that ends so.
 */
export const institutionWords = `
univers* uniwersyt* yliopist* ulikool* egyetem* sveucilist* fakult* facult* wydzial* college* colleg* kolegium kollegium
academ* akadem* accadem* hochschul* fachhochschule *hochschule *universitat *schule *schulen school* szkol* skol* schul* *skole *skola
koulu* lukio scuola liceo lycee ecole* escuela* escola* colegio instituto institut* instytut* intezet* istitut* enstitu* ustav
gymnasium gimnazjum iskola* scoala colegiul liceul okul* universitas sekolah hogeschool school* *school politech* polytech* politec*
educat* edukac* bildung* enseignement onderwijs* opetus* utbildning* ensino educacion przedszkol* zlobek zlobk* kindergarten kita nursery
hospital* hopital* hopitaux hospic* szpital* klinik* clinic* clinique* klinikum *klinikum *klinik *kliniken krankenhaus *krankenhaus spital* ospedal*
ziekenhuis* *ziekenhuis sjukhus* *sjukhus sygehus* *sygehus sykehus* *sykehus sairaala* korhaz* nemocnice nemocnica nemocnic* bolnic* bolnisnica
haigla slimnica ligonine hastane* hospitalier* centr* center* centre* zentrum *zentrum centrum *centrum keskus senter *senter kozpont*
health* sante zdrowi* zdravotn* gesundheit* salud saude sanitar* zdrav* medical* medic* lekarsk* nhs ambulance pogotowie rettungsdienst
museum* *museum muse* muze* museo museu* library librar* bibliot* *bibliothek biblioteka knihovna kniznica kirjasto konyvtar* archiv* arkiv*
theatre theater* teatr* *theater opera* philharmon* filharmon* orchest* orkest* zoo zoolog* galler* galeri*
minist* ministry departement* department* depart* sekretariat secretar* office* bureau* urzad* starostwo bundes* landes* federal national
nacion* nazional* narodow* narod* krajow* panstwow* staat* state *amt *amter amt rijks* statens statn* valtion* allami magyar government* govern* regier*
gouvern* rzad* autorit* authorit* agenc* agentur* agencja agenzia virasto* *verket styrelsen *styrelsen direktorat* *direktoratet directora* direction
inspekt* inspect* prefect* prefet* municip* gmina gminy gminn* miasto miasta powiat* wojewod* urad* obec mesto mestsk* kommun* *kommune kommune* kunta kaupunki
*kommun stadt* *stadt gemeinde* *gemeinde landkreis* kreis* landratsamt marktgemeinde magistrat comune comuni commune* mairie ville ayuntamiento* diput* camara*
concello concejo prefeitura gemeente* provinc* regione region* regio* oblast* *region rajon onkormanyzat* primaria judetul consiliul consili* obcina opcina grad
vald linnavalitsus savivald* dome belediye* city county* town township village borough* parish* district* council* concell* consejo conselh* consig* council
assembly parliament* parlament* senat* court* tribunal* gericht* sad sadu police polic* policja polizei* feuerwehr* fire* strazy strazacka osp brandweer
military army navy naval force* armee* wojsk* bundeswehr embass* ambassad* botschaft* embajad* ambasad* konsul* consulat* customs zoll* douane* tax* skatte*
bank* banka *bank *banken banq* banc* *banka sparkass* *sparkasse sparebank* sparbank* *sparkassen kasa kasse *kasse kassen *kassen caisse* cassa caja caixa* savings credit*
kredit* raiffeisen* volksbank* genossenschaft* *genossenschaft cooper* coop* kooper* koop* spoldziel* druzstv* zadrug* szovetkezet* osuus* andels* *andel kooperativ*
konsum* credito mutual* mutuel* mutuelle* versicher* *versicherung insur* assur* ubezpiecz* vakuut* forsikring* *forsikring forsakring* ubezp* pensi* penzi* rente* elake*
rentenversicherung* emeryt* fund* fond* funds fonds *fonds *fond fondo* fundusz* rahasto* trust* reit fideicom* fii fibra sicav fcp etf portfolio investmentfund
umbrella opcvm fcpi fip subfund compartment teilfonds segment sondervermogen income
foundat* fundac* fondat* fondaz* stift* *stiftung *stiftelse *stiftelsen saatio* *saatio sihtasutus nadac* nadaci* alapitvan* fundat* zaklada vakif vakfi sticht* *stichting vereniging* verein* *verein
*vereine verband* *verband *verbande bund *bund assoc* asoc* associa* stowarzysz* towarzyst* spolek* spolk* sdruzeni* zdruzen* egyesulet* yhdistys* *yhdistys forening* *forening *foreningen foren* *forbund* forbund* liitto *liitto
societ* sociedad soc society* zwiazek zwiazk* zwiazku svaz* zvaz* szovetseg* union* unie uni* federa* federac* konfeder* confeder* liga league ligue* club* klub* *klub *klubb klubb* *club seura
dernegi dernek* sindica* syndic* sindikat* gewerkschaft* chamber* kammer* *kammer izba izby cech komora komory camera camere chambre* kamara guild innung* *innung order zakon konwent
church* kirche* *kirche kirken *kirken kirk* kosciol* parafia parafi* diecez* dioec* dioces* archdioc* archidiec* eglise* iglesia* igreja* chiesa kerk* *kerk seurakun* *seurakunta forsamling* *forsamling kyrka* synag* mosq* templ* abbey monast* klaszt* kloster* *kloster
farni parochia parrocchia parroquia paroisse evangel* cathol* katholi* katol* christ* baptist* methodist* lutheran* orthodox* mission* ministries bible religi* jewish islamic
research forschung* *forschung badan* recherche* ricerc* investigac* pesquis* onderzoek* forskning* tutkimus* kutato* vyzkum* vyskum* observator* laborat* *institut *instituut *institutet *instituttet
charity* charit* caritas cruz croix cross rotkreuz* rotes kreuz diakoni* hilfswerk* *hilfe samariter* johannit* malteser* arbeiterwohlfahrt unicef wwf ngo nonprofit initiative* council committee* komitee* komitet* comite* comitat* commission* komis* kommission*
board* alliance* network* netzwerk* reseau* consort* konsort* programme program* project* projekt* observat* forum* congress* conference kongres*
authority trustees estate* estates heirs nachlass succession wspolnota wspolnoty eigentumergemein* *gemeinschaft wohnungseigentumer* condomin* condomin* consorcio bostadsratt* brf borettslag* taloyht* asunto sameie* ejerforening* *ejerforening homeowner*
kancelari* praxis *praxis arzt* zahnarzt* notar* rechtsanw* anwalt* *anwalte steuerberat* lekarz gabinet* apotek* apteka apothek* farmacia pharmacie lakarmott* studio avvocat* abogad* advoc* notair* avocat* ordin* ordinac*
inhaber inh owner prop gebruder bracia hermanos fratelli przedsieb* przeds zaklad* phu pphu fhu puh firma indywidualn* gospodarstwo rolne hof weingut winnica szkolka
gebr sohn sohne administrat* *administration cegep foru aldundia kunsthaus nationalpark* *fonden *fondet *styret *stinget *akademie *museet *tilsynet
*etaten *rad *radet *rat taryb* *sallskap* *selskab* *samfund* tarsasag* tanacs* *raad *biblioteket *universitet* *senteret *centret engineer* geolog* survey infrastruct* facility
hyvinvointi* kaupun* maakun* valtuus* *kirche *orkester *festival festival* messe *messe fair chari* against trust* aid relief save action
yayasan rumah rsup rsud politeknik perkumpulan asosiasi ikatan pusat kolej kementerian jabatan majlis parlimen mahavidyalaya vidyapeeth vidyalay* seminar*
vysok* uczelni* vien truong benh hoc bakanlig* merkez* kurulu mudurl* universit* belediye* vakf* odas* birlig* cemiyet* tecnolog* poliklini* veleucilist*
универс* універс* институт* інститут* академ* центр* факультет* факултет* филиал* министер* міністер* министар* больниц* лікарн* школ* училищ* фонд* банк* обсерватор* завод* государств* держав* национал* національн* научн* науков* музе* библиот* бібліот* город* міськ* район* област* союз* ассоциац* асоціац* товариств* кооператив* общин* муницип* администрац* адміністрац* суд храм* церк* читалищ* болниц* сдружени* завод фондац*
πανεπιστημι* νοσοκομει* ινστιτουτ* ιδρυμα* δημος δημου τραπεζ* κλινικ* περιφερει* συλλογ* συνεταιρισμ* σωματει* εθνικ* ελληνικ* υπουργ* σχολ* σχολη
estab* establecimiento etablissement* zavod* oddzial oddz filial* filiale succursal* branch* niederlassung* sucursal* representat* przedstawicielstwo vertretung*
gesellschaft *gesellschaft gemeinn* volunteer* amics amigos amis freunde* przyjaciol friends heritage memorial
park parks parc* forest* lasy nadlesnictwo wod* water wasser* *wasser zweckverband abwasser* *werke werke stadtwerke airport* port harbour railway* railroad* 
vzw asbl ev eg gr cooperativa consorzio azienda asl ausl usl enea cnr spolecenstvi svj bytove telovych* slov* sokol sbor hasicu tj skupin*
korporac* korporation* corp* ente entidad* organi* organism* obra *werk hilfe jugend* youth* women* studenten* student* deutsche* osterreichische* schweizerische* royal koninklijk* kongelige* kungliga polski* polska ceska ceske hrvatsk* srpsk* slovensk* american british european europa* international* world
pharmacy lodge post army navy legion scouts boy girl athletic athlet* sport* turn* turnverein fussball* football* deportiv* sokol tennis golf
enfants jeunesse asylum hospiz altenheim pflegeheim seniorenheim *heim dom domy residencia residence* senior* wohlfahrt* familien* family children* kinder*
`;

/** Words behind which official names of companies often end without a form: at most a hint. */
export const softWords = `
group groups groupe gruppe grupo gruppo grupa holding holdings global partners company companies compagnie cie bancorp bancorporation bancshares
invest* investor* indeks index aktier obligationer securit* capital asset assets real estate propert* immobil* hotel* restaurant* brothers bros
sons canada canadian ireland irish scotland wales england english britain uk deutschland german germany austria austrian swiss switzerland schweiz
suisse svizzera sweden swedish svensk* sverige norway norwegian norge norsk* denmark danish danmark dansk* finland finnish suomen suomi estonian estonia eesti latvian
latvia latvijas lithuania* lietuvos poland polish czech slovak hungarian hungary magyar* italy italian italia* spain spanish espana portugal portugues* singapore dutch
netherlands nederland* zurich basel berlin london dublin munich nordic african africa global asia
societas media studios stores products brands systems services industries enterprises technologies ventures resorts
`;
