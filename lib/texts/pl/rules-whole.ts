import type { enRulesWhole } from '../en/rules-whole.ts';
import type { Plural } from '../say.ts';

export const plRulesWhole: Record<keyof typeof enRulesWhole, string | Plural> = {
  'field-blanks.title': 'Odstępy i niewidoczne znaki',
  'field-blanks.why': 'Portal zapisuje zbędne odstępy i niewidoczne znaki jako część wartości.',
  'field-blanks.blanks': 'Są tu zbędne odstępy. Usuń je.',
  'field-blanks.unseen': 'Są tu niewidoczne znaki. Usuń je.',
  'field-blanks.lines': 'W jedno pole wklejono kilka wierszy. Zostaw to, co należy do tego pola.',
  'field-blanks.fix': '{value}',

  'field-broken-letters.title': 'Zepsute litery',
  'field-broken-letters.why': 'Weryfikacja nie znajdzie nazwy ani adresu z zepsutymi literami.',
  'field-broken-letters.mended': 'Przy kopiowaniu zepsuły się litery. Zapewne było tu: {value}',
  'field-broken-letters.lost': 'W „{word}” zginęła przy kopiowaniu litera. Wpisz to słowo od nowa.',
  'field-broken-letters.fix': '{value}',

  'field-mixed-scripts.title': 'Litery innego alfabetu',
  'field-mixed-scripts.why':
    'Litera tylko podobna do łacińskiej jest zła: nie znajdzie jej wyszukiwarka, poczta ani weryfikacja.',
  'field-mixed-scripts.mixed': '„{part}” miesza podobne litery dwóch alfabetów. Użyj liter jednego z nich.',
  'field-mixed-scripts.code': 'W „{part}” są litery podobne do łacińskich. Użyj łacińskich.',
  'field-mixed-scripts.wide': '„{part}” zapisano literami o szczególnym kształcie. Użyj zwykłych.',
  'field-mixed-scripts.fix': '{value}',

  'field-wrapped.title': 'Etykieta lub cudzysłów w wartości',
  'field-wrapped.why': 'Portal zapisuje etykietę lub cudzysłów jako część wartości.',
  'field-wrapped.label': '„{part}” to etykieta, a nie część wartości. Usuń ją.',
  'field-wrapped.quoted': 'Znaki wokół wartości do niej nie należą. Usuń je.',
  'field-wrapped.fix': '{value}',

  'field-pasted-elsewhere.title': 'Wartość w złym polu',
  'field-pasted-elsewhere.why': 'Zamówienia, poczta i weryfikacja biorą to, co stoi w polu.',
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
  'same-data.why': 'Rekord wypełniony byle jak nie przejdzie weryfikacji.',
  'same-data.repeated': {
    one: '„{value}” stoi w {count} polu. Poproś klienta o prawdziwe dane.',
    few: '„{value}” stoi w {count} różnych polach. Poproś klienta o prawdziwe dane.',
    many: '„{value}” stoi w {count} różnych polach. Poproś klienta o prawdziwe dane.',
    other: '„{value}” stoi w {count} różnych polach. Poproś klienta o prawdziwe dane.',
  },
  'same-data.trial': 'W kilku polach jest tylko tekst na próbę. Poproś klienta o prawdziwe dane.',
  'same-data.number': 'Telefon i numer rejestracyjny są takie same. Jeden z nich jest zły; sprawdź oba.',

  'country-market.title': 'Rynek CSP',
  'country-market.why': 'Partner może sprzedawać tylko na własnym rynku CSP; liczy się kraj klienta.',
  'country-market.outside':
    '{country} należy do rynku CSP „{market}”, Twój to „{own}”: błąd 2030. Sprawdź kraj albo swój rynek w opcjach.',
  'country-market.none':
    '{country} nie należy do żadnego rynku CSP; żaden partner nie może tam sprzedawać. Sprawdź kraj.',

  'agreement-choice.title': 'Kto przyjmuje umowę',
  'agreement-choice.why': 'Umowa wiąże klienta i tylko klient może ją przyjąć.',
  'agreement-choice.reseller':
    'Odsprzedawca pośredni nie może potwierdzić umowy. Niech zrobi to Twój dostawca albo niech klient zostanie poproszony.',
  'agreement-choice.directly':
    'Od 5 stycznia 2026 r. klient przyjmuje umowę bezpośrednio. Wybierz prośbę do klienta, inaczej zamówienia mogą zostać zablokowane.',

  'agreement-date.other-agreement':
    'Przed 1 października 2019 r. była inna umowa. Klient musi przyjąć ją ponownie.',

  'agreement-person.title': 'Kto i kiedy przyjął umowę',
  'agreement-person.why': 'Portal pyta, kto i kiedy przyjął umowę.',
  'agreement-person.missing':
    'Pole „{field}” jest jeszcze puste. Zapytaj klienta, kto i kiedy przyjął umowę.',

  'agreement-email-domain.title': 'E-mail osoby, która przyjęła umowę',
  'agreement-email-domain.why': 'Umowę musi przyjąć osoba po stronie klienta.',
  'agreement-email-domain.other':
    'Jeden adres jest w {signed}, a kontaktu w {contact}. Upewnij się, że oba należą do klienta.',

  'special-qualification.title': 'Kwalifikacja specjalna',
  'special-qualification.why': 'Kwalifikacja jest sprawdzana przez kilka dni; niepasująca zostaje odrzucona.',
  'special-qualification.segment':
    'Klient edukacyjny musi mieć segment: szkoła (K-12) albo szkolnictwo wyższe.',
  'special-qualification.website': 'Własna strona szkoły pomaga w weryfikacji. Dodaj ją.',
  'special-qualification.nonprofit':
    'Organizacja non-profit zgłasza się sama na nonprofit.microsoft.com. Wybierz tu brak kwalifikacji.',
  'special-qualification.leftover':
    'Segment jest tylko dla klientów edukacyjnych. Wybierz edukację albo opróżnij to pole.',
  'special-qualification.government':
    'Government Community Cloud jest tylko dla Stanów Zjednoczonych i wymaga kodu. Sprawdź wybór i kraj.',
};
