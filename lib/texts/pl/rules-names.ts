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
  'company-name-special-characters.picture': 'Emotikon ani symbol nie jest częścią nazwy prawnej. Usuń go.',
  'company-name-special-characters.fix': '{value}',

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

  'company-name-missing-legal-form.title': 'Nazwa firmy bez formy prawnej',
  'company-name-missing-legal-form.why':
    'Forma prawna należy do oficjalnej nazwy, a weryfikacja porównuje nazwę z oficjalnymi dokumentami.',
  'company-name-missing-legal-form.missing':
    '„{name}” nie ma formy prawnej. Jeśli jest w oficjalnych dokumentach, dopisz ją; najbardziej prawdopodobna jest pierwsza.',
  'company-name-missing-legal-form.fix': '{value}',

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

  'company-name-trading-name.title': 'Nazwa handlowa lub dawna w nazwie firmy',
  'company-name-trading-name.why':
    'Weryfikacja zna nazwę z rejestru; nazwy handlowej ani dawnej w dokumentach nie ma.',
  'company-name-trading-name.found':
    'Po „{sign}” następuje nazwa handlowa lub dawna. Zostaw nazwę prawną, która stoi przed nią.',
  'company-name-trading-name.fix': '{value}',

  'company-name-care-of.title': 'Adresat w nazwie firmy',
  'company-name-care-of.why': 'To, do czyich rąk idzie list, należy do adresu lub kontaktu, a nie do nazwy.',
  'company-name-care-of.found': '„{sign}” wskazuje adresata. Przenieś go do adresu lub kontaktu.',
  'company-name-care-of.fix': '{value}',

  'company-name-mixed-scripts.title': 'Litery innego alfabetu w nazwie firmy',
  'company-name-mixed-scripts.why':
    'Nazwy z cyrylicką lub grecką literą, która tylko wygląda na łacińską, nie znajdzie ani wyszukiwarka, ani weryfikacja.',
  'company-name-mixed-scripts.mixed':
    'W „{word}” mieszają się dwa alfabety: {letters} tylko wygląda dobrze. Wpisz to słowo od nowa.',
  'company-name-mixed-scripts.fix': '{value}',

  'company-name-blanks.title': 'Zbędne spacje i niewidoczne znaki w nazwie firmy',
  'company-name-blanks.why': 'Spacje i znaki, których nie widać, różnią nazwę od oficjalnych dokumentów.',
  'company-name-blanks.blanks':
    'W nazwie są zbędne spacje. Zostaw po jednej między słowami i żadnej na końcach.',
  'company-name-blanks.unseen': 'W nazwie jest niewidoczny znak, pewnie z wklejenia. Usuń go.',
  'company-name-blanks.fix': '{value}',

  'company-name-end-punctuation.title': 'Znak przestankowy na końcu nazwy firmy',
  'company-name-end-punctuation.why':
    'Przecinek lub kreska pozostawione na końcu nie są częścią nazwy w oficjalnych dokumentach.',
  'company-name-end-punctuation.end': 'Na końcu pozostało „{sign}”. Usuń to albo dokończ nazwę.',
  'company-name-end-punctuation.dot':
    'Nazwa kończy się kropką. Jeśli nie ma jej w oficjalnych dokumentach, usuń ją.',
  'company-name-end-punctuation.fix': '{value}',

  'company-name-quotation-marks.title': 'Cudzysłów w nazwie firmy',
  'company-name-quotation-marks.why':
    'Cudzysłów wokół całej nazwy albo niedomknięty rzadko stoi w oficjalnych dokumentach.',
  'company-name-quotation-marks.around': 'Cała nazwa jest w cudzysłowie. Usuń go.',
  'company-name-quotation-marks.half': 'Cudzysłów nie ma pary. Dopisz drugi znak albo usuń ten.',
  'company-name-quotation-marks.fix': '{value}',

  'company-name-web-domain.title': 'Adres strony jako nazwa firmy',
  'company-name-web-domain.why': 'Adres strony rzadko jest nazwą z oficjalnych dokumentów.',
  'company-name-web-domain.whole': '„{name}” to adres strony. Wpisz nazwę prawną firmy, do której należy.',

  'company-name-person.title': 'Osoba w nazwie firmy',
  'company-name-person.why':
    'Klientem jest firma; nazwisko należy tu tylko wtedy, gdy tak zarejestrowano działalność jednej osoby.',
  'company-name-person.titled': '„{name}” zaczyna się jak zwrot do osoby. Wpisz nazwę firmy.',
  'company-name-person.contact':
    '„{name}” to imię i nazwisko osoby kontaktowej. Jeśli nie tak zarejestrowano firmę, wpisz jej nazwę.',

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

  'company-name-own-abbreviation.title': 'Własne skróty w nazwie firmy',
  'company-name-own-abbreviation.why':
    'W opcjach podano, co oznacza ten skrót, a weryfikacja porównuje nazwę z oficjalnymi dokumentami.',
  'company-name-own-abbreviation.short': '„{word}” to skrót: {long}. Wpisz pełne brzmienie.',
  'company-name-own-abbreviation.fix': '{value}',

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
