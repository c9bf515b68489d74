import type { enRequest } from '../en/request.ts';

export const plRequest: Record<keyof typeof enRequest, string> = {
  'link.heading': 'Twój link relacji',
  'link.intro':
    'Tym linkiem firma, która ma już dzierżawę Microsoft, akceptuje Cię jako odsprzedawcę. Firstpass wstawia go bez zmian do próśb przygotowywanych w panelu bocznym.',
  'link.paste': 'Wklej link albo cały tekst, w którym się znajduje',
  'link.where':
    'W Centrum partnerskim: Klienci › Zażądaj relacji odsprzedawcy (w nowszych portalach: Nowa relacja), przycisk kopiowania do schowka.',
  'link.keep': 'Zachowaj link',
  'link.kept': 'Zachowany na tym komputerze, tak jak został wklejony:',
  'link.partner': 'Twój identyfikator Microsoft: {id}',
  'link.indirect': 'To link odsprzedawcy pośredniego.',
  'link.rights':
    'Kto go zaakceptuje, nada Ci także uprawnienia administracyjne (DAP=true w linku). Prośba o tym mówi.',
  'link.replace': 'Zastąp',
  'link.cancel': 'Zostaw obecny link',
  'link.delete': 'Usuń link',
  'link.deleted': 'Usunięto Twój link relacji.',
  'link.error.none': 'Nie zachowano: w tym tekście nie ma adresu internetowego.',
  'link.error.other-site':
    'Nie zachowano: to nie jest link relacji. Takie linki zaczynają się od https://admin.microsoft.com/ albo https://portal.office.com/.',
  'link.error.other-page': 'Nie zachowano: witryna jest właściwa, ale to nie adres prośby o relację.',
  'link.error.rewritten':
    'Nie zachowano: program pocztowy albo strona zmieniły ten link. Skopiuj go w samym Centrum partnerskim.',
  'link.error.for-resellers':
    'Nie zachowano: tym linkiem dostawca pośredni zaprasza odsprzedawcę. Klient nie może go zaakceptować.',
  'link.error.admin-rights':
    'Nie zachowano: ten link prosi o uprawnienia administracyjne (GDAP), a nie o relację odsprzedawcy.',
  'link.error.incomplete':
    'Nie zachowano: w tym linku brakuje „{part}”, jest tam błąd albo coś zbędnego. Mógł zostać ucięty przy kopiowaniu.',
  'link.error.several':
    'Nie zachowano: w tym tekście jest kilka linków relacji. Wklej ten, który wysyłasz klientom.',

  'request.noList':
    'Jeśli firma kupuje już od Microsoft lub od innego partnera, nie dodawaj jej: powstałaby druga dzierżawa. Poproś o relację odsprzedawcy:',
  'request.open': 'Poproś o relację',
  'request.heading': 'Twoja prośba',
  'request.intro':
    'Przeczytaj ją przed użyciem. Nic nie jest stąd wysyłane, a Twój link pozostaje w niej bez zmian.',
  'request.language': 'Język prośby',
  'request.to': 'Do',
  'request.to.none': 'W tym rekordzie nie ma adresu e-mail: wpisz go w programie pocztowym.',
  'request.subject': 'Temat',
  'request.text': 'Treść',
  'request.copy': 'Kopiuj treść',
  'request.mail': 'Otwórz w poczcie',
  'request.close': 'Zamknij',
  'request.long':
    'Ta treść jest za długa, aby przekazać ją programowi pocztowemu. „Otwórz w poczcie” skopiuje ją i otworzy pustą wiadomość: wklej ją tam.',
  'request.copied': 'Skopiowano prośbę. Wklej ją do wiadomości.',
  'request.copyFailed':
    'Nie skopiowano: przeglądarka na to nie pozwoliła. Zaznacz treść i skopiuj ją ręcznie.',
  'request.step1': 'Wyślij prośbę do administratora globalnego klienta.',
  'request.noLink': 'Firstpass może napisać tę prośbę za Ciebie: wklej raz swój link relacji w opcjach.',
  'request.addLink': 'Dodaj mój link relacji',
};
