import type { enDecisions } from '../en/decisions.ts';
import type { Plural } from '../say.ts';

export const plDecisions: Record<keyof typeof enDecisions, string | Plural> = {
  'compare.legalForm': 'Forma prawna',
  'compare.same': 'zgodne',
  'compare.differs': 'różni się',
  'compare.inRecord': 'W tym rekordzie: {value}',
  'decision.ask': 'Czy to ta sama firma?',
  'decision.same': 'Ta sama firma',
  'decision.same.name': 'Ta sama firma: {name}',
  'decision.different': 'Inna firma',
  'decision.different.name': 'Inna firma: {name}',
  'decision.needsName': 'Wpisz nazwę firmy w rekordzie, aby zapisać, czy to ta sama firma.',
  'decision.takeBack': 'Wycofaj',
  'decision.takeBack.name': 'Wycofaj decyzję o kliencie {name}',
  'decision.isDifferent': 'Zapisano, że to inna firma.',
  'decision.badge': 'inna firma',
  'decision.others': {
    one: '{count} klient uznany za inną firmę',
    few: '{count} klienci uznani za inne firmy',
    many: '{count} klientów uznanych za inne firmy',
    other: '{count} klienta uznanego za inną firmę',
  },
  'decision.noOther': 'Na liście klientów nie ma innych dopasowań',
  'decision.said.same': 'Zapisano, że {name} to ta sama firma.',
  'decision.said.different': 'Zapisano, że {name} to inna firma. Nie będzie już ostrzeżenia dla tej nazwy.',
  'decision.takenBack': 'Wycofano decyzję o kliencie {name}.',
  'decision.failed':
    'Nie zapisano: przeglądarka odmówiła zapisu. Zwolnij miejsce na dysku i naciśnij przycisk ponownie.',
  'decision.failed.newer':
    'Nie zapisano: decyzje zapisała tu nowsza wersja Firstpass. Zaktualizuj Firstpass i spróbuj ponownie.',
  'decision.failed.many':
    'Nie zapisano: byłoby więcej decyzji, niż Firstpass przechowuje. Usuń stare w Opcje › Lista klientów.',
  'decision.failed.gone': 'Nie zapisano: Firstpass nie odpowiedział. Odśwież tę stronę i spróbuj ponownie.',

  'decisions.heading': 'Twoje decyzje o klientach',
  'decisions.intro':
    'Firstpass kieruje się nimi, zanim cokolwiek porówna. Są przechowywane tak długo jak lista, także po jej zastąpieniu lub usunięciu.',
  'decisions.none': 'Nie ma jeszcze żadnych decyzji',
  'decisions.none.body':
    'W panelu bocznym każde dopasowanie ma przyciski „Ta sama firma” i „Inna firma”. Twoje odpowiedzi pojawią się tutaj.',
  'decisions.list': 'Decyzje',
  'decisions.search': 'Szukaj w decyzjach',
  'decisions.noHit': 'Żadna decyzja nie pasuje do „{query}”.',
  'decisions.same': 'ta sama firma co',
  'decisions.different': 'inna firma niż',
  'decisions.when': 'Zapisano {when}',
  'decisions.delete': 'Usuń',
  'decisions.delete.name': 'Usuń decyzję: {asked} i {row}',
  'decisions.deleteAll': 'Usuń wszystkie decyzje',
  'decisions.deleted': {
    one: 'Usunięto {count} decyzję.',
    few: 'Usunięto {count} decyzje.',
    many: 'Usunięto {count} decyzji.',
    other: 'Usunięto {count} decyzji.',
  },
  'decisions.failed':
    'Nic nie zmieniono: przeglądarka odmówiła zapisu. Zwolnij miejsce na dysku i spróbuj ponownie.',
  'decisions.failed.newer':
    'Nic nie zmieniono: decyzje zapisała tu nowsza wersja Firstpass. Zaktualizuj Firstpass i spróbuj ponownie.',
  'decisions.failed.many': 'Nic nie zmieniono: byłoby więcej decyzji, niż Firstpass przechowuje.',
};
