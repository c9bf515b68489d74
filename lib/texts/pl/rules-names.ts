/** Uwagi do nazw firm i nazwisk: co jest nie tak i co zrobić, słowami handlowca. */
export const plRulesNames = {
  'company-name-length.title': 'Długość nazwy firmy',
  'company-name-length.why': 'Portal przyjmuje nazwy firm od 2 do 255 znaków.',
  'company-name-length.short': 'Jeden znak to nie nazwa firmy. Wpisz pełną nazwę prawną.',
  'company-name-length.long':
    'Liczba znaków w nazwie: {count}, portal przyjmuje {longest}. Sprawdź, czy nie wkleił się zbędny tekst.',

  'company-name-special-characters.title': 'Nazwa firmy z samych znaków specjalnych',
  'company-name-special-characters.why': 'Portal odrzuca nazwę firmy bez żadnej litery ani cyfry.',
  'company-name-special-characters.only': 'Same znaki specjalne. Wpisz pełną nazwę prawną.',

  'company-name-repeated-character.title': 'Powtórzony znak lub pojedyncze znaki jako nazwa firmy',
  'company-name-repeated-character.why':
    'Portal odrzuca nazwę z jednego powtórzonego znaku albo z pojedynczych znaków rozdzielonych spacjami.',
  'company-name-repeated-character.same': '„{name}” to jeden powtórzony znak. Wpisz pełną nazwę prawną.',
  'company-name-repeated-character.apart':
    '„{name}” to pojedyncze znaki rozdzielone spacjami. Wpisz nazwę bez tych spacji albo w pełnym brzmieniu.',

  'company-name-legal-form-only.title': 'Forma prawna bez nazwy',
  'company-name-legal-form-only.why':
    'Forma prawna należy do nazwy, ale sama nią nie jest: portal ją odrzuca.',
  'company-name-legal-form-only.only': '„{name}” to sama forma prawna. Wpisz przed nią nazwę firmy.',

  'company-name-placeholder.title': 'Testowa lub zastępcza nazwa firmy',
  'company-name-placeholder.why':
    'Weryfikacja odrzuca nazwy testowe i zastępcze, a raz dodanego klienta nie da się usunąć.',
  'company-name-placeholder.certain': '„{name}” to nazwa testowa lub zastępcza. Wpisz prawną nazwę klienta.',
  'company-name-placeholder.likely':
    '„{name}” wygląda na nazwę testową lub zastępczą. Porównaj z oficjalnymi dokumentami.',
  'company-name-placeholder.fictitious':
    '„{name}” to firma wymyślona przez Microsoft na potrzeby przykładów. Wpisz prawną nazwę klienta.',
  'company-name-placeholder.possible':
    '„{name}” może być nazwą zastępczą, choć są firmy o takiej nazwie. Porównaj z oficjalnymi dokumentami.',
  'company-name-placeholder.inserted':
    '„{word}” to oznaczenie próby albo uwaga dla współpracowników, nie część nazwy. Usuń to.',
  'company-name-placeholder.part':
    '„{word}” może oznaczać próbę. Jeśli nie ma tego w oficjalnych dokumentach, usuń to.',
  'company-name-placeholder.fix': '{value}',

  'company-name-abbreviation.title': 'Skróty w nazwie firmy',
  'company-name-abbreviation.why':
    'Weryfikacja porównuje nazwę z oficjalnymi dokumentami, a skróty się z nimi nie zgadzają.',
  'company-name-abbreviation.clear':
    '„{word}” to skrót. Weryfikacja porównuje nazwę z oficjalnymi dokumentami: wpisz pełne słowo.',
  'company-name-abbreviation.registered':
    '„{word}” może być częścią zarejestrowanej nazwy. Sprawdź w rejestrze; jeśli jest tam pełne brzmienie, wpisz je.',
  'company-name-abbreviation.unknown':
    '„{word}” wygląda na skrót. Wpisz pełne słowo, jak w oficjalnych dokumentach.',
  'company-name-abbreviation.fix': '{value}',

  'company-name-all-lower-case.title': 'Nazwa firmy małymi literami',
  'company-name-all-lower-case.why':
    'W oficjalnych dokumentach nazwy pisze się wielką literą, a weryfikacja porównuje z nimi nazwę.',
  'company-name-all-lower-case.lower':
    'W nazwie nie ma ani jednej wielkiej litery. Wpisz ją tak, jak w oficjalnych dokumentach.',
  'company-name-all-lower-case.fix': '{value}',

  'company-name-all-upper-case.title': 'Nazwa firmy wielkimi literami',
  'company-name-all-upper-case.why':
    'Niektóre rejestry drukują wszystkie nazwy wielkimi literami; klient widzi tę nazwę na fakturach.',
  'company-name-all-upper-case.upper':
    'Cała nazwa jest wielkimi literami. Jeśli tylko rejestr tak ją drukuje, użyj zwykłej pisowni.',
  'company-name-all-upper-case.fix': '{value}',

  'contact-name-placeholder.title': 'Testowe lub zastępcze dane osoby kontaktowej',
  'contact-name-placeholder.why':
    'Portal wymaga prawdziwej osoby i odrzuca nazwy testowe, same cyfry i pojedyncze litery.',
  'contact-name-placeholder.single': '„{name}” to pojedyncza litera. Wpisz pełne imię lub nazwisko.',
  'contact-name-placeholder.digits': 'W „{name}” nie ma litery. Wpisz imię lub nazwisko osoby.',
  'contact-name-placeholder.signs': '„{name}” to same znaki specjalne. Wpisz imię lub nazwisko osoby.',
  'contact-name-placeholder.certain':
    '„{name}” to nie imię ani nazwisko. Wpisz prawdziwą osobę kontaktową po stronie klienta.',
  'contact-name-placeholder.likely':
    '„{name}” nie wygląda na imię ani nazwisko. Wpisz prawdziwą osobę kontaktową po stronie klienta.',

  'contact-name-length.title': 'Długość imienia i nazwiska',
  'contact-name-length.why': 'Portal przyjmuje najwyżej 40 znaków w każdej części imienia i nazwiska.',
  'contact-name-length.long':
    'Liczba znaków: {count}, portal przyjmuje {longest}. Zostaw samo imię lub nazwisko, bez tytułów i działów.',
} as const;
