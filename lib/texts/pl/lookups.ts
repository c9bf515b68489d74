import type { enLookups } from '../en/lookups.ts';
import type { Plural } from '../say.ts';

export const plLookups: Record<keyof typeof enLookups, string | Plural> = {
  'lookups.heading': 'Sprawdzanie',
  'lookups.intro':
    'Sam z siebie Firstpass niczego nigdzie nie wysyła. Sprawdzanie pyta usługę w internecie, i to tylko w chwili, gdy naciśniesz „Sprawdź” w panelu bocznym. Każde jest wyłączone, dopóki go tu nie włączysz.',
  'lookups.on': 'Włączone',
  'lookups.off': 'Wyłączone',
  'lookups.turnOn': 'Włącz',
  'lookups.turnOn.name': 'Włącz: {name}',
  'lookups.turnOff': 'Wyłącz',
  'lookups.turnOff.name': 'Wyłącz: {name}',
  'lookups.willAsk': 'Przeglądarka zapyta wtedy, czy Firstpass może łączyć się z {host}.',
  'lookups.refused':
    'Przeglądarka nie zezwoliła na {host}, więc sprawdzanie pozostaje wyłączone. Włącz je ponownie i wybierz „Zezwól”.',
  'lookups.forbidden': 'Twoja organizacja nie zezwala na to sprawdzanie. Zwróć się do administratora.',
  'lookups.asks': 'Pyta',
  'lookups.sends': 'Wysyła',
  'lookups.sees': 'Czego dowiaduje się usługa',
  'lookups.keeps': 'Zachowuje',
  'lookups.microsoft-tenant': 'Dzierżawa Microsoft',
  'lookups.microsoft-tenant.why':
    'Zanim dodasz firmę, mówi, czy jej domena należy już do dzierżawy Microsoft i czy wybrany prefiks domeny jest zajęty. Drugiej dzierżawy nie da się usunąć.',
  'lookups.microsoft-tenant.asks': 'Usługę logowania Microsoft, {host}',
  'lookups.microsoft-tenant.sends':
    'Domeny strony internetowej i poczty kontaktu oraz prefiks z .onmicrosoft.com. Żadnych nazw ani nazwisk, adresów e-mail ani plików cookie.',
  'lookups.microsoft-tenant.sees':
    'Że ktoś spod Twojego adresu sieciowego zapytał o te domeny, jak przy każdej otwieranej stronie.',
  'lookups.microsoft-tenant.keeps': 'Nic. Odpowiedź znika, gdy zamkniesz panel boczny.',
  'lookups.microsoft-tenant.switchedOn':
    'Sprawdzanie jest włączone. Przycisk „Sprawdź” jest w panelu bocznym, w części Obecni klienci.',
  'lookups.microsoft-tenant.switchedOff': 'Sprawdzanie jest wyłączone. Microsoft nie jest już pytany.',
};
