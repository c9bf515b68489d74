import type { enRulesIds } from '../en/rules-ids.ts';
import type { Plural } from '../say.ts';

export const plRulesIds: Record<keyof typeof enRulesIds, string | Plural> = {
  'registration-id-format.title': 'Numer rejestracyjny: znaki',
  'registration-id-format.why':
    'Portal przyjmuje w numerze rejestracyjnym tylko litery i cyfry, bez spacji, kropek i myślników.',
  'registration-id-format.layout': 'Portal przyjmuje tu tylko litery i cyfry: {value}.',
  'registration-id-format.label': 'W tym polu podaje się sam numer: {value}.',
  'registration-id-format.signs':
    'Znak „{value}” nie może być częścią numeru rejestracyjnego. Podaj jeden numer, samymi literami i cyframi.',
  'registration-id-format.long': 'Żaden numer rejestracyjny nie jest tak długi. Podaj tylko jeden numer.',
  'registration-id-format.words': 'W tym polu podaje się jeden numer, bez słów, a nie „{value}”.',
  'registration-id-format.fix': '{value}',

  'registration-id-checksum.title': 'Numer rejestracyjny: cyfry kontrolne',
  'registration-id-checksum.why':
    'Ostatnie cyfry większości numerów wynikają z pozostałych, więc błąd przy wpisywaniu widać od razu; portal i weryfikacja szukają numeru w rejestrach.',
  'registration-id-checksum.wrong':
    'To nie jest poprawny numer {kind}: cyfry kontrolne nie pasują do pozostałych, więc któraś jest błędna albo dwie są zamienione. Porównaj z dokumentami klienta.',
  'registration-id-checksum.doubtful':
    'Jako {kind} ten numer byłby błędny: cyfry kontrolne nie pasują. Porównaj z dokumentami klienta.',
  'registration-id-checksum.perhaps':
    'Jeśli to ma być {kind}, cyfry kontrolne nie pasują. Porównaj z dokumentami klienta.',

  'registration-id-person.title': 'Numer osoby',
  'registration-id-person.why':
    'Portal wymaga numeru samej firmy; numer osoby zostanie odrzucony, a jako dana osobowa nie powinien trafić do formularza.',
  'registration-id-person.person': 'To jest {kind}, czyli numer osoby. Portal wymaga numeru firmy: {wanted}.',
  'registration-id-person.sole-trader':
    'To jest {kind}, czyli numer osoby. Pasuje tylko do jednoosobowej działalności; spółka ma własny numer: {wanted}.',

  'registration-id-country.title': 'Kraj numeru rejestracyjnego',
  'registration-id-country.why': 'Portal odrzuca numer rejestracyjny z innego kraju niż adres (błąd 600002).',
  'registration-id-country.prefix':
    'Ten numer należy do kraju {country}, a adres nie. Podaj numer z kraju adresu albo popraw kraj.',
  'registration-id-country.kind':
    'To wygląda na {kind} z kraju {country}, a adres jest w innym. Sprawdź numer i kraj.',
  'registration-id-country.fix': '{country}',

  'registration-id-placeholder.title': 'Zmyślony numer rejestracyjny',
  'registration-id-placeholder.why':
    'Zmyślony numer najwyżej przejdzie przez formularz, a potem nie przejdzie weryfikacji.',
  'registration-id-placeholder.repeated': 'Nikt nie ma takiego numeru. Zapytaj klienta o prawdziwy.',
  'registration-id-placeholder.run':
    'To wygląda na kolejne cyfry z klawiatury, a nie na prawdziwy numer. Zapytaj o niego klienta.',
  'registration-id-placeholder.words': 'Nie ma tu żadnej cyfry. Podaj numer rejestracyjny firmy.',
  'registration-id-placeholder.name': 'To jest nazwa firmy. Podaj jej numer rejestracyjny.',

  'registration-id-kind.title': 'Rodzaj numeru rejestracyjnego',
  'registration-id-kind.why':
    'W krajach, w których portal wymaga numeru rejestracyjnego, podaje on rodzaje numerów, które przyjmuje.',
  'registration-id-kind.other':
    'To jest {kind}; portal wymaga tu numeru {wanted}. Jeśli odrzuci ten, zapytaj klienta o tamten.',
  'registration-id-kind.shape':
    'Żaden numer firmy w tym kraju tak nie wygląda. Portal wymaga numeru {wanted}, na przykład {example}.',
  'registration-id-kind.prefix': 'Jako {kind} portal może chcieć numeru bez liter kraju: {value}.',
  'registration-id-kind.fix': '{value}',
};
