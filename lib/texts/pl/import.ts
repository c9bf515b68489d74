import type { enImport } from '../en/import.ts';
import type { Plural } from '../say.ts';

export const plImport: Record<keyof typeof enImport, string | Plural> = {
  'column.name': 'Nazwa firmy',
  'column.tenantId': 'Identyfikator firmy Microsoft',
  'column.domain': 'Nazwa domeny podstawowej',
  'column.relationship': 'Relacja',
  'column.country': 'Kraj/region',
  'column.registrationId': 'Numer rejestrowy',
  'column.tags': 'Tagi',
  'column.alternativeNames': 'Inne nazwy',

  'problem.no-name': {
    one: 'Pominięto {count} wiersz bez nazwy firmy',
    few: 'Pominięto {count} wiersze bez nazwy firmy',
    many: 'Pominięto {count} wierszy bez nazwy firmy',
    other: 'Pominięto {count} wiersza bez nazwy firmy',
  },
  'problem.duplicate-row': {
    one: 'Pominięto {count} wiersz, który powtarza wcześniejszy',
    few: 'Pominięto {count} wiersze, które powtarzają wcześniejsze',
    many: 'Pominięto {count} wierszy, które powtarzają wcześniejsze',
    other: 'Pominięto {count} wiersza, które powtarzają wcześniejsze',
  },
  'problem.too-many-cells': {
    one: 'Pominięto {count} wiersz, w którym jest więcej komórek niż nagłówków: może brakować cudzysłowu wokół nazwy z separatorem',
    few: 'Pominięto {count} wiersze, w których jest więcej komórek niż nagłówków: może brakować cudzysłowu wokół nazwy z separatorem',
    many: 'Pominięto {count} wierszy, w których jest więcej komórek niż nagłówków: może brakować cudzysłowu wokół nazwy z separatorem',
    other:
      'Pominięto {count} wiersza, w których jest więcej komórek niż nagłówków: może brakować cudzysłowu wokół nazwy z separatorem',
  },
  'problem.broken-quotes': {
    one: '{count} wiersz ma cudzysłowy nie do pary; odczytano go najlepiej, jak się dało',
    few: '{count} wiersze mają cudzysłowy nie do pary; odczytano je najlepiej, jak się dało',
    many: '{count} wierszy ma cudzysłowy nie do pary; odczytano je najlepiej, jak się dało',
    other: '{count} wiersza ma cudzysłowy nie do pary; odczytano je najlepiej, jak się dało',
  },
  'problem.value-cut': {
    one: '{count} wiersz ma wartość dłuższą niż 1000 znaków; została skrócona',
    few: '{count} wiersze mają wartość dłuższą niż 1000 znaków; została skrócona',
    many: '{count} wierszy ma wartość dłuższą niż 1000 znaków; została skrócona',
    other: '{count} wiersza ma wartość dłuższą niż 1000 znaków; została skrócona',
  },

  'error.empty-file':
    'Ten plik jest pusty. Wyeksportuj listę ponownie (Klienci › Eksportuj) i wybierz nowy plik.',
  'error.too-large':
    'Ten plik ma {megabytes} MB, a Firstpass czyta listy klientów do {most} MB. Wybierz plik Customers.csv z Klienci › Eksportuj albo usuń zbędne kolumny i spróbuj ponownie.',
  'error.too-many-rows':
    'Ten plik ma więcej niż {most} wierszy, czyli więcej, niż Firstpass odczytuje. Podziel listę albo usuń zbędne wiersze i zaimportuj ją ponownie.',
  'error.excel-file':
    'To skoroszyt programu Excel, a nie plik CSV. Otwórz go, wybierz Zapisz jako › CSV UTF-8 i zaimportuj zapisany plik.',
  'error.binary-file':
    'Ten plik nie zawiera tekstu, więc nie może być listą klientów. Wyeksportuj listę (Klienci › Eksportuj) i wybierz plik CSV.',
  'error.no-rows':
    'W tym pliku nie ma ani jednego wiersza z klientem. Wyeksportuj listę ponownie (Klienci › Eksportuj) i wybierz nowy plik.',
  'error.no-company-column':
    'W tym pliku nie ma kolumny z nazwami firm. Wybierz plik Customers.csv z Klienci › Eksportuj albo nazwij kolumnę „Nazwa firmy” i zaimportuj plik ponownie.',
  'error.unreadable':
    'Nie udało się odczytać pliku: po wybraniu został przeniesiony, zmieniony lub zablokowany. Zamknij go w innych programach i wybierz jeszcze raz.',
  'error.cancelled': 'Import został anulowany. Plik możesz wybrać ponownie w dowolnej chwili.',
  'error.storage-unavailable':
    'Przeglądarka nie pozwoliła zapisać listy. Tak dzieje się w oknach prywatnych i przy zablokowanych danych witryn: zezwól na zapis danych Firstpass albo użyj zwykłego okna i zaimportuj plik ponownie.',
  'error.storage-full':
    'Brakuje miejsca na zapisanie listy. Zwolnij miejsce na dysku i zaimportuj plik ponownie.',
  'error.replaced-meanwhile':
    'W tym samym czasie lista została zaimportowana lub usunięta na innej karcie, więc ten import nie został zachowany. Sprawdź listę widoczną teraz i w razie potrzeby zaimportuj plik ponownie.',
  'error.unexpected':
    'Import przerwał błąd w Firstpass. Spróbuj ponownie; jeśli to się powtórzy, zgłoś to, nie wysyłając pliku.',
};
