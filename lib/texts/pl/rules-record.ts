import type { enRulesRecord } from '../en/rules-record.ts';
import type { Plural } from '../say.ts';

export const plRulesRecord: Record<keyof typeof enRulesRecord, string | Plural> = {
  'required-fields.title': 'Pola wymagane',
  'required-fields.why': 'Portal nie przyjmie formularza, dopóki puste jest pole wymagane dla danego kraju.',
  'required-fields.missing': 'Puste pole: {field}.',
  'required-fields.fix': '{value}',

  'country-code.title': 'Kod kraju',
  'country-code.why':
    'Portal zna każdy kraj pod dwuliterowym kodem ISO; Wielka Brytania to na przykład GB, a nie UK.',
  'country-code.name': '„{value}” nie jest kodem ISO; kod tego kraju to {code}.',
  'country-code.unknown': 'Żaden kraj nie nazywa się „{value}”. Wybierz go z listy.',
  'country-code.fix': '{value}',

  'postal-code-format.title': 'Kod pocztowy',
  'postal-code-format.why':
    'Portal porównuje kod pocztowy ze wzorem dla kraju; błędny zatrzyma formularz albo weryfikację.',
  'postal-code-format.invalid':
    'To nie jest kod pocztowy kraju {country}; kody wyglądają tam tak: {example}. Sprawdź w dokumentach klienta.',
  'postal-code-format.layout': 'Kody pocztowe kraju {country} zapisuje się tak: {example}.',
  'postal-code-format.blank': 'Ten kod zwykle zapisuje się ze spacją: {value}.',
  'postal-code-format.zero':
    'Brakuje cyfry; kody kraju {country} wyglądają tak: {example}. Arkusze gubią zero na początku: czy to {value}?',
  'postal-code-format.fix': '{value}',

  'state-of-country.title': 'Województwo, stan lub prowincja',
  'state-of-country.why':
    'Kontrola adresu porównuje stan z listą w USA, Kanadzie, Chinach i Meksyku oraz z każdą listą, którą pokazuje strona.',
  'state-of-country.code': 'Portal oczekuje tu kodu: {value}.',
  'state-of-country.name': 'Portal oczekuje tu pełnej nazwy: {value}.',
  'state-of-country.not-offered': 'Na liście na stronie nie ma pozycji „{value}”.',
  'state-of-country.territory':
    '„{value}” nie jest w portalu stanem, lecz osobnym krajem. Wybierz go jako kraj, jeśli należy do Twojego rynku.',
  'state-of-country.unknown': 'Nie znamy w kraju {country} stanu ani prowincji „{value}”.',
  'state-of-country.fix': '{value}',

  'phone-format.title': 'Numer telefonu',
  'phone-format.why':
    'Portal porównuje numer telefonu z krajem, a podczas weryfikacji ktoś może zadzwonić; zapis międzynarodowy wszędzie czyta się tak samo.',
  'phone-format.prefix': 'Na razie tylko numer kierunkowy kraju. Dopisz numer.',
  'phone-format.unreadable':
    'To nie jest numer telefonu. Lepiej zostawić pole puste, niż wpisywać w nie słowa.',
  'phone-format.length': 'Numer ma za mało albo za dużo cyfr. Sprawdź go cyfra po cyfrze.',
  'phone-format.invalid': 'Takiego numeru nie ma w użyciu w kraju {country}. Sprawdź go z klientem.',
  'phone-format.several': 'Jest tu kilka numerów, a portal przyjmuje jeden. Zostaw główny.',
  'phone-format.extension':
    'Portal może odrzucić numer wewnętrzny. Zostaw sam numer, a wewnętrzny zapisz gdzie indziej.',
  'phone-format.american': 'Dla Stanów Zjednoczonych portal oczekuje dziesięciu cyfr bez plusa: {value}.',
  'phone-format.writing': 'Zapisz numer samymi cyframi, spacjami i łącznikami: {value}.',
  'phone-format.national': 'W zapisie międzynarodowym numer wszędzie czyta się tak samo: {value}.',
  'phone-format.fix': '{value}',

  'phone-country.title': 'Telefon a kraj',
  'phone-country.why':
    'Numer firmy należy zwykle do jej kraju; zagraniczny często oznacza, że wybrano niewłaściwy kraj.',
  'phone-country.foreign': 'Numer zaczyna się od {code}, a {country} ma {home}. Sprawdź kraj i numer.',

  'phone-placeholder.title': 'Zmyślony numer telefonu',
  'phone-placeholder.why':
    'Ze zmyślonym numerem weryfikacja klienta nie powiedzie się, gdy ktoś spróbuje zadzwonić.',
  'phone-placeholder.made-up': 'Ten numer wygląda na zmyślony. Poproś klienta o prawdziwy.',

  'email-format.title': 'Adres e-mail',
  'email-format.why':
    'Na ten adres przychodzą wiadomości o zamówieniach i zaproszenie do przyjęcia umowy klienta.',
  'email-format.no-at': 'To nie jest adres e-mail: brakuje znaku @.',
  'email-format.blank': 'Wewnątrz adresu jest spacja. Usuń ją.',
  'email-format.local': 'Część przed znakiem @ zawiera litery lub znaki, których adresy nie mają.',
  'email-format.domain': 'Część po znaku @ nie jest pełną domeną, taką jak contoso.com.',
  'email-format.several': 'Jest tu kilka adresów, a portal przyjmuje jeden.',
  'email-format.tidy': 'Razem z adresem wkleiło się coś jeszcze. Tu należy tylko adres: {value}.',
  'email-format.fix': '{value}',

  'email-microsoft.title': 'Adres w domenie Microsoft',
  'email-microsoft.why':
    'Portal odrzuca adresy w domenie microsoft.com: kontaktem musi być osoba od klienta.',
  'email-microsoft.refused': 'Portal odrzuca adresy w domenie microsoft.com. Wpisz osobę od klienta.',

  'email-partner-domain.title': 'Adres własnej firmy',
  'email-partner-domain.why':
    'Portal odrzuca własną domenę partnera: kontaktem musi być osoba od klienta, do której trafią wiadomości o zamówieniach.',
  'email-partner-domain.own': '{domain} to domena Twojej własnej firmy. Wpisz osobę od klienta.',

  'domain-prefix-format.title': 'Prefiks domeny',
  'domain-prefix-format.why':
    'Prefiks staje się adresem nowej dzierżawy i nigdy nie da się go zmienić: tylko litery i cyfry, najwyżej 27.',
  'domain-prefix-format.suffix': 'Tu należy tylko część przed .onmicrosoft.com: {value}.',
  'domain-prefix-format.characters':
    'Znak „{value}” jest niedozwolony: tylko litery od a do z i cyfry. Wybierz z rozwagą, zmiana nie będzie możliwa.',
  'domain-prefix-format.too-long': {
    one: '{count} znak to za dużo, dozwolone są {longest}. Wybierz z rozwagą, zmiana nie będzie możliwa.',
    few: '{count} znaki to za dużo, dozwolonych jest {longest}. Wybierz z rozwagą, zmiana nie będzie możliwa.',
    many: '{count} znaków to za dużo, dozwolonych jest {longest}. Wybierz z rozwagą, zmiana nie będzie możliwa.',
    other:
      '{count} znaku to za dużo, dozwolonych jest {longest}. Wybierz z rozwagą, zmiana nie będzie możliwa.',
  },
  'domain-prefix-format.fix': '{value}',

  'agreement-date.title': 'Data umowy',
  'agreement-date.why':
    'Data musi być dniem, w którym ktoś po stronie klienta naprawdę przyjął umowę; ustala ją wyłącznie słowo klienta.',
  'agreement-date.invalid': '„{value}” nie jest datą. Wpisz dzień, w którym klient przyjął umowę.',
  'agreement-date.future': 'Ten dzień dopiero nadejdzie. Nikt nie mógł jeszcze przyjąć wtedy umowy.',
  'agreement-date.before-update':
    'Umowę zmieniono 1 kwietnia 2023 r. Wcześniejsza akceptacja już się nie liczy; klient musi przyjąć ją ponownie.',
};
