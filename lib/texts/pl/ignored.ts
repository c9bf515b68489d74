import type { enIgnored } from '../en/ignored.ts';

/** Teksty panelu bocznego o pominiętych uwagach: w tym rekordzie albo w każdym. */
export const plIgnored: Record<keyof typeof enIgnored, string> = {
  'ignored.label': 'Pominięte uwagi',
  'ignored.show': 'Pokaż',
  'ignored.show.name': 'Pokaż pominięte uwagi',
  'ignored.hide': 'Ukryj',
  'ignored.hide.name': 'Ukryj pominięte uwagi',
  'ignored.back': 'Przywróć',
  'ignored.back.name': 'Przywróć: {text}',
  'ignored.back.done': 'Przywrócono uwagę.',
  never: 'Pomijaj wszędzie…',
  'never.of': 'Pomijaj wszędzie: {text}',
  'never.title': 'Pomijać to w każdym rekordzie?',
  'never.word': 'Zezwól na „{word}”',
  'never.word.note': 'Firstpass nie zakwestionuje tego już w żadnej nazwie ani w żadnym adresie.',
  'never.word.done': 'Od teraz dozwolone: „{word}”.',
  'never.name': 'Zezwól na tę nazwę firmy',
  'never.name.note': 'Firstpass nie zakwestionuje już nazwy „{name}”, chyba że odrzuca ją sam portal.',
  'never.name.done': 'Od teraz dozwolona nazwa: „{name}”.',
  'never.rule': 'Wyłącz regułę',
  'never.rule.note': 'Reguła „{title}” nie znajdzie już niczego w żadnym rekordzie.',
  'never.rule.done': 'Wyłączono: {title}.',
  'never.locked': 'Regułę „{title}” ustawiła Twoja organizacja; nie można jej tu wyłączyć.',
  'never.back': 'Możesz to zmienić w opcjach, na karcie Reguły.',
  'never.cancel': 'Anuluj',
  'never.failed':
    'Nie zapisano: przeglądarka odmówiła zapisu, więc nic nie jest pomijane wszędzie. Zwolnij miejsce na dysku i spróbuj ponownie.',
};
