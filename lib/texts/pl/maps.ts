import type { enMaps } from '../en/maps.ts';
import type { Plural } from '../say.ts';

/** Pola wskazane ręcznie, w opcjach. */
export const plMaps: Record<keyof typeof enMaps, string | Plural> = {
  'maps.heading': 'Mapy pól',
  'maps.intro':
    'Czego nauczono Firstpass, wskazując pola. Ma to pierwszeństwo przed tym, co Firstpass rozpoznaje sam. Zapamiętuje się tylko, jak pole się nazywa i jak jest zbudowane, nigdy tego, co w nim było.',
  'maps.none': 'Nie wskazano jeszcze żadnego pola',
  'maps.none.body':
    'Gdy Firstpass weźmie pole za coś innego, naciśnij w jego panelu Wskaż pole i wskaż to pole na stronie.',
  'maps.noLabel': 'Pole bez etykiety',
  'maps.when': 'Wskazano {when}',
  'maps.twice': 'Inne pole na tej stronie oznacza teraz to samo i to ono się liczy.',
  'maps.leave': 'Żadne: zostaw to pole',
  'maps.delete': 'Usuń',
  'maps.deleteAll': 'Usuń wszystkie',
  'maps.deleted': {
    one: 'Usunięto {count} pole.',
    few: 'Usunięto {count} pola.',
    many: 'Usunięto {count} pól.',
    other: 'Usunięto {count} pola.',
  },
  'maps.renamed': 'Zmieniono. Otwarte strony od razu z tego korzystają.',
  'maps.export': 'Eksportuj do pliku',
  'maps.exported': 'Zapisano jako {name}.',
  'maps.import': 'Importuj z pliku',
  'maps.import.title': 'Co jest w tym pliku',
  'maps.import.added': {
    one: '{count} pole jest nowe',
    few: '{count} pola są nowe',
    many: '{count} pól jest nowych',
    other: '{count} pola jest nowe',
  },
  'maps.import.replaced': {
    one: '{count} pole wskazano tu inaczej i zostanie zastąpione',
    few: '{count} pola wskazano tu inaczej i zostaną zastąpione',
    many: '{count} pól wskazano tu inaczej i zostanie zastąpionych',
    other: '{count} pola wskazano tu inaczej i zostanie zastąpione',
  },
  'maps.import.unchanged': {
    one: '{count} pole jest tu znane tak samo',
    few: '{count} pola są tu znane tak samo',
    many: '{count} pól jest tu znanych tak samo',
    other: '{count} pola jest tu znane tak samo',
  },
  'maps.import.effect': 'Pola, których nie ma w pliku, zostają bez zmian.',
  'maps.import.confirm': 'Przejmij',
  'maps.imported': {
    one: 'Przejęto {count} pole.',
    few: 'Przejęto {count} pola.',
    many: 'Przejęto {count} pól.',
    other: 'Przejęto {count} pola.',
  },
  'maps.boxes': {
    one: '{count} pole',
    few: '{count} pola',
    many: '{count} pól',
    other: '{count} pola',
  },
  'maps.error.too-large': 'Nic nie zaimportowano: ten plik jest za duży jak na plik z mapami pól.',
  'maps.error.unreadable':
    'Nic nie zaimportowano: przeglądarka nie mogła odczytać pliku. Wybierz go jeszcze raz.',
  'maps.error.not-json': 'Nic nie zaimportowano: to nie jest plik JSON albo brakuje jego części.',
  'maps.error.not-maps': 'Nic nie zaimportowano: ten plik nie zawiera map pól Firstpass.',
  'maps.error.export':
    'Nic nie zaimportowano: ten plik zawiera wszystkie dane Firstpass. Zaimportuj go na karcie Dane.',
  'maps.error.newer':
    'Nic nie zaimportowano: ten plik zapisała nowsza wersja Firstpass. Zaktualizuj Firstpass i spróbuj ponownie.',
  'maps.error.invalid':
    'Nic nie zaimportowano: coś w tym pliku się nie zgadza. Wyeksportuj go jeszcze raz tam, skąd pochodzi.',
  'maps.error.empty': 'Nic nie zaimportowano: w tym pliku niczego nie ma.',
  'maps.error.many': 'Niczego nie zmieniono: to więcej, niż Firstpass przechowuje. Najpierw usuń część pól.',
  'maps.error.refused':
    'Niczego nie zmieniono: przeglądarka odmówiła zapisu. Zwolnij miejsce na dysku i spróbuj ponownie.',
  'maps.error.newer-here':
    'Niczego nie zmieniono: mapy pól zapisała tu nowsza wersja Firstpass. Zaktualizuj Firstpass i spróbuj ponownie.',
};
