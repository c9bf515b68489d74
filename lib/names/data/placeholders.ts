import { folded } from '../../shared/text.ts';

/** Folded here, so that the lists may be written as people write: folding also takes the mark off "й" and "プ". */
const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => folded(word)),
  );

/** Words that fill a field for a trial, in the languages of the portal. */
export const placeholderWords = words(
  `test tests tester testing testing1 demo demofirma demokunde demoklient dummy sample samples example examples asdf
  qwerty foo bar foobar foobaz baz xyz lorem ipsum tbd tba tbc todo null undefined unknown nobody nothing blah temp tmp
  placeholder fake fixme untitled unnamed testcompany testcustomer testaccount testtenant testclient testuser
  testowy testowa testowe próba próbna próbny próbne przykład przykładowa przykładowy przykładowe brak nieznany nieznana
  fikcyjna fikcyjny próbka atrapa
  testfirma testfirmen testunternehmen testkunde testkunden testklient testkonto testgmbh beispiel beispielfirma
  beispielkunde beispielunternehmen muster musterfirma musterkunde mustermann platzhalter keine unbekannt
  exemple essai essais aucun aucune inconnu inconnue échantillon factice bidon
  ejemplo prueba pruebas muestra ninguno ninguna desconocido desconocida ficticia ficticio
  prova prove esempio campione nessuno sconosciuto sconosciuta fittizia
  exemplo teste testes amostra nenhum nenhuma desconhecido desconhecida
  voorbeeld voorbeeldbedrijf testbedrijf testklant proef onbekend
  příklad zkouška zkušební testovací žádný vzor neznámý príklad skúška skúšobný neznámy žiadny
  exempel prov provföretag testföretag exempelföretag okänd eksempel prøve testvirksomhed testbedrift eksempelfirma ukjent
  ukendt esimerkki esimerkkiyritys testi testiyritys koe tuntematon
  példa próba teszt tesztcég mintacég minta ismeretlen exemplu probă necunoscut
  örnek deneme numune bilinmiyor
  тест тесты тестовая тестовый тестовое пример проба демо образец неизвестно заглушка приклад зразок тестова невідомо
  δοκιμή δοκιμαστική παράδειγμα τεστ δείγμα
  テスト サンプル ダミー デモ 例 見本 テスト会社 テスト株式会社 测试 測試 示例 样例 試用 演示 测试公司 测试客户
  테스트 샘플 예시 데모 테스트회사 اختبار تجربة مثال בדיקה דוגמה ניסיון`,
);

/** Among them, words that firms really bear: a name of only these is worth a look, no more. */
export const doubtfulWords = words(
  `testing temp tmp muster prova prove bar baz foo example exempel essai sample proef xyz teste örnek demo demos vzor minta
  muestra campione koe tester todo 例 δείγμα демо デモ prov próba`,
);

/**
 * Placeholder words that are also plain words at the ends of real names ("Temp Solutions", "Foo Kee"): added to a
 * name they count in brackets, after a dash or behind the legal form alone.
 */
export const ordinaryWords = words(
  `keine brak none nothing nobody bar baz foo temp tmp testing tests tester samples examples prov prove proef todo
  koe vzor minta 例  essais muestra campione fake bidon blah numune amostra aucun aucune ninguno nessuno образец
  зразок xyz null tbc unknown undefined lorem ipsum`,
);

/** Understood everywhere: standing out by its case, one of these at an end of a name was added to it. */
export const plainTrialWords = words(
  `test demo dummy asdf qwerty tbd tba placeholder testowy testowa testfirma testkunde testcompany testcustomer testaccount
  testtenant тест テスト 测试 테스트`,
);

/** Words that say nothing by themselves: beside a placeholder they don't make a name. */
export const fillerWords = words(
  `company companies firma firmy firm customer customers client clients klient klienta kunde kunden kundin cliente clientes
  account accounts konto tenant tenants partner name nazwa org organization organisation organizacja unternehmen business
  enterprise new nowy nowa nowe neu neue neuer nuevo nueva nouveau nouvelle nuovo nuova novo nova my moja moj mein meine
  your twoja the a an only do not use używać nie dla for entry data dane record spółka corp corporation inc entreprise
  societe azienda empresa bedrijf klant företag kund yritys virksomhed firmenname nazwisko acme abc csp microsoft azure
  m365 o365 office365 sandbox env environment csptest one two three first second api qa uat dev organisatie compte cuenta
  conta société cég ügyfél şirket müşteri firmă společnost zákazník
  компания фирма клиент новый новая для компанія клієнт 公司 客户 会社 회사 アカウント`,
);

/** Of the filler words, those that can follow a placeholder before a real name and begin none. */
export const trialObjects = words(
  'customer account tenant client klient kunde konto cliente klant kund user compte cuenta conta record entry zákazník клиент',
);

/** Notes to colleagues that got into the name, folded words joined by blanks. */
export const notes: ReadonlySet<string> = new Set(
  [
    'do not use',
    'do not delete',
    'dont use',
    'please ignore',
    'please delete',
    'to be deleted',
    'to delete',
    'for testing',
    'for testing only',
    'for test',
    'testing only',
    'test only',
    'not in use',
    'not a real company',
    'duplicate do not use',
    'nie używać',
    'nie uzywac',
    'nie usuwać',
    'do usunięcia',
    'do testów',
    'na potrzeby testów',
    'nicht verwenden',
    'bitte nicht verwenden',
    'nicht benutzen',
    'nicht löschen',
    'bitte löschen',
    'nur test',
    'zum testen',
    'ne pas utiliser',
    'à supprimer',
    'pour test',
    'no usar',
    'no utilizar',
    'para borrar',
    'de prueba',
    'non usare',
    'non utilizzare',
    'di prova',
    'da eliminare',
    'não usar',
    'não utilizar',
    'para teste',
    'de teste',
    'niet gebruiken',
    'nepoužívat',
    'nepoužívať',
    'använd inte',
    'använd ej',
    'brug ikke',
    'må ikke bruges',
    'ikke bruk',
    'skal ikke brukes',
    'älä käytä',
    'ei käytössä',
    'ne használd',
    'a nu se folosi',
    'nu folositi',
    'kullanmayın',
    'kullanma',
    'не использовать',
    'не удалять',
    'не використовувати',
    '使用禁止',
    '请勿使用',
    '사용금지',
  ].map((note) => folded(note)),
);

/** Whole names of filler words alone that nobody registers. */
export const placeholderPhrases = words(
  `newcustomer newcompany newclient newaccount newtenant companyname customername clientname accountname yourcompany
  mycompany yourcompanyname mycompanyname customer client klient kunde cliente nowyklient nowafirma nazwafirmy nazwaklienta
  mojafirma twojafirma neuerkunde neuefirma firmenname meinefirma nouveauclient nuevocliente nuovocliente novocliente
  nomedelaempresa nombredelaempresa nombreempresa nomdelentreprise nomdelasociete nomeazienda nomedaempresa bedrijfsnaam
  företagsnamn firmanavn firmanaam yrityksennimi názevfirmy názovfirmy cégnév numelefirmei firmaadı şirketadı
  na none nil nvt kein keiner nd notavailable notapplicable notknown niedotyczy doustalenia douzupełnienia
  nodata nameofcompany companyx firmax doplnit doplnitnázev nincs yok ninguno nessuno geen ingen
  новыйклиент новаякомпания названиекомпании нет назвакомпанії επωνυμία 会社名 公司名称 회사명 업체명 اسمالشركة שםהחברה`,
);

/** Companies that Microsoft invented for its documentation; real homonyms exist, so this is never an error. */
export const fictitiousNames = words(
  `contosouniversity northwindtraders northwind adventureworks adventureworkscycles tailspintoys wingtiptoys woodgrovebank
  adatum adatumcorporation fourthcoffee treyresearch vanarsdel vanarsdelltd margiestravel wideworldimporters
  tailwindtraders humongousinsurance consolidatedmessenger graphicdesigninstitute lucernepublishing southridgevideo
  alpineskihouse cohowinery cohovineyard cohovineyardwinery cohovineyardandwinery citypowerlight citypowerandlight
  schooloffineart bestforyouorganics bestforyouorganicscompany munsonspicklesandpreservesfarm munsonspicklespreservesfarm
  firstupconsultants bellowscollege thephonecompany nodpublishers lamnahealthcare lamnahealthcarecompany
  blueyonderairlines fincherarchitects libertysdelightfulsinfulbakeryandcafe libertysdelightfulsinfulbakerycafe
  olivewoodcollection baldwinmuseumofscience coholiquor cronusmedical alpineskihousehotel wideworldimport
  thepianoacademy theonlyphonecompany tailspin designerhome zavaretail`,
);

/** First words that nobody but Microsoft's authors ever gave to a company. */
export const fictitiousWords = words(
  'contoso contosos fabrikam litware litwareinc proseware relecloud adatum contosopharma',
);

/** In a person's name these are refused by the portal or plainly no name. */
export const nobodyWords = words(
  `test tests testing admin administrator nobody noname asdf qwerty user username firstname lastname surname fname lname
  imie nazwisko imienazwisko vorname nachname prenom nombre apellido none na nil undefined unknown anonymous dummy
  testowy testowa tbd tba placeholder nieznany nieznane brak unbekannt desconocido inconnu globaladmin sysadmin itadmin
  root webmaster postmaster noreply helpdesk próba przykład beispiel platzhalter prueba ejemplo exemple teste exemplo
  esempio voorbeeld onbekend příjmení jméno cognome achternaam voornaam förnamn efternamn etunimi sukunimi vezetéknév
  keresztnév prenume soyad soyadı administrador administrateur amministratore beheerder správce järjestelmänvalvoja
  rendszergazda yönetici teszt deneme okänd ukendt ukjent tuntematon ismeretlen neznámý sconosciuto desconhecido
  тест админ администратор имя фамилия неизвестно 测试 管理员 姓名 テスト 管理者 테스트 관리자 성명 اختبار בדיקה δοκιμή`,
);

/** In a person's name these are doubtful: a few people bear them. */
export const doubtfulPersonWords = words(
  `tester null sample demo fake example contact kontakt customer client klient kunde info office biuro support sales
  mustermann doe temp company firma owner manager foo bar person name`,
);

/** Rows and columns of the usual keyboards: a run of keys along one is no name. */
export const keyboardRows: readonly string[] = [
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
  'wxcvbn',
  'qazwsxedc',
  '1qaz2wsx3edc',
  'qweasdzxc',
  'йцукенгшщзхъ',
  'йцукенгшщзхї',
  'фывапролджэ',
  'фівапролджє',
  'ячсмитьбю',
  'ςερτυθιοπ',
  'ασδφγηξκλ',
  '1234567890',
].map((row) => folded(row));
