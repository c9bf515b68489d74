import type { enOutline } from '../en/outline.ts';

export const plOutline: Record<keyof typeof enOutline, string> = {
  'outline.heading': 'Formularz nierozpoznany?',
  'outline.intro':
    'Skopiuj strukturę formularza z tej karty, aby dołączyć ją do zgłoszenia. Nie ma w niej niczego, co wpisano, a przed skopiowaniem zobaczysz ją w całości.',
  'outline.open': 'Kopiuj zarys formularza',
  'outline.reading': 'Odczytywanie struktury formularza…',
  'outline.noPage': 'Nie ma otwartej strony portalu. Otwórz formularz w karcie i spróbuj ponownie.',
  'outline.unreachable':
    'Ta karta nie odpowiada. Firstpass nie działa na tej stronie albo trzeba ją raz odświeżyć.',
  'outline.title': 'Zarys formularza',
  'outline.what':
    'Zawiera: rodzaje pól i elementów, etykiety znane Firstpass oraz to, za co uznaje on każde pole. Nie zawiera: wartości, opcji do wyboru, adresów stron ani innych tekstów; z tych podaje tylko długość i rodzaj pisma.',
  'outline.copy': 'Kopiuj zarys',
  'outline.save': 'Zapisz jako plik',
  'outline.close': 'Zamknij',
  'outline.copied': 'Skopiowano zarys.',
  'outline.copyFailed': 'Nie skopiowano: przeglądarka na to nie pozwoliła. Zapisz zarys jako plik.',
};
