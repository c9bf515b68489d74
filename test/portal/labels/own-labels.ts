/** Labels by key, language and order: `[first wording, second wording?]`. */
export type LabelTable = Record<string, Record<string, string[]>>;

/** Words for fields that the documented table leaves out in a language. They fill gaps, they replace nothing. */
export const gaps: LabelTable = {
  addressLine1: { 'zh-TW': ['地址行 1'] },
  addressLine2: { pl: ['Wiersz adresu 2'], 'zh-TW': ['地址行 2'] },
  city: { da: ['By'], is: ['Borg'] },
  middleName: {
    ar: ['الاسم الأوسط'],
    da: ['Mellemnavn'],
    he: ['שם אמצעי'],
    is: ['Millinafn'],
    lv: ['Otrais vārds'],
    ms: ['Nama tengah'],
    nb: ['Mellomnavn'],
    sw: ['Jina la kati'],
    tr: ['İkinci ad'],
  },
  registrationId: {
    ar: ['معرف تسجيل الشركة'],
    cs: ['ID registrace společnosti'],
    da: ['Virksomhedens registrerings-id'],
    he: ['מזהה רישום חברה'],
    is: ['Skráningarauðkenni fyrirtækis'],
    lv: ['Uzņēmuma reģistrācijas ID'],
    ms: ['ID pendaftaran syarikat'],
    nb: ['Firmaets registrerings-ID'],
    sw: ['Kitambulisho cha usajili wa kampuni'],
    tr: ['Şirket kayıt kimliği'],
  },
  // What the registration ID was called until December 2020.
  organizationInn: { de: ['Organisations-INN'], en: ['Organization INN'], pl: ['INN organizacji'] },
  sectionCompany: { pl: ['Informacje o firmie'] },
  primaryContact: { pl: ['Główna osoba kontaktowa'] },
  domainPrefix: { pl: ['Prefiks domeny'] },
  educationSegment: { de: ['Bildungssegment'], pl: ['Segment edukacyjny'] },
  educationWebsite: { de: ['Website der Bildungseinrichtung'], pl: ['Witryna internetowa placówki'] },
  microsoftAgreementHeading: { pl: ['Umowa Microsoft'] },
  agreementOptionAskCustomer: {
    pl: ['Klient zostanie poproszony o zaakceptowanie Umowy z Klientem Microsoft w centrum administracyjnym'],
  },
  agreementOptionAccepted: { pl: ['Klient zaakceptował najnowszą Umowę z Klientem Microsoft'] },
  tags: { de: ['Tags'], pl: ['Znaczniki'] },
  requestResellerRelationship: { pl: ['Nowa relacja'] },
  customerName: { pl: ['Nazwa klienta'] },
  btnCancel: { pl: ['Anuluj'] },
  quantity: { pl: ['Ilość'] },
  licenses: { pl: ['Licencje'] },
  adminUserAccount: { pl: ['Konto administratora'] },
  password: { pl: ['Hasło'] },
};

/** Another way to say the same, shown with `?wording=second`; none of these stands in the documented table. */
export const secondWordings: LabelTable = {
  companyName: {
    en: ['Legal company name'],
    pl: ['Pełna nazwa prawna firmy'],
    de: ['Offizieller Firmenname'],
    fr: ['Raison sociale'],
    es: ['Razón social'],
  },
  country: { en: ['Country or region'], pl: ['Kraj lub region'], de: ['Land oder Region'] },
  primaryDomainName: {
    en: ['Primary domain (.onmicrosoft.com)'],
    pl: ['Domena podstawowa (.onmicrosoft.com)'],
    de: ['Primäre Domäne (.onmicrosoft.com)'],
  },
  registrationId: {
    en: ["Customer's company registration number"],
    pl: ['Numer rejestracyjny firmy klienta'],
    de: ['Handelsregister- oder Steuernummer'],
  },
  addressLine1: { en: ['Street address'], pl: ['Ulica i numer'], de: ['Straße und Hausnummer'] },
  addressLine2: {
    en: ['Apartment, suite, building'],
    pl: ['Lokal, piętro, budynek'],
    de: ['Wohnung, Etage, Gebäude'],
  },
  city: { en: ['Town or city'], pl: ['Miejscowość'], de: ['Ort'] },
  state: {
    en: ['State, province or territory'],
    pl: ['Województwo lub region'],
    de: ['Bundesland oder Region'],
  },
  postalCode: { en: ['Postcode'], pl: ['Kod poczt.'], de: ['PLZ'] },
  firstName: { en: ['Given name'], pl: ['Imię osoby kontaktowej'], de: ['Rufname'] },
  middleName: { en: ['Middle name or initial'], pl: ['Drugie imię lub inicjał'], de: ['Zweiter Vorname'] },
  lastName: { en: ['Family name'], pl: ['Nazwisko osoby kontaktowej'], de: ['Familienname'] },
  email: { en: ['Work e-mail'], pl: ['Służbowy adres e-mail'], de: ['Geschäftliche E-Mail'] },
  phone: { en: ['Business phone'], pl: ['Telefon służbowy'], de: ['Telefon (geschäftlich)'] },
};
