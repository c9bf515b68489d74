import type { enTenant } from '../en/tenant.ts';
import type { Plural } from '../say.ts';

export const plTenant: Record<keyof typeof enTenant, string | Plural> = {
  heading: 'Dzierżawa Microsoft',
  off: 'Firstpass może też zapytać Microsoft, czy firma ma już dzierżawę. Jest to wyłączone.',
  'off.go': 'Włącz w opcjach',
  nothing:
    'Wpisz stronę internetową firmy, jej adres e-mail lub prefiks domeny. Wtedy Firstpass może zapytać Microsoft, czy należą już do jakiejś dzierżawy.',
  intro:
    'Pyta usługę logowania Microsoft, czy te domeny należą do jakiejś dzierżawy. Wysyłane są tylko te domeny:',
  'left.free-mail': 'Pominięto {domain}: należy do dostawcy skrzynek pocztowych.',
  'left.shared': 'Pominięto {domain}: swoją stronę ma tam wiele firm.',
  'left.own': 'Pominięto {domain}: to Twoja własna domena.',
  lookUp: 'Sprawdź',
  'lookUp.again': 'Sprawdź ponownie',
  cancel: 'Anuluj',
  running: 'Pytanie do {host}: odpowiedzi {done} z {total}',
  'running.none': 'Pytanie do {host}…',
  cancelled: 'Anulowano. Nie widać tu tego, na co nie było jeszcze odpowiedzi.',
  answered: 'Odpowiedź z {host}, {when}',
  unanswered: 'Pytanie do {host} {when}, bez odpowiedzi',
  'stale.title': 'Rekord od tego czasu się zmienił.',
  'stale.body':
    'Te odpowiedzi dotyczą domen, które były w nim wtedy. Sprawdź ponownie, aby zapytać o obecne.',

  'company.named': '{domain} należy już do dzierżawy Microsoft: {name}',
  'company.tenant': '{domain} należy już do dzierżawy Microsoft',
  'company.advice':
    'Jeśli to ta firma, nie dodawaj jej: powstałaby druga dzierżawa, której nie da się usunąć. Zamiast tego poproś o relację: w Centrum partnerskim otwórz Klienci › Zażądaj relacji odsprzedawcy.',
  'company.none': 'Żadna dzierżawa Microsoft nie ma domeny {domain}',
  'company.none.body': 'Firma może jednak mieć dzierżawę pod inną domeną.',
  'prefix.named': '{domain} jest już zajęta przez: {name}',
  'prefix.tenant': '{domain} jest już zajęta',
  'prefix.advice':
    'Jeśli to ta firma, ma ona już dzierżawę: poproś o relację, w Centrum partnerskim otwórz Klienci › Zażądaj relacji odsprzedawcy. Jeśli to inna firma, wybierz inny prefiks domeny.',
  'prefix.none': '{domain} wydaje się wolna',
  'prefix.none.body': 'To wskazówka, a nie rezerwacja: rozstrzyga portal przy wysyłaniu.',
  personal: '{domain} służy do kont Microsoft osób prywatnych',
  'personal.body': 'Nic nie mówi o firmie. Wpisz własną domenę firmy.',
  unclear: '{domain}: nie wiadomo',
  'why.timed-out': 'Microsoft nie odpowiedział na czas, także zapytany ponownie. Sprawdź ponownie później.',
  'why.unreachable':
    'Nie udało się połączyć z Microsoft. Może nie ma połączenia z internetem albo sieć nikogo nie przepuszcza. Sprawdź połączenie i spróbuj ponownie.',
  'why.busy': 'Microsoft dostał zbyt wiele pytań z Twojej sieci. Odczekaj kilka minut i sprawdź ponownie.',
  'why.failed': 'Usługa Microsoft ma teraz własną awarię. Sprawdź ponownie później.',
  'why.unreadable':
    'To, co przyszło, nie jest odpowiedzią usługi Microsoft; może sieć podsunęła własną stronę. Otwórz dowolną stronę, aby to zobaczyć, i sprawdź ponownie.',
  'why.off': 'Sprawdzanie zostało w międzyczasie wyłączone. Włącz je ponownie w Opcje › Sprawdzanie.',
  'why.cancelled': 'Anulowano. Sprawdź ponownie, jeśli chcesz wiedzieć.',
  'why.no-answer':
    'Nie odpowiedział sam Firstpass. Sprawdź ponownie; jeśli to nie pomoże, otwórz ten panel od nowa.',
  tenantId: 'Identyfikator Microsoft',
  copy: 'Kopiuj',
  'copy.name': 'Kopiuj identyfikator Microsoft dzierżawy domeny {domain}',
  sameName: 'Ma tę samą nazwę co ten rekord.',
  listed: 'Ten sam identyfikator Microsoft jest na Twojej liście klientów: {name}.',
};
