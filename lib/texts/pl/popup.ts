import type { enPopup } from '../en/popup.ts';
import type { Plural } from '../say.ts';

export const plPopup: Record<keyof typeof enPopup, string | Plural> = {
  title: 'Dodaj klienta',
  progress: 'Dodaj klienta: {done} z {total}',
  progressLabel: 'Kroki zrobione: {done} z {total}',
  checklist: 'Lista kontrolna',
  noName: 'Jeszcze bez nazwy firmy',
  noRecordShort: 'Brak bieżącego klienta',
  noRecord: 'Brak bieżącego klienta',
  noRecordText: 'Otwórz Dodaj klienta w Centrum partnerskim albo przygotuj dane w panelu bocznym. Oto kroki:',
  onList: 'lista klientów',
  onAccountInfo: 'informacje o koncie',
  onReseller: 'odsprzedawca pośredni',
  onSubscriptions: 'subskrypcje',
  onReview: 'przegląd',
  onConfirmation: 'potwierdzenie',
  seen: 'Firstpass to widzi',

  role: 'Możesz dodawać klientów',
  roleNote: 'Agent administracyjny lub agent sprzedaży',
  roleMore:
    'Twoje konto musi mieć rolę agenta administracyjnego (Admin agent) albo agenta sprzedaży (Sales agent). W starszych dzierżawach może to robić także administrator globalny i administrator zarządzania użytkownikami. Odsprzedawcy pośredni nie dodają klientów; robi to ich dostawca pośredni.',
  roleIndirectReseller: 'Odsprzedawca pośredni nie może: poproś dostawcę pośredniego',

  papers: 'Dokumenty pod ręką',
  papersNote: 'Nazwa prawna, adres, numer rejestrowy',
  papersMore:
    'Nazwa prawna dokładnie tak, jak w oficjalnym rejestrze, pełny adres, numer rejestrowy tam, gdzie kraj go wymaga, oraz imię, nazwisko, e-mail i telefon osoby kontaktowej u klienta.',

  notCustomer: 'Jeszcze nie jest klientem',
  notCustomerNote: 'Ani Microsoft, ani innego partnera',
  notCustomerMore:
    'Firma, która kupuje bezpośrednio od Microsoft (multichannel) albo przez innego partnera (multipartner), ma już dzierżawę. Nie dodawaj jej drugi raz: poproś ją o relację odsprzedaży.',
  matchCertain: 'Jest już na Twojej liście. Zdecyduj, zanim pójdziesz dalej.',
  matchLikely: 'Jedno prawdopodobne dopasowanie. Zdecyduj, zanim pójdziesz dalej.',
  matchPossible: 'Na Twojej liście jest podobna firma. Porównaj obie.',
  matchChecking: 'Szukam na liście klientów…',
  matchNone: 'Nie ma jej na Twojej liście klientów',
  noList: 'Brak listy klientów: zaimportuj ją w opcjach',
  listLost: {
    one: 'Lista z {date} ({count} klient) zniknęła z tej przeglądarki: zaimportuj ją ponownie w opcjach',
    few: 'Lista z {date} ({count} klientów) zniknęła z tej przeglądarki: zaimportuj ją ponownie w opcjach',
    many: 'Lista z {date} ({count} klientów) zniknęła z tej przeglądarki: zaimportuj ją ponownie w opcjach',
    other: 'Lista z {date} ({count} klienta) zniknęła z tej przeglądarki: zaimportuj ją ponownie w opcjach',
  },
  listUnavailable: 'Nie można odczytać listy klientów: zaimportuj ją ponownie w opcjach',
  showMatch: 'Pokaż dopasowanie',

  accountInfo: 'Informacje o koncie bez błędów',
  accountInfoNote: 'Nic do poprawy, niczego nie brakuje',
  accountInfoMore:
    'Firma, adres i kontakt trafiają do weryfikacji tak, jak je wpiszesz. Prefiksu domeny nie można później zmienić.',
  toFix: {
    one: '{count} do poprawy',
    few: '{count} do poprawy',
    many: '{count} do poprawy',
    other: '{count} do poprawy',
  },
  toCheck: {
    one: '{count} do sprawdzenia',
    few: '{count} do sprawdzenia',
    many: '{count} do sprawdzenia',
    other: '{count} do sprawdzenia',
  },
  missing: {
    one: '{count} puste pole',
    few: '{count} puste pola',
    many: '{count} pustych pól',
    other: '{count} pustego pola',
  },

  agreement: 'Umowa klienta zaakceptowana',
  agreementNote: 'Przez klienta, w najnowszej wersji',
  agreementMore:
    'Niczego nie można zamówić, dopóki najnowsza Umowa klienta Microsoft nie jest zaakceptowana. Od stycznia 2026 klient akceptuje ją w centrum administracyjnym platformy Microsoft 365; partner nie może już potwierdzić tego w formularzu.',

  reseller: 'Odsprzedawca pośredni wybrany',
  resellerNote: 'Kto opiekuje się tym klientem',
  resellerMore: 'Bez wyboru klient zostanie Twoim klientem bezpośrednim.',

  subscriptions: 'Subskrypcje wybrane',
  subscriptionsNote: 'Oferty i liczby zgodne z zamówieniem',
  subscriptionsMore:
    'Porównaj oferty, liczby i okres rozliczeniowy z zamówieniem. W nowszej wersji portalu robi się to, gdy klient już istnieje: zaznacz ten krok, gdy będzie zrobiony.',

  review: 'Wszystko przejrzane',
  reviewNote: 'Każda sekcja porównana z dokumentami',
  reviewMore:
    'Przeczytaj jeszcze raz każdą sekcję. Przycisk Aktualizuj prowadzi do tej, która wymaga zmiany.',

  submit: 'Wysłane',
  submitNote: 'Nie da się tego cofnąć',
  submitMore: 'Wysłanie tworzy od razu dzierżawę, relację odsprzedaży i konto administratora.',

  done: 'Hasło w bezpiecznym miejscu',
  doneNote: 'Widać je tylko raz',
  doneMore:
    'Strona potwierdzenia pokazuje hasło administratora ten jeden raz. Zachowaj je w bezpiecznym miejscu poza Firstpass, który nigdy go nie czyta, potem naciśnij Gotowe.',

  off: 'Wyłączone przez Twoją organizację na {site}.',
  'off.body': 'Nic nie jest tam odczytywane ani zapisywane. W razie potrzeby zapytaj administratora.',
  closed: 'Firstpass nie ma dostępu do {site}.',
  closedText:
    'Nie może tam ani sprawdzać formularza, ani zachowywać tekstu. Zezwól na dostęp, a potem odśwież stronę.',
  allow: 'Zezwól',
  paused: 'Wstrzymano na {site}.',
  resume: 'Wznów',
  openPortal: 'Otwórz Centrum partnerskie',
  openSidePanel: 'Otwórz panel boczny',
  options: 'Opcje',
};
