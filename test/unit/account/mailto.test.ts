import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestMailto, mailtoFor, soleAddress } from '../../../lib/account/mailto.ts';

const text = fc.string({ unit: 'binary', maxLength: 200 });
/** As a mail program takes it apart (RFC 6068). */
function taken(href: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)(?:\?(.*))?$/.exec(href) ?? [];
  const fields = new Map(query.split('&').map((pair) => pair.split('=') as [string, string]));
  const of = (name: string) => decodeURIComponent(fields.get(name) ?? '');
  return { to: decodeURIComponent(to), subject: of('subject'), body: of('body'), names: [...fields.keys()] };
}

describe('mailtoFor', () => {
  test('a mail program gets exactly what was given', () => {
    const body = 'Dzień dobry,\n\nhttps://a.example/?x=1&y=2#/z\n100 % + więcej';
    const { href, whole } = mailtoFor({ to: 'jan+csp@nowak.example', subject: 'Prośba: A & B?', body });
    expect(whole).toBe(true);
    expect(href).toMatch(/^mailto:jan%2Bcsp@nowak\.example\?subject=Pro%C5%9Bba/);
    expect(taken(href)).toEqual({
      to: 'jan+csp@nowak.example',
      subject: 'Prośba: A & B?',
      body: body.replaceAll('\n', '\r\n'),
      names: ['subject', 'body'],
    });
  });

  test('whatever is in it, nothing becomes a further field, and it is never too long', () => {
    fc.assert(
      fc.property(text, text, fc.string({ unit: 'binary', maxLength: 900 }), (to, subject, body) => {
        const { href, whole } = mailtoFor({ to, subject, body });
        expect(href.length).toBeLessThanOrEqual(longestMailto);
        expect(href).toMatch(/^[!#-;=?-~]+$/);
        const mail = taken(href);
        expect(['subject', 'body']).toEqual(expect.arrayContaining(mail.names.filter((name) => name !== '')));
        if (whole) expect(mail.body).toBe(body.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n'));
        else expect(mail.body).toBe('');
      }),
    );
  });

  test('a text that does not fit is left out, never cut; a subject too', () => {
    const long = 'ż'.repeat(400);
    const short = mailtoFor({ to: 'a@b.example', subject: 'Hello', body: long });
    expect(short).toEqual({ href: 'mailto:a@b.example?subject=Hello', whole: false });
    expect(mailtoFor({ to: 'a@b.example', subject: long, body: '' }).href).toBe('mailto:a@b.example');
    const body = 'a'.repeat(longestMailto - 'mailto:?subject=x&body='.length);
    expect(mailtoFor({ to: '', subject: 'x', body })).toMatchObject({ whole: true });
    expect(mailtoFor({ to: '', subject: 'x', body: `${body}a` })).toMatchObject({ whole: false });
  });
});

test.each([
  ['jan@nowak.example', 'jan@nowak.example'],
  [' jan@nowak.example ', 'jan@nowak.example'],
  ['jan@nowak.example, eva@evil.example', ''],
  ['jan@nowak.example;eva@evil.example', ''],
  ['Jan <jan@nowak.example>', ''],
  ['jan@nowak.example\r\nbcc: x@y.example', ''],
  ['nowak.example', ''],
  [undefined, ''],
])('soleAddress(%j) is %j', (typed, address) => {
  expect(soleAddress(typed)).toBe(address);
});
