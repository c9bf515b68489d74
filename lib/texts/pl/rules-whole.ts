import type { enRulesWhole } from '../en/rules-whole.ts';
import type { Plural } from '../say.ts';

export const plRulesWhole: Record<keyof typeof enRulesWhole, string | Plural> = {
  'field-blanks.title': 'Odstępy i niewidoczne znaki',
  'field-blanks.why':
    'Odstępy na końcach i znaki, których nikt nie widzi, przychodzą z wklejonym tekstem; portal je porównuje i zapisuje.',
  'field-blanks.blanks': 'Są tu zbędne odstępy. Usuń je.',
  'field-blanks.unseen': 'Są tu znaki, których nikt nie widzi, wklejone razem z tekstem. Usuń je.',
  'field-blanks.lines': 'W jedno pole wklejono kilka wierszy. Zostaw to, co należy do tego pola.',
  'field-blanks.fix': '{value}',

  'field-broken-letters.title': 'Zepsute litery',
  'field-broken-letters.why':
    'Litery zepsute w drodze z innego programu dają nazwę lub adres, których żadna weryfikacja nie znajdzie.',
  'field-broken-letters.mended': 'Przy kopiowaniu zepsuły się litery. Zapewne było tu: {value}',
  'field-broken-letters.lost': 'W „{word}” zginęła przy kopiowaniu litera. Wpisz to słowo od nowa.',
  'field-broken-letters.fix': '{value}',

  'field-mixed-scripts.title': 'Litery innego alfabetu',
  'field-mixed-scripts.why':
    'Litera cyrylicy lub greki podobna do łacińskiej wygląda dobrze, a jest zła: nie znajdzie jej wyszukiwarka, poczta ani weryfikacja.',
  'field-mixed-scripts.mixed': '„{part}” miesza podobne litery dwóch alfabetów. Użyj liter jednego z nich.',
  'field-mixed-scripts.code': 'W „{part}” są litery podobne do łacińskich. Użyj łacińskich.',
  'field-mixed-scripts.wide': '„{part}” zapisano literami o szczególnym kształcie. Użyj zwykłych.',
  'field-mixed-scripts.fix': '{value}',

  'field-wrapped.title': 'Etykieta lub cudzysłów w wartości',
  'field-wrapped.why':
    'Etykieta lub cudzysłów, które przyszły razem z wartością, zostaną zapisane jako jej część.',
  'field-wrapped.label': '„{part}” to etykieta, a nie część wartości. Usuń ją.',
  'field-wrapped.quoted': 'Cudzysłów wokół wartości do niej nie należy. Usuń go.',
  'field-wrapped.fix': '{value}',

  'field-pasted-elsewhere.title': 'Wartość w złym polu',
  'field-pasted-elsewhere.why':
    'Wartość w złym polu zostanie tam zapisana i z nią będą pracować zamówienia, poczta i weryfikacja.',
  'field-pasted-elsewhere.email': 'To adres e-mail. Pole „{field}” jest na coś innego.',
  'field-pasted-elsewhere.phone': 'To numer telefonu. Pole „{field}” jest na coś innego.',
  'field-pasted-elsewhere.website': 'To adres strony. Pole „{field}” jest na coś innego.',
  'field-pasted-elsewhere.postal': 'To kod pocztowy. Wpisz tu nazwę miejscowości.',
  'field-pasted-elsewhere.country': 'To kraj. Wpisz tu nazwę miejscowości.',
  'field-pasted-elsewhere.registration': 'To wygląda na numer VAT. Wpisz tu numer telefonu.',
  'field-pasted-elsewhere.swapped': 'Miejscowość i kod pocztowy zamieniły się miejscami. Popraw je.',
  'field-pasted-elsewhere.whole': 'W tym wierszu jest cały adres. Zostaw tu tylko ulicę i numer.',
  'field-pasted-elsewhere.move': 'Przenieś do pola: {field}',
  'field-pasted-elsewhere.empty': 'Opróżnij pole: {field}',
  'field-pasted-elsewhere.swap': 'Zamień miejscowość i kod pocztowy',
  'field-pasted-elsewhere.split': '{value}',

  'same-data.title': 'To samo w kilku polach',
  'same-data.why':
    'Jeden tekst w wielu polach to formularz wypełniony byle jak; weryfikacja takiego rekordu się nie uda.',
  'same-data.repeated': {
    one: '„{value}” stoi w {count} polu. Poproś klienta o prawdziwe dane.',
    few: '„{value}” stoi w {count} różnych polach. Poproś klienta o prawdziwe dane.',
    many: '„{value}” stoi w {count} różnych polach. Poproś klienta o prawdziwe dane.',
    other: '„{value}” stoi w {count} różnych polach. Poproś klienta o prawdziwe dane.',
  },
  'same-data.trial': 'W kilku polach jest tylko tekst na próbę. Poproś klienta o prawdziwe dane.',
  'same-data.number': 'Telefon i numer rejestracyjny są takie same. Jeden z nich jest zły; sprawdź oba.',

  'country-market.title': 'Rynek CSP',
  'country-market.why':
    'Partner może sprzedawać tylko na własnym rynku CSP; liczy się kraj klienta, a inne portal odrzuca z błędem 2030.',
  'country-market.outside':
    '{country} należy do rynku CSP „{market}”, Twój to „{own}”. Portal odrzuci takiego klienta (błąd 2030). Sprawdź kraj albo swój rynek w opcjach.',
  'country-market.none':
    '{country} nie należy do żadnego rynku CSP Microsoftu; żaden partner nie może tam sprzedawać. Sprawdź kraj.',

  'agreement-choice.title': 'Kto przyjmuje umowę',
  'agreement-choice.why':
    'Umowa wiąże klienta: może ją przyjąć tylko osoba po jego stronie, a od stycznia 2026 r. robi to bezpośrednio.',
  'agreement-choice.reseller':
    'Odsprzedawca pośredni nie może potwierdzić umowy. Niech zrobi to Twój dostawca albo niech klient zostanie poproszony.',
  'agreement-choice.directly':
    'Od 5 stycznia 2026 r. Microsoft chce, by klient przyjął umowę bezpośrednio. Wybierz prośbę do klienta, inaczej zamówienia mogą zostać zablokowane.',

  'agreement-date.other-agreement':
    'Umowa z Klientem Microsoft obowiązuje od 1 października 2019 r. Wcześniej przyjęto inną; klient musi przyjąć umowę ponownie.',

  'agreement-person.title': 'Kto i kiedy przyjął umowę',
  'agreement-person.why':
    'Kto podaje, że klient przyjął umowę, musi podać, kto to zrobił i kiedy; portal pyta o dzień, nazwisko i e-mail.',
  'agreement-person.missing':
    'Pole „{field}” jest jeszcze puste. Zapytaj klienta, kto i kiedy przyjął umowę.',

  'agreement-email-domain.title': 'E-mail osoby, która przyjęła umowę',
  'agreement-email-domain.why':
    'Osoba przyjmująca umowę musi należeć do klienta; adres w innej domenie może należeć do kogoś innego.',
  'agreement-email-domain.other':
    'Osoba, która przyjęła umowę, pisze z {signed}, a kontakt z {contact}. Upewnij się, że oba adresy należą do klienta.',

  'special-qualification.title': 'Kwalifikacja specjalna',
  'special-qualification.why':
    'Kwalifikacja daje inne ceny i jest sprawdzana przez kilka dni; niepasująca zostaje odrzucona.',
  'special-qualification.segment':
    'Klient edukacyjny musi mieć segment: szkoła (K-12) albo szkolnictwo wyższe.',
  'special-qualification.website': 'Własna strona szkoły pomaga w weryfikacji. Dodaj ją.',
  'special-qualification.nonprofit':
    'Partner nie może tego ustawić; organizacja non-profit zgłasza się sama na nonprofit.microsoft.com. Wybierz tu brak kwalifikacji.',
  'special-qualification.leftover':
    'Segment jest tylko dla klientów edukacyjnych. Wybierz edukację albo opróżnij to pole.',
  'special-qualification.government':
    'Government Community Cloud jest tylko dla Stanów Zjednoczonych i wymaga kodu. Sprawdź wybór i kraj.',
};
