import type { enRulesStreet } from '../en/rules-street.ts';
import type { Plural } from '../say.ts';

export const plRulesStreet: Record<keyof typeof enRulesStreet, string | Plural> = {
  'address-abbreviation.title': 'Skrót w nazwie ulicy',
  'address-abbreviation.why':
    'Adres jest porównywany z rejestrem i z mapą; słowa zapisane w całości są odnajdywane pewniej.',
  'address-abbreviation.found':
    '„{short}” to skrót: {long}. Zapisz go w całości, chyba że tak jest w rejestrze.',
  'address-abbreviation.fix': '{value}',

  'address-care-of.title': 'Adresat w adresie',
  'address-care-of.why':
    'Portal pyta, gdzie firma jest zarejestrowana; nazwisko w linii adresu zasłania ulicę przed sprawdzeniem.',
  'address-care-of.care-of': '„{sign}”: to adres kogoś innego. Zostaw go tylko, jeśli tak jest w rejestrze.',
  'address-care-of.attention':
    '„{sign}” wskazuje osobę, do której się pisze. Zostaw tu tylko ulicę; osoba należy do kontaktu.',
  'address-care-of.fix': '{value}',
  'address-care-of.empty': 'Wyczyść linię',

  'address-house-number.title': 'Numer domu',
  'address-house-number.why': 'Bez numeru domu sprawdzenie adresu znajduje ulicę, a nie firmę.',
  'address-house-number.missing':
    'W „{value}” nie ma numeru domu. Dopisz go albo zaznacz, że go nie ma, tak jak w rejestrze.',

  'address-incomplete.title': 'Niepełny adres',
  'address-incomplete.why': 'Linia 1 zawiera ulicę z numerem; bez ulicy nikt firmy nie znajdzie.',
  'address-incomplete.number':
    '„{value}” to numer bez ulicy. Dopisz ulicę przed nim lub za nim, a we wsi jej nazwę.',
  'address-incomplete.place': '„{value}” jest już w innych polach. Linia 1 wymaga ulicy i numeru domu.',
  'address-incomplete.word': '„{value}” to jeszcze nie adres. Wpisz nazwę ulicy i numer domu.',

  'address-length.title': 'Za długi adres',
  'address-length.why': 'Portal przyjmuje najwyżej 200 znaków w linii adresu.',
  'address-length.too-long':
    'Znaków jest za dużo: {length}, a mieści się najwyżej {most}. Usuń to, co nie należy do adresu.',

  'address-lines-equal.title': 'Linia 2 powtarza linię 1',
  'address-lines-equal.why':
    'Druga linia jest na to, czego brakuje w pierwszej; powtórzenie utrudnia sprawdzenie adresu.',
  'address-lines-equal.same': 'Linia 2 mówi to samo co linia 1. Wyczyść ją.',
  'address-lines-equal.part': '„{value}” jest już na końcu linii 1. Wyczyść linię 2.',
  'address-lines-equal.fix': 'Wyczyść linię 2',

  'address-lines-swapped.title': 'Zamienione linie',
  'address-lines-swapped.why':
    'Sprawdzenie adresu czyta ulicę z linii 1; lokal lub piętro należy do linii 2.',
  'address-lines-swapped.swapped':
    'W linii 1 jest tylko „{unit}”, a ulica „{street}” w linii 2. Zamień linie miejscami.',
  'address-lines-swapped.fix': 'Zamień: najpierw {value}',

  'address-placeholder.title': 'Zmyślony adres',
  'address-placeholder.why':
    'Weryfikacja odrzuca adresy testowe i zastępcze, a raz dodanego klienta nie da się usunąć.',
  'address-placeholder.certain': '„{value}” to nie adres. Wpisz adres z rejestru.',
  'address-placeholder.likely': '„{value}” wygląda na tekst zastępczy. Wpisz adres z rejestru.',
  'address-placeholder.possible':
    '„{value}” bywa wpisywane na próbę, choć takie ulice istnieją. Porównaj z rejestrem.',
  'address-placeholder.second': '„{value}” tylko wypełnia linię. Linia 2 może zostać pusta.',
  'address-placeholder.empty': 'Wyczyść linię 2',

  'address-po-box.title': 'Skrytka pocztowa',
  'address-po-box.why':
    'Portal pyta o adres rejestrowy firmy; weryfikacja nie uznaje za taki skrytki pocztowej.',
  'address-po-box.instead': '„{value}” to skrytka pocztowa. Wpisz zamiast niej ulicę siedziby z rejestru.',
  'address-po-box.beside': '„{value}” to skrytka pocztowa; wystarczy ulica obok niej.',
  'address-po-box.fix': '{value}',
  'address-po-box.empty': 'Wyczyść linię',

  'address-repeats.title': 'Powtórzenie w adresie',
  'address-repeats.why':
    'Miasto, kod pocztowy, region i kraj mają własne pola; powtórzone utrudniają dopasowanie adresu.',
  'address-repeats.city': 'Miasto „{value}” ma własne pole. Usuń je z tej linii.',
  'address-repeats.code': 'Kod pocztowy „{value}” ma własne pole. Usuń go z tej linii.',
  'address-repeats.state': 'Region „{value}” ma własne pole. Usuń go z tej linii.',
  'address-repeats.country': 'Kraj „{value}” ma własne pole. Usuń go z tej linii.',
  'address-repeats.several': '„{value}” jest już w innych polach. Zostaw tu tylko ulicę.',
  'address-repeats.moved': '„{value}” należy do pól z kodem pocztowym i miastem, a nie do tej linii.',
  'address-repeats.other-code':
    'W tej linii jest kod pocztowy {value}, a w polu {code}. Sprawdź, który jest prawdziwy, i zostaw go tylko w polu.',
  'address-repeats.fix': '{value}',
  'address-repeats.move': 'Przenieś {value} do jego pola',
  'address-repeats.empty': 'Wyczyść linię',

  'city-placeholder.title': 'Zmyślone miasto',
  'city-placeholder.why':
    'Weryfikacja odrzuca adresy testowe i zastępcze, a raz dodanego klienta nie da się usunąć.',
  'city-placeholder.certain': '„{value}” to nie miasto. Wpisz miasto z adresu w rejestrze.',
  'city-placeholder.likely': '„{value}” wygląda na tekst zastępczy. Wpisz nazwę miasta.',
  'city-placeholder.digits': '„{value}” nie ma liter. Wpisz nazwę miasta; kod pocztowy ma własne pole.',

  'city-repeats.title': 'Więcej niż miasto',
  'city-repeats.why':
    'Kod pocztowy, region i kraj mają własne pola; wpisane razem z miastem utrudniają dopasowanie adresu.',
  'city-repeats.code': 'Kod pocztowy „{value}” ma własne pole. Zostaw tu tylko miasto.',
  'city-repeats.state': 'Region „{value}” ma własne pole. Zostaw tu tylko miasto.',
  'city-repeats.country': 'Kraj „{value}” ma własne pole. Zostaw tu tylko miasto.',
  'city-repeats.fix': '{value}',
};
