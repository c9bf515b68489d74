import type { enPortals } from '../en/portals.ts';
import type { Plural } from '../say.ts';

export const plPortals: Record<keyof typeof enPortals, string | Plural> = {
  'portals.builtIn': 'Wbudowane',
  'portals.partner-center': 'Centrum partnerskie Microsoft',
  'portals.practice': 'Portal ćwiczebny',
  'portals.open': 'Dozwolony',
  'portals.closed': 'Niedozwolony',
  'portals.off': 'Wyłączony przez Twoją organizację',
  'portals.closed.body': 'Przeglądarka nie pozwala tam działać Firstpass. Zezwól ponownie albo usuń portal.',
  'portals.allow': 'Zezwól ponownie',
  'portals.remove': 'Usuń',
  'portals.own': 'Portale dodane przez Ciebie',
  'portals.own.intro':
    'Firstpass może pomagać także na innych stronach, na których rejestrujesz klientów: w sklepie z usługami chmurowymi, przy rejestracji projektu u producenta, u dystrybutora. Działa tam tylko w formularzach, które pytają o firmę oraz jej adres lub numer rejestrowy.',
  'portals.own.none': 'Nie ma jeszcze innych portali',
  'portals.own.none.body':
    'Firstpass nie widzi żadnej strony poza wbudowanymi. Aby dodać portal, wklej powyżej adres jego formularza rejestracji.',
  'portals.address': 'Adres portalu',
  'portals.address.hint':
    'Wklej go z paska adresu przeglądarki. Przeglądarka zapyta wtedy, czy Firstpass może odczytywać i zmieniać dane na tej jednej stronie.',
  'portals.add': 'Dodaj portal',
  'portals.willAsk': 'Dodawana strona:',
  'portals.alsoWritten': 'inny zapis: {ascii}',
  'portals.bad.not-address':
    'To nie jest adres internetowy. Wklej adres taki jak https://portal.example/customers.',
  'portals.bad.http':
    'Ten adres zaczyna się od http: i nie jest szyfrowany, więc ktoś po drodze mógłby odczytać wpisywane dane. Użyj adresu https.',
  'portals.bad.browser-page':
    'To strona samej przeglądarki. Żadne rozszerzenie nie może na niej działać; wklej adres strony internetowej.',
  'portals.bad.store': 'Na tej stronie przeglądarki nie pozwalają działać żadnemu rozszerzeniu.',
  'portals.bad.built-in': 'Firstpass już działa na tym portalu: jest wbudowany.',
  'portals.bad.there': 'Ten portal jest już na liście.',
  'portals.bad.too-many': 'Lista jest pełna. Usuń portal, z którego już nie korzystasz, i dodaj ten.',
  'portals.bad.policy':
    'Twoja organizacja nie pozwala używać Firstpass na tej stronie. Zwróć się do administratora.',
  'portals.refused': 'Przeglądarka nie zezwoliła, więc nic nie dodano. Dodaj ponownie i wybierz „Zezwól”.',
  'portals.added': 'Dodano {site}. Firstpass działa już na jego stronach.',
  'portals.back': 'Na liście znów jest {site}.',
  'portals.removed': 'Usunięto {site}. Firstpass już tam nie działa; wersje robocze pozostają.',
};
