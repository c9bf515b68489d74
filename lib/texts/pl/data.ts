import type { enData } from '../en/data.ts';
import type { Plural } from '../say.ts';

export const plData: Record<keyof typeof enData, string | Plural> = {
  'data.expiry': 'Jak długo przechowywać',
  'data.draftDays': 'Wersje robocze: liczba dni od ostatniej zmiany',
  'data.listDays': 'Lista klientów: liczba dni od importu',
  'data.daysBad': 'Wpisz liczbę całkowitą od 1 do 365.',
  'data.export': 'Eksport',
  'data.export.body':
    'Rekordy, profile, ustawienia, decyzje o klientach i położenie panelu w jednym pliku, do zachowania lub przeniesienia na inny komputer.',
  'data.export.list': {
    one: 'Dołącz listę klientów ({count} klient)',
    few: 'Dołącz listę klientów ({count} klientów)',
    many: 'Dołącz listę klientów ({count} klientów)',
    other: 'Dołącz listę klientów ({count} klienta)',
  },
  'data.busy.exporting': 'Przygotowywanie pliku…',
  'data.busy.reading': 'Wczytywanie pliku…',
  'data.busy.importing': 'Importowanie…',
  'data.export.go': 'Eksportuj wszystko',
  'data.exported': {
    one: 'Wyeksportowano {count} rekord do pliku {name}.',
    few: 'Wyeksportowano {count} rekordy do pliku {name}.',
    many: 'Wyeksportowano {count} rekordów do pliku {name}.',
    other: 'Wyeksportowano {count} rekordu do pliku {name}.',
  },
  'data.exportFailed':
    'Niczego nie wyeksportowano: nie udało się odczytać magazynu przeglądarki. Spróbuj ponownie.',
  'data.export.warning': 'Plik zawiera dane Twoich klientów. Przechowuj go tam, gdzie tylko Ty masz dostęp.',
  'data.csv.body':
    'Jako tabela do Excela i innych programów: jeden wiersz na rekord. Komórka, którą arkusz wziąłby za formułę, na przykład numer telefonu z +, dostaje z przodu apostrof.',
  'data.csv.go': 'Eksportuj rekordy do CSV',
  'data.import': 'Import',
  'data.import.body':
    'Wczytuje plik wyeksportowany z Firstpass. Zanim cokolwiek się zmieni, zobaczysz jego zawartość.',
  'data.import.go': 'Wybierz wyeksportowany plik',
  'data.import.title': 'Zaimportować ten plik?',
  'data.import.nothing': 'W pliku nie ma rekordów',
  'data.import.records.added': {
    one: '{count} nowy rekord',
    few: '{count} nowe rekordy',
    many: '{count} nowych rekordów',
    other: '{count} nowego rekordu',
  },
  'data.import.records.updated': {
    one: '{count} rekord dostanie nowsze wpisy',
    few: '{count} rekordy dostaną nowsze wpisy',
    many: '{count} rekordów dostanie nowsze wpisy',
    other: '{count} rekordu dostanie nowsze wpisy',
  },
  'data.import.records.unchanged': {
    one: '{count} rekord pozostanie bez zmian',
    few: '{count} rekordy pozostaną bez zmian',
    many: '{count} rekordów pozostanie bez zmian',
    other: '{count} rekordu pozostanie bez zmian',
  },
  'data.import.profiles.added': {
    one: '{count} nowy profil',
    few: '{count} nowe profile',
    many: '{count} nowych profili',
    other: '{count} nowego profilu',
  },
  'data.import.profiles.replaced': {
    one: '{count} profil zostanie zastąpiony',
    few: '{count} profile zostaną zastąpione',
    many: '{count} profili zostanie zastąpionych',
    other: '{count} profilu zostanie zastąpione',
  },
  'data.import.profiles.unchanged': {
    one: '{count} profil pozostanie bez zmian',
    few: '{count} profile pozostaną bez zmian',
    many: '{count} profili pozostanie bez zmian',
    other: '{count} profilu pozostanie bez zmian',
  },
  'data.import.profiles.kept': {
    one: '{count} profil, który jest tylko tutaj, pozostanie',
    few: '{count} profile, które są tylko tutaj, pozostaną',
    many: '{count} profili, które są tylko tutaj, pozostanie',
    other: '{count} profilu, które jest tylko tutaj, pozostanie',
  },
  'data.import.settings.replaced': 'Tutejsze ustawienia zostaną zastąpione',
  'data.import.settings.same': 'Ustawienia są takie same',
  'data.import.boxes': {
    one: 'Zostanie przejęte {count} pole wskazane ręcznie',
    few: 'Zostaną przejęte {count} pola wskazane ręcznie',
    many: 'Zostanie przejętych {count} pól wskazanych ręcznie',
    other: 'Zostanie przejęte {count} pola wskazanego ręcznie',
  },
  'data.import.decisions': {
    one: 'Zostanie przejęta {count} decyzja o kliencie',
    few: 'Zostaną przejęte {count} decyzje o klientach',
    many: 'Zostanie przejętych {count} decyzji o klientach',
    other: 'Zostanie przejęte {count} decyzji o klientach',
  },
  'data.import.panel.replaced': 'Położenie panelu i wstrzymane witryny zostaną przejęte',
  'data.import.part.records': 'Rekordy',
  'data.import.part.profiles': 'Profile',
  'data.import.part.settings': 'Ustawienia',
  'data.import.part.list': 'Lista klientów',
  'data.import.list.take': {
    one: 'Przejmij {name} ({count} klient), import: {when}',
    few: 'Przejmij {name} ({count} klientów), import: {when}',
    many: 'Przejmij {name} ({count} klientów), import: {when}',
    other: 'Przejmij {name} ({count} klienta), import: {when}',
  },
  'data.import.list.replaces': {
    one: 'Zastąpi {name} ({count} klient).',
    few: 'Zastąpi {name} ({count} klientów).',
    many: 'Zastąpi {name} ({count} klientów).',
    other: 'Zastąpi {name} ({count} klienta).',
  },
  'data.import.list.keeps': {
    one: '{name} ({count} klient) pozostanie.',
    few: '{name} ({count} klientów) pozostanie.',
    many: '{name} ({count} klientów) pozostanie.',
    other: '{name} ({count} klienta) pozostanie.',
  },
  'data.import.list.first': 'Nie ma tu jeszcze listy klientów.',
  'data.import.list.none': 'W pliku jej nie ma; tutejsza lista pozostanie.',
  'data.import.list.expired': {
    one: 'Lista z pliku ({count} klient) jest przeterminowana i zostanie pominięta.',
    few: 'Lista z pliku ({count} klientów) jest przeterminowana i zostanie pominięta.',
    many: 'Lista z pliku ({count} klientów) jest przeterminowana i zostanie pominięta.',
    other: 'Lista z pliku ({count} klienta) jest przeterminowana i zostanie pominięta.',
  },
  'data.import.made': 'Eksport: {when}',
  'data.import.effect': 'Jeśli rekord jest po obu stronach, w każdym polu pozostanie późniejszy wpis.',
  'data.import.confirm': 'Importuj',
  'data.imported': {
    one: 'Zaimportowano {count} rekord.',
    few: 'Zaimportowano {count} rekordy.',
    many: 'Zaimportowano {count} rekordów.',
    other: 'Zaimportowano {count} rekordu.',
  },
  'data.importedList': {
    one: 'Zaimportowano {count} rekord i listę klientów.',
    few: 'Zaimportowano {count} rekordy i listę klientów.',
    many: 'Zaimportowano {count} rekordów i listę klientów.',
    other: 'Zaimportowano {count} rekordu i listę klientów.',
  },
  'data.importedListLater': {
    one: 'Zaimportowano {count} rekord. Lista klientów pojawi się po ponownym uruchomieniu przeglądarki.',
    few: 'Zaimportowano {count} rekordy. Lista klientów pojawi się po ponownym uruchomieniu przeglądarki.',
    many: 'Zaimportowano {count} rekordów. Lista klientów pojawi się po ponownym uruchomieniu przeglądarki.',
    other: 'Zaimportowano {count} rekordu. Lista klientów pojawi się po ponownym uruchomieniu przeglądarki.',
  },
  'data.importError.too-large':
    'Niczego nie zaimportowano: plik jest większy niż jakikolwiek eksport z Firstpass. Wybierz plik o nazwie firstpass-….json.',
  'data.importError.not-json':
    'Niczego nie zaimportowano: plik jest uszkodzony lub nie jest eksportem z Firstpass. Wybierz plik o nazwie firstpass-….json.',
  'data.importError.not-export':
    'Niczego nie zaimportowano: tego pliku nie zapisał Firstpass. Wybierz plik o nazwie firstpass-….json.',
  'data.importError.newer':
    'Niczego nie zaimportowano: plik zapisała nowsza wersja Firstpass. Zaktualizuj Firstpass i spróbuj ponownie.',
  'data.importError.newer-here':
    'Niczego nie zaimportowano: część danych na tym komputerze zapisała nowsza wersja Firstpass, a takich danych nigdy nie nadpisujemy. Zaktualizuj Firstpass i spróbuj ponownie.',
  'data.lacking':
    'Brakuje około {kilobytes} kB; część miejsca zwolni usunięcie starych wersji roboczych w panelu bocznym.',
  'data.importError.invalid':
    'Niczego nie zaimportowano: część zawartości pliku jest uszkodzona. Wyeksportuj go ponownie na drugim komputerze.',
  'data.importError.full':
    'Niczego nie zaimportowano: magazyn przeglądarki jest pełny. Zwolnij miejsce na dysku i spróbuj ponownie.',
  'data.importError.refused': 'Niczego nie zaimportowano: przeglądarka odmówiła zapisu. Spróbuj ponownie.',
  'data.importError.unreadable':
    'Niczego nie zaimportowano: nie udało się odczytać pliku. Sprawdź, czy nadal istnieje, i spróbuj ponownie.',
  'data.delete': 'Usuń wszystko',
  'data.delete.body':
    'Nie zostawia na tym komputerze żadnych danych Firstpass. Centrum partnerskie pozostaje bez zmian.',
  'data.delete.go': 'Usuń wszystko…',
  'data.delete.title': 'Usunąć wszystko?',
  'data.delete.what': 'Tego nie da się przywrócić:',
  'data.delete.drafts': {
    one: '{count} rekord',
    few: '{count} rekordy',
    many: '{count} rekordów',
    other: '{count} rekordu',
  },
  'data.delete.list': {
    one: 'lista {count} klienta',
    few: 'lista {count} klientów',
    many: 'lista {count} klientów',
    other: 'lista {count} klienta',
  },
  'data.delete.profiles': {
    one: '{count} profil wartości domyślnych',
    few: '{count} profile wartości domyślnych',
    many: '{count} profili wartości domyślnych',
    other: '{count} profilu wartości domyślnych',
  },
  'data.delete.settings': 'Twoje ustawienia',
  'data.delete.confirm': 'Usuń wszystko',
  'data.deleted': 'Wszystko zostało usunięte.',
  'data.deleteFailed':
    'Nie udało się usunąć wszystkiego: Firstpass nie odpowiedział. Zamknij jego inne karty i spróbuj ponownie.',
};
