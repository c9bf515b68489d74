import type { enRulesContact } from '../en/rules-contact.ts';
import type { Plural } from '../say.ts';

export const plRulesContact: Record<keyof typeof enRulesContact, string | Plural> = {
  'phone-format.letters': 'Portal przyjmuje tylko cyfry: {value}.',
  'phone-format.short': 'Krótki numer działa tylko w kraju. Podaj taki, na który można dzwonić z zagranicy.',

  'phone-kind.title': 'Rodzaj numeru telefonu',
  'phone-kind.why':
    'Podczas weryfikacji ktoś może zadzwonić; pod faksem, pagerem lub numerem płatnym ekstra nikt się nie zgłosi.',
  'phone-kind.premium': 'Połączenia z tym numerem są dodatkowo płatne. Podaj zwykły numer.',
  'phone-kind.shared': 'Ten numer dzieli koszt z dzwoniącym i może nie działać z zagranicy.',
  'phone-kind.machine': 'Pod tym numerem odpowiada automat. Podaj taki, pod którym ktoś odbierze.',
  'phone-kind.fax': 'Ten numer oznaczono jako faks. Podaj taki, pod którym ktoś odbierze.',

  'contact-role.title': 'Dział zamiast osoby',
  'contact-role.why':
    'Portal chce prawdziwej osoby, do której może napisać; dział ani stanowisko nie zaakceptuje umowy.',
  'contact-role.role': '„{name}” to dział albo stanowisko. Podaj nazwisko osoby, która tam pracuje.',
  'contact-role.salutation': '„{name}” to zwrot grzecznościowy. Podaj imię.',

  'contact-company.title': 'Firma zamiast osoby',
  'contact-company.why': 'Kontakt to osoba z firmy; nazwa firmy ma swoje pole wyżej.',
  'contact-company.form': '„{form}” to forma prawna firmy. Podaj tu imię lub nazwisko osoby.',
  'contact-company.same': '„{name}” to nazwa firmy. Podaj tu imię lub nazwisko osoby.',

  'contact-digits.title': 'Cyfry w nazwisku',
  'contact-digits.why':
    'Cyfry w nazwisku biorą się z telefonu, loginu albo notatki, a portal tak zwraca się do tej osoby.',
  'contact-digits.found': '„{found}” nie należy do nazwiska. Usuń to.',

  'contact-full-name.title': 'Imię i nazwisko w jednym polu',
  'contact-full-name.why': 'Portal trzyma imię i nazwisko osobno i chce obu.',
  'contact-full-name.both': 'Imię i nazwisko są w jednym polu. Rozdziel je.',
  'contact-full-name.fix': '{value}',

  'contact-same-names.title': 'Imię takie jak nazwisko',
  'contact-same-names.why':
    'To samo słowo jako imię i nazwisko to zwykle pomyłka, choć niektórzy tak się nazywają.',
  'contact-same-names.same': 'Imię i nazwisko to „{name}”. Czy to się zgadza?',

  'contact-swapped.title': 'Zamienione imię i nazwisko',
  'contact-swapped.why': 'Wiadomości i faktury zwracają się po imieniu; zamiana to zły początek.',
  'contact-swapped.address': 'W adresie e-mail jest odwrotnie. Czy „{name}” to imię?',
  'contact-swapped.capitals': '„{name}” wielkimi literami wygląda na nazwisko. Zamienić?',
  'contact-swapped.fix': '{value}',

  'contact-title.title': 'Tytuł w nazwisku',
  'contact-title.why': 'Tytuł nie należy do nazwiska: wiadomości zwracają się tak, jak tu stoi.',
  'contact-title.title-in-name': '„{title}” to tytuł. Wystarczy samo imię lub nazwisko.',
  'contact-title.fix': '{value}',

  'contact-case.title': 'Wielkie litery w nazwisku',
  'contact-case.why': 'Wiadomości i faktury pokazują nazwisko tak, jak tu stoi.',
  'contact-case.upper': 'Wszystko wielkimi literami. Czy to {value}?',
  'contact-case.lower': 'Wszystko małymi literami. Czy to {value}?',
  'contact-case.fix': '{value}',

  'email-format.international':
    'Poczta może tam dojść, ale wiele programów odrzuca przed @ litery inne niż a–z.',
  'email-format.quoted': 'Adresu z cudzysłowem nie przyjmie prawie żaden program. Poproś o inny.',

  'email-placeholder.title': 'Zmyślony adres e-mail',
  'email-placeholder.why':
    'Wiadomości o zamówieniach i zaproszenie do akceptacji umowy nie dotrą do nikogo pod zmyślonym adresem.',
  'email-placeholder.reserved': '„{part}” jest zarezerwowane do testów; poczta tam nie dochodzi.',
  'email-placeholder.domain': '„{part}” wygląda na zmyślone. Poproś klienta o prawdziwy adres.',
  'email-placeholder.local': '„{part}” wygląda na zmyślone. Poproś klienta o prawdziwy adres.',
  'email-placeholder.unread': 'Poczty do „{part}” nikt nie czyta. Podaj adres osoby.',

  'email-typing-error.title': 'Literówka za znakiem @',
  'email-typing-error.why':
    'Jedna zła litera za znakiem @ i wiadomości o zamówieniach trafią do obcego albo do nikogo.',
  'email-typing-error.domain': '„{domain}” wygląda na literówkę. Czy to {value}?',
  'email-typing-error.fix': '{value}',

  'email-free-mail.title': 'Prywatna skrzynka',
  'email-free-mail.why':
    'Prywatna skrzynka nie pokazuje, że kontakt należy do firmy; klienci edukacyjni nie mogą jej używać.',
  'email-free-mail.free': 'Adres w {domain} może mieć każdy. Lepszy jest adres w domenie firmy.',
  'email-free-mail.tenant': 'Klient ma już dzierżawę. Poproś o relację odsprzedawcy, zamiast tworzyć drugą.',
  'email-free-mail.education':
    'Klient edukacyjny potrzebuje adresu we własnej domenie; portal odrzuca {domain}.',

  'email-role.title': 'Wspólna skrzynka',
  'email-role.why':
    'Kontaktem powinna być osoba: wiadomości o zamówieniach i zaproszenie do umowy zwracają się do niej.',
  'email-role.shared': '„{local}” to skrzynka, którą czyta kilka osób. Lepszy jest adres jednej osoby.',

  'email-other-company.title': 'Adres innej firmy',
  'email-other-company.why': 'Kontakt musi być osobą klienta; adres innej firmy może być pomyłką.',
  'email-other-company.other': 'Adres jest w {domain}, a strona w {site}. Czy obie należą do klienta?',

  'website-format.title': 'Strona internetowa',
  'website-format.why':
    'Weryfikacja zagląda na stronę firmy; adres, który się nie otwiera, niczego nie dowodzi.',
  'website-format.scheme': 'Cały adres to {value}.',
  'website-format.slip': 'W adresie jest pomyłka. Czy to {value}?',
  'website-format.invalid': 'To nie jest adres strony, taki jak https://www.contoso.com.',
  'website-format.fix': '{value}',

  'website-owner.title': 'Czyja strona',
  'website-owner.why': 'Weryfikacja zagląda na własną stronę firmy; strona we wspólnym serwisie mówi mniej.',
  'website-owner.reserved': '„{host}” jest zarezerwowane do testów; takiej strony nie ma.',
  'website-owner.shared': 'Stronę w {host} może mieć każdy. Podaj własną stronę firmy, jeśli jest.',
  'website-owner.trial': '„{host}” to nie strona klienta. Podaj prawdziwą albo żadnej.',

  'domain-prefix-format.domain':
    'Należy tu tylko nazwa, a nie adres strony lub e-mail. Wybierz uważnie, nie da się jej zmienić.',

  'domain-prefix-unsuitable.title': 'Niewłaściwy prefiks domeny',
  'domain-prefix-unsuitable.why':
    'Prefiks na zawsze nazywa dzierżawę klienta; słowo próbne lub nazwa Microsoftu się nie nadaje i dawno jest zajęta.',
  'domain-prefix-unsuitable.reserved':
    '„{value}” to nazwa Microsoftu albo skrzynki. Weź nazwę firmy; nigdy nie da się jej zmienić.',
  'domain-prefix-unsuitable.trial':
    '„{value}” to słowo próbne. Weź nazwę firmy; nigdy nie da się jej zmienić.',
  'domain-prefix-unsuitable.fix': '{value}',

  'domain-prefix-likeness.title': 'Prefiks niepodobny do nazwy',
  'domain-prefix-likeness.why':
    'Prefiks to na zawsze adres nowej dzierżawy, więc powinien przypominać nazwę firmy.',
  'domain-prefix-likeness.unlike':
    '„{value}” nie przypomina nazwy firmy. Upewnij się, nigdy nie da się tego zmienić.',
  'domain-prefix-likeness.fix': '{value}',
};
