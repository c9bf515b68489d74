import type { enRulesContact } from '../en/rules-contact.ts';
import type { Plural } from '../say.ts';

export const plRulesContact: Record<keyof typeof enRulesContact, string | Plural> = {
  'phone-format.letters': 'Portal przyjmuje tylko cyfry: {value}.',
  'phone-format.short': 'Krótki numer działa tylko w kraju. Podaj pełny.',

  'phone-kind.title': 'Rodzaj numeru',
  'phone-kind.why': 'Podczas weryfikacji ktoś może tu zadzwonić.',
  'phone-kind.premium': 'Ten numer jest dodatkowo płatny. Podaj zwykły.',
  'phone-kind.shared': 'Dzwoniący płaci tu część kosztu, a z zagranicy numer może nie działać.',
  'phone-kind.machine': 'To numer automatu. Podaj zwykły.',
  'phone-kind.fax': 'To numer faksu. Podaj zwykły.',

  'contact-role.title': 'Dział jako kontakt',
  'contact-role.why': 'Portal chce prawdziwej osoby, do której może napisać.',
  'contact-role.role': '„{name}” to dział albo stanowisko. Podaj imię i nazwisko osoby.',
  'contact-role.salutation': '„{name}” to zwrot grzecznościowy. Podaj imię.',

  'contact-company.title': 'Firma jako kontakt',
  'contact-company.why': 'Portal chce prawdziwej osoby, do której może napisać.',
  'contact-company.form': '„{form}” to forma prawna firmy. Podaj imię i nazwisko osoby.',
  'contact-company.same': '„{name}” to nazwa firmy. Podaj imię i nazwisko osoby.',

  'contact-digits.title': 'Cyfry w nazwisku',
  'contact-digits.why': 'Portal chce prawdziwej osoby, do której może napisać.',
  'contact-digits.found': '„{found}” nie należy do nazwiska. Usuń to.',

  'contact-full-name.title': 'Imię i nazwisko w jednym polu',
  'contact-full-name.why': 'Wiadomości i faktury zwracają się do kontaktu tak, jak tu stoi.',
  'contact-full-name.both': 'Imię i nazwisko są w jednym polu. Rozdziel je.',
  'contact-full-name.fix': '{value}',

  'contact-same-names.title': 'Imię takie jak nazwisko',
  'contact-same-names.why': 'Portal chce prawdziwej osoby, do której może napisać.',
  'contact-same-names.same': 'Imię i nazwisko to „{name}”. Czy to się zgadza?',

  'contact-swapped.title': 'Zamienione imię i nazwisko',
  'contact-swapped.why': 'Wiadomości i faktury zwracają się do kontaktu tak, jak tu stoi.',
  'contact-swapped.address': 'W adresie e-mail jest odwrotnie. Czy „{name}” to imię?',
  'contact-swapped.capitals': '„{name}” wielkimi literami wygląda na nazwisko. Zamienić?',
  'contact-swapped.fix': '{value}',

  'contact-title.title': 'Tytuł w nazwisku',
  'contact-title.why': 'Wiadomości i faktury zwracają się do kontaktu tak, jak tu stoi.',
  'contact-title.title-in-name': '„{title}” to tytuł. Wystarczy imię lub nazwisko.',
  'contact-title.fix': '{value}',

  'contact-case.title': 'Wielkie litery w nazwisku',
  'contact-case.why': 'Wiadomości i faktury zwracają się do kontaktu tak, jak tu stoi.',
  'contact-case.upper': 'Wszystko wielkimi literami. Czy to {value}?',
  'contact-case.lower': 'Wszystko małymi literami. Czy to {value}?',
  'contact-case.fix': '{value}',

  'email-format.international': 'Wiele programów odrzuca przed @ litery inne niż a–z.',
  'email-format.quoted': 'Cudzysłowu w adresie nie przyjmie prawie żaden program. Poproś o inny adres.',

  'email-placeholder.title': 'Zmyślony adres e-mail',
  'email-placeholder.why':
    'Na ten adres przychodzą wiadomości o zamówieniach i zaproszenie do przyjęcia umowy klienta.',
  'email-placeholder.reserved': '„{part}” jest tylko do testów; poczta tam nie dochodzi.',
  'email-placeholder.invented': '„{part}” wygląda na zmyślone. Poproś klienta o prawdziwy adres.',
  'email-placeholder.unread': 'Poczty do „{part}” nikt nie czyta. Podaj adres osoby.',

  'email-typing-error.title': 'Literówka za znakiem @',
  'email-typing-error.why':
    'Na ten adres przychodzą wiadomości o zamówieniach i zaproszenie do przyjęcia umowy klienta.',
  'email-typing-error.domain': '„{domain}” wygląda na literówkę. Czy to {value}?',
  'email-typing-error.fix': '{value}',

  'email-free-mail.title': 'Prywatna skrzynka',
  'email-free-mail.why':
    'Na ten adres przychodzą wiadomości o zamówieniach i zaproszenie do przyjęcia umowy klienta.',
  'email-free-mail.free': 'Adres w {domain} może mieć każdy. Lepszy jest adres w domenie firmy.',
  'email-free-mail.tenant': 'Klient ma już dzierżawę. Poproś o relację odsprzedaży, zamiast tworzyć drugą.',
  'email-free-mail.education': 'Portal odrzuca {domain} u klientów edukacyjnych. Podaj adres w ich domenie.',

  'email-role.title': 'Wspólna skrzynka',
  'email-role.why':
    'Na ten adres przychodzą wiadomości o zamówieniach i zaproszenie do przyjęcia umowy klienta.',
  'email-role.shared': '„{local}” czyta kilka osób. Lepszy jest adres jednej osoby.',

  'email-other-company.title': 'Adres innej firmy',
  'email-other-company.why':
    'Na ten adres przychodzą wiadomości o zamówieniach i zaproszenie do przyjęcia umowy klienta.',
  'email-other-company.other': 'Adres jest w {domain}, a strona w {site}. Czy obie należą do klienta?',

  'website-format.title': 'Strona internetowa',
  'website-format.why': 'Weryfikacja zagląda na stronę firmy.',
  'website-format.scheme': 'Cały adres to {value}.',
  'website-format.slip': 'W adresie jest pomyłka. Czy to {value}?',
  'website-format.invalid': 'To nie jest adres strony, taki jak https://www.contoso.com.',
  'website-format.fix': '{value}',

  'website-owner.title': 'Czyja strona',
  'website-owner.why': 'Weryfikacja zagląda na stronę firmy.',
  'website-owner.shared': 'Stronę w {host} może mieć każdy. Podaj własną stronę firmy, jeśli jest.',
  'website-owner.trial': '„{host}” to nie strona klienta. Podaj prawdziwą albo żadnej.',

  'domain-prefix-format.domain':
    'Należy tu tylko nazwa, a nie adres strony lub e-mail. Nigdy nie da się jej zmienić.',

  'domain-prefix-unsuitable.title': 'Niewłaściwy prefiks domeny',
  'domain-prefix-unsuitable.why': 'Prefiks staje się adresem nowej dzierżawy i nigdy nie da się go zmienić.',
  'domain-prefix-unsuitable.reserved':
    '„{value}” to nazwa Microsoftu albo skrzynki. Weź nazwę firmy; nigdy nie da się jej zmienić.',
  'domain-prefix-unsuitable.trial':
    '„{value}” to słowo próbne. Weź nazwę firmy; nigdy nie da się jej zmienić.',
  'domain-prefix-unsuitable.fix': '{value}',

  'domain-prefix-likeness.title': 'Prefiks niepodobny do nazwy',
  'domain-prefix-likeness.why': 'Prefiks staje się adresem nowej dzierżawy i nigdy nie da się go zmienić.',
  'domain-prefix-likeness.unlike':
    '„{value}” nie przypomina nazwy firmy. Upewnij się; nigdy nie da się jej zmienić.',
  'domain-prefix-likeness.fix': '{value}',
};
