const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that fill a field for a trial, folded, in the languages of the portal. */
export const placeholderWords = words(
  `test tests tester testing testowy testowa testowe testfirma testfirmen testunternehmen testkunde testklient testing1
  demo dummy sample samples example examples asdf qwerty foo bar foobar foobaz baz xyz lorem ipsum tbd tba todo
  null undefined unknown nobody nothing blah temp tmp placeholder fake fixme untitled unnamed
  proba probna probny probne przyklad przykladowa przykladowy przykladowe brak nieznany nieznana fikcyjna
  beispiel beispielfirma beispielkunde muster musterfirma musterkunde mustermann platzhalter keine unbekannt
  ejemplo prueba pruebas ninguno ninguna desconocido exemple essai aucun aucune inconnu exemplo teste nenhum
  prova esempio nessuno sconosciuto voorbeeld voorbeeldbedrijf testbedrijf proef onbekend
  priklad zkouska zkusebni zadny skuska pelda proba teszt tesztceg deneme ornek exempel provforetag testforetag
  eksempel esimerkki testiyritys тест тестовая тестовый тестовое пример проба демо образец приклад
  测试 測試 示例 テスト サンプル テスト株式会社 테스트 샘플 δοκιμη παραδειγμα`,
);

/** Among them, words that firms really bear: a name of only these is worth a look, no more. */
export const doubtfulWords = words(
  'testing temp tmp muster prova bar baz foo example exempel essai sample proef xyz teste ornek',
);

/** Words that say nothing by themselves: beside a placeholder they don't make a name. */
export const fillerWords = words(
  `company companies firma firmy firm customer customers client clients klient klienta kunde kunden kundin cliente clientes
  account accounts konto tenant tenants partner name nazwa org organization organisation organizacja unternehmen business
  enterprise new nowy nowa nowe neu neue neuer nuevo nueva nouveau nouvelle nuovo nuova my moja moj mein meine your twoja
  the a an only do not use uzywac nie dla for entry data dane record spolka corp corporation inc entreprise societe
  azienda empresa bedrijf klant foretag kund yritys virksomhed kunde firmenname nazwisko acme abc csp microsoft azure m365
  o365 office365 sandbox env environment csptest one two three first second api qa uat dev organisatie компания фирма
  клиент новый новая 公司 客户 会社 회사`,
);

/** Whole names of filler words alone that nobody registers. */
export const placeholderPhrases = words(
  `newcustomer newcompany newclient newaccount newtenant companyname customername clientname accountname yourcompany
  mycompany yourcompanyname mycompanyname customer client klient kunde cliente nowyklient nowafirma nazwafirmy nazwaklienta
  mojafirma twojafirma neuerkunde neuefirma firmenname meinefirma nouveauclient nuevocliente nuovocliente nomedelaempresa
  nombredelaempresa nomdelentreprise nomdelasociete nomeazienda nomedaempresa bedrijfsnaam foretagsnamn firmanavn
  na none nil nvt kein keiner nd notavailable notapplicable niedotyczy doustalenia nodata nameofcompany
  новыйклиент новаякомпания названиекомпании`,
);

/** Companies that Microsoft invented for its documentation; real homonyms exist, so this is never an error. */
export const fictitiousNames = words(
  `contoso contosoltd contosopharmaceuticals contosouniversity fabrikam fabrikamresidences northwindtraders northwind
  adventureworks adventureworkscycles litware litwareinc tailspintoys wingtiptoys woodgrovebank adatum proseware
  fourthcoffee treyresearch vanarsdel margiestravel wideworldimporters tailwindtraders relecloud humongousinsurance
  consolidatedmessenger graphicdesigninstitute lucernepublishing southridgevideo alpineskihouse cohowinery cohovineyard
  citypowerlight citypowerandlight schooloffineart bestforyouorganics munsonspicklesandpreservesfarm firstupconsultants
  bellowscollege thephonecompany nodpublishers lamnahealthcare`,
);

/** In a person's name these are refused by the portal or plainly no name. */
export const nobodyWords = words(
  `test tests testing admin administrator nobody noname asdf qwerty user username firstname lastname surname fname lname
  imie nazwisko imienazwisko vorname nachname prenom nombre apellido none na nil undefined unknown anonymous dummy
  testowy testowa tbd tba placeholder nieznany nieznane brak unbekannt desconocido inconnu globaladmin sysadmin itadmin
  root webmaster postmaster noreply helpdesk тест админ администратор 测试 管理员 テスト 管理者 테스트 관리자`,
);

/** In a person's name these are doubtful: a few people bear them. */
export const doubtfulPersonWords = words(
  `tester null sample demo fake example contact kontakt customer client klient kunde info office biuro support sales
  mustermann doe temp company firma owner manager foo bar person name`,
);

/** Rows of the usual keyboards: a run of keys along one is no name. */
export const keyboardRows: readonly string[] = [
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
  'йцукенгшщзхъ',
  'фывапролджэ',
  '1234567890',
];
