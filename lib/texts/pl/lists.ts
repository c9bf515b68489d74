import type { enLists } from '../en/lists.ts';
import type { Plural } from '../say.ts';

export const plLists: Record<keyof typeof enLists, string | Plural> = {
  'lists.own': 'Nasi klienci',
  'lists.other-tenant': 'Klienci innej naszej dzierżawy',
  'lists.blocked': 'Firmy, których nie dodajemy',
  'lists.blocked.count': {
    one: '{count} firma',
    few: '{count} firmy',
    many: '{count} firm',
    other: '{count} firmy',
  },
  'lists.beside':
    'Obok mogą stać dalsze listy: klienci innych Waszych dzierżaw i firmy, których nie dodajecie. Wybierasz to przy imporcie pliku.',
  'lists.add': 'Zaktualizuj i dodaj',
  'lists.old': {
    one: 'Ta lista ma {count} dzień.',
    few: 'Ta lista ma {count} dni.',
    many: 'Ta lista ma {count} dni.',
    other: 'Ta lista ma {count} dnia.',
  },
  'lists.old.body':
    'Nie ma na niej klientów dodanych później, więc nikt o nich nie ostrzega. Wyeksportuj listę ponownie w Centrum partnerskim i naciśnij Zastąp.',
  'lists.merged':
    'Dodano: {added}. Zaktualizowano: {updated}. Bez zmian: {same}. Brak w tym pliku, zachowano: {kept}.',
  'lists.asBefore': 'Kolumny odczytano tak, jak zostały wcześniej potwierdzone.',
  'lists.checkAgain': 'Sprawdź kolumny',

  'openList.read': 'Odczytaj listę z otwartej strony portalu',
  'openList.hint':
    'Jednorazowo, teraz, i tylko te wiersze, które strona pokazuje: Klienci > Lista klientów w innej karcie. Wszystkich klientów daje plik.',
  'openList.looking': 'Przeglądanie otwartych stron portalu…',
  'openList.refused': 'Nie odczytano: Firstpass nie ma dostępu do portalu.',
  'openList.refused.body': 'Zezwól na portal w karcie Portale, a potem naciśnij ponownie.',
  'openList.no-page': 'Żadna strona portalu nie jest otwarta.',
  'openList.no-page.body':
    'Otwórz Klienci > Lista klientów w innej karcie, poczekaj na wiersze i naciśnij ponownie.',
  'openList.no-list': 'Żadna otwarta strona portalu nie pokazuje listy klientów.',
  'openList.no-list.body':
    'Przejdź tam do Klienci > Lista klientów, poczekaj na wiersze i naciśnij ponownie.',

  'review.title': 'Sprawdź, jak odczytano {name}',
  'review.intro':
    'Niczego jeszcze nie zaimportowano. Zmień to, co odczytano źle. Plik z tymi samymi nagłówkami nie wymaga ponownego potwierdzenia, gdy użyjesz przycisku Zastąp.',
  'review.noName': 'W której kolumnie są nazwy firm?',
  'review.noName.body':
    'Firstpass nie może tego rozpoznać. Wybierz „Nazwa firmy” przy właściwej kolumnie. Jeśli takiej nie ma, anuluj i wybierz inny plik.',
  'review.noName.short': 'Wybierz „Nazwa firmy” przy jednej z kolumn.',
  'review.headings': 'Wiersz {row} zawiera nagłówki (nie licząc pustych)',
  'review.headings.first': 'Pierwszy wiersz zawiera nagłówki',
  'review.columns': 'Kolumny pliku',
  'review.more': {
    one: 'Jeszcze {count} nieużywana kolumna',
    few: 'Jeszcze {count} nieużywane kolumny',
    many: 'Jeszcze {count} nieużywanych kolumn',
    other: 'Jeszcze {count} nieużywanej kolumny',
  },
  'review.noValues': 'Pusta w pierwszych wierszach',
  'review.moved': 'Kolumna „{column}” nie jest teraz używana: {readAs} może być tylko w jednej kolumnie.',
  'review.which': 'Te firmy to',
  'review.mode': {
    one: 'Co zrobić z {count} wierszem, który jest teraz na tej liście?',
    few: 'Co zrobić z {count} wierszami, które są teraz na tej liście?',
    many: 'Co zrobić z {count} wierszami, które są teraz na tej liście?',
    other: 'Co zrobić z {count} wiersza, które są teraz na tej liście?',
  },
  'review.replace': 'Zastąp je',
  'review.replace.hint': 'To, czego nie ma w pliku, zniknie. Dobre dla pełnego eksportu.',
  'review.merge': 'Zachowaj je i zaktualizuj',
  'review.merge.hint':
    'Wiersze z tym samym identyfikatorem Microsoft albo z tą samą nazwą i tym samym krajem lub domeną zostaną zaktualizowane; pozostałe zostaną dodane.',
  'review.go': 'Importuj tę listę',
  'review.goReplace': {
    one: 'Zastąp {count} wiersz',
    few: 'Zastąp {count} wiersze',
    many: 'Zastąp {count} wierszy',
    other: 'Zastąp {count} wiersza',
  },

  'rows.open': 'Szukaj i edytuj wiersze',
  'rows.close': 'Zamknij wiersze',
  'rows.heading': 'Wiersze',
  'rows.search': 'Szukaj według nazwy, domeny lub numeru',
  'rows.which': 'Lista',
  'rows.all': 'Wszystkie listy',
  'rows.loading': 'Otwieranie listy…',
  'rows.saving': 'Zapisywanie listy…',
  'rows.found': {
    one: '{count} wiersz',
    few: '{count} wiersze',
    many: '{count} wierszy',
    other: '{count} wiersza',
  },
  'rows.range': 'Wiersze od {from} do {to} z {count}',
  'rows.pages': 'Strony wierszy',
  'rows.previous': 'Poprzednie',
  'rows.next': 'Następne',
  'rows.none': 'Żaden wiersz nie zawiera „{query}”',
  'rows.none.body': 'Każde słowo musi być w nazwie, domenie lub numerze. Wpisz mniej liter.',
  'rows.empty': 'Brak wierszy',
  'rows.empty.body': 'Ta lista nie ma wierszy. Zaimportuj plik, aby ją wypełnić.',
  'rows.edit': 'Edytuj',
  'rows.edit.of': 'Edytuj: {name}',
  'rows.delete': 'Usuń',
  'rows.delete.of': 'Usuń: {name}',
  'rows.add': 'Dodaj firmę',
  'rows.added': 'Dodano do listy: „{name}”.',
  'rows.deleted': 'Usunięto z listy: „{name}”.',
  'rows.restored': 'Znów na liście: „{name}”.',
  'rows.saved': 'Zapisano: „{name}”.',
  'rows.editor': 'Edycja wiersza',
  'rows.editor.note':
    'Zmienia się tylko lista na tym komputerze, nie Centrum partnerskie. Po następnym imporcie przyciskiem Zastąp lista znów będzie taka jak plik.',
  'rows.several': 'Kilka wartości rozdziel średnikami.',
  'rows.save': 'Zapisz',
  'rows.wrong.name': 'Wpisz nazwę firmy: bez niej nie można znaleźć wiersza.',
  'rows.wrong.tenantId':
    'To nie jest identyfikator Microsoft. Wygląda on tak: 3f2504e0-4f89-41d3-9a0c-0305e82c3301.',
  'rows.wrong.domain': 'To nie jest domena. Wpisz ją tak: contoso.com.',
  'rows.wrong.other': 'Nie można tego odczytać. Zmień wpis albo opróżnij pole.',
  'rows.failed': 'Nie zapisano.',
  'rows.unread': 'Nie można pokazać wierszy.',
  'rows.error.none': 'Listy już nie ma: wygasła albo usunięto ją na innej karcie. Zaimportuj ją ponownie.',
  'rows.error.gone':
    'W tym czasie lista została zmieniona lub zastąpiona na innej karcie, więc tej zmiany nie zachowano. Obejrzyj aktualne wiersze i spróbuj ponownie.',
  'rows.error.full': 'Brakuje miejsca na zapisanie listy. Zwolnij miejsce na dysku i spróbuj ponownie.',
  'rows.error.unavailable':
    'Przeglądarka nie pozwala teraz Firstpass na zapis danych. Uruchom ją ponownie i spróbuj jeszcze raz; lista pozostaje bez zmian.',
  'rows.error.unexpected':
    'W Firstpass wystąpił błąd; lista pozostaje bez zmian. Odśwież tę stronę i spróbuj ponownie.',
};
