import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeMailDomains } from '../../../../lib/names/free-mail.ts';
import { emailFreeMail } from '../../../../lib/rules/email-free-mail.ts';
import { emailPlaceholder } from '../../../../lib/rules/email-placeholder.ts';
import { emailTypingError } from '../../../../lib/rules/email-typing-error.ts';
import { isOneSlip, meantDomain } from '../../../../lib/rules/reading/near-domain.ts';

test('no mailbox provider is taken for a mistyped one, nor for an invented one', () => {
  for (const domain of freeMailDomains) {
    expect(emailTypingError.check({ email: `anna@${domain}` }, {}), domain).toEqual([]);
    expect(emailPlaceholder.check({ email: `anna@${domain}` }, {}), domain).toEqual([]);
  }
});

test.each(
  'mail.com email.com ymail.com gmx.com gmx.de hotmail.co.uk grail.com gail.com cloud.com live.com yahoo.com.sg outlook.sa contoso.co contoso.cm contoso.om orlik.net.pl firma.bet'.split(
    ' ',
  ),
)('%s is a real domain', (domain) => {
  expect(meantDomain(domain)).toBeUndefined();
});

test.each([
  ['gmial.com', 'gmail.com'],
  ['gmail.con', 'gmail.com'],
  ['gmail.cm', 'gmail.com'],
  ['gmial.con', 'gmail.com'],
  ['hotmial.co.uk', 'hotmail.co.uk'],
  ['outlok.fr', 'outlook.fr'],
  ['yaho.com', 'yahoo.com'],
  ['contoso.comm', 'contoso.com'],
])('%s was meant to be %s', (typed, meant) => {
  expect(meantDomain(typed)).toBe(meant);
});

const word = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 4, maxLength: 10 });

test('one slip behind the first letter is seen, and none in the word itself', () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('drop', 'double', 'swap', 'change'), (meant, seed, kind) => {
      const at = 1 + (seed % (meant.length - 2));
      const [head, tail] = [meant.slice(0, at), meant.slice(at)];
      const typed = {
        drop: head + tail.slice(1),
        double: head + tail[0] + tail,
        swap: head + tail[1] + tail[0] + tail.slice(2),
        change: `${head}z${tail.slice(1)}`,
      }[kind];
      expect(isOneSlip(meant, meant)).toBe(false);
      if (typed !== meant) expect(isOneSlip(typed, meant)).toBe(true);
    }),
  );
});

test('what is proposed is never mistyped itself', () => {
  const label = fc.string({ unit: fc.constantFrom(...'gmailhotyuk'), minLength: 1, maxLength: 9 });
  const ending = fc.constantFrom('com', 'con', 'co', 'fr', 'co.uk', 'pll', 'net', 'nte', 'cm', 'c');
  fc.assert(
    fc.property(label, ending, (name, end) => {
      const meant = meantDomain(`${name}.${end}`);
      if (meant !== undefined) expect(meantDomain(meant)).toBeUndefined();
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  [{ educationSegment: 'K-12' }, 'education'],
  [{ educationWebsite: 'https://sp12.edu.pl' }, 'education'],
  [{ specialQualification: 'Edukacja' }, 'education'],
  [{ educationSegment: 'None', specialQualification: 'None' }, 'free'],
  [{}, 'free'],
])('a private mailbox of %j is %s', (record, variant) => {
  const [report] = emailFreeMail.check({ ...record, email: 'sp12@gmail.com' }, {});
  expect(report?.message.key).toBe(`email-free-mail.${variant}`);
  expect(report?.severity).toBe(variant === 'education' ? 'warning' : 'info');
});
