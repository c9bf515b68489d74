import type { enMail } from '../en/mail.ts';

export const plMail: Record<keyof typeof enMail, string> = {
  subject: 'Prośba o relację odsprzedawcy: {company}',
  'subject.plain': 'Prośba o relację odsprzedawcy',
  hello: 'Dzień dobry,',
  why: 'aby dostarczać licencje i usługi Microsoft dla firmy {company}, prosimy o zaakceptowanie nas jako odsprzedawcy. Korzystamy z dzierżawy Microsoft, którą już Państwo mają, więc druga nie powstanie.',
  'why.plain':
    'aby dostarczać Państwu licencje i usługi Microsoft, prosimy o zaakceptowanie nas jako odsprzedawcy. Korzystamy z dzierżawy Microsoft, którą już Państwo mają, więc druga nie powstanie.',
  accept: 'Prosimy, aby administrator globalny Państwa dzierżawy otworzył ten link i zaakceptował prośbę:',
  profile:
    'Prosimy użyć linku bez zmian. Wcześniej trzeba uzupełnić profil rozliczeniowy, który znajduje się tutaj:',
  rights: 'Akceptacja nadaje nam także delegowane uprawnienia administracyjne w Państwa dzierżawie.',
  after:
    'Prosimy o informację, gdy to nastąpi: w ciągu kilku minut zobaczymy wtedy Państwa na naszej liście klientów.',
  bye: 'Z poważaniem',
};
