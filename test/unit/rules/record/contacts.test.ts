import { expect, test } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { personCased } from '../../../../lib/names/person-case.ts';
import { checkAccount } from '../../../../lib/rules/check.ts';
import { contactNamePlaceholder } from '../../../../lib/rules/contact-name-placeholder.ts';

const about = (account: Partial<Account>, prefix: RegExp) =>
  checkAccount(account).filter(({ rule, field }) => prefix.test(rule) && field !== 'companyName');

/** Contacts as customers really have them: none of the rules about persons may speak. */
const people = `PL Anna|Nowak; PL Maria Magdalena|Skłodowska-Curie; PL Jan|Sas; PL Łukasz|Żak; PL Ewa|Nowak-Kowalska
  DE Jürgen|Groß; DE Karl-Theodor|von und zu Guttenberg; DE Max|Herrmann; DE Ute|Post; AT Eva|Maier
  NL Jan|van der Berg; NL Ilse|IJzerman; NL Sanne|'t Hart; BE Luc|Van den Broeck; FR Jean-Pierre|DUPONT; FR Zoé|de La Fayette
  ES María José|García López; PT João|de Sá; BR Ana|da Silva e Souza; MX Luis|de la Cruz
  IT Fulvio|Testi; IT Maria|De Luca; IE Seán|Ó Súilleabháin; GB Mary|O'Neill; US J. R.|Smith Jr.; US John|Smith III
  HU Anna|Kovács; CZ Jana|Nováková; SK Ľubica|Ďurišová; RO Ștefan|Țepeș; HR Đorđe|Šimić; TR Gülşüm|Yıldız; TR İbrahim|Işık
  SE Åsa|Lindqvist; DK Søren|Kjær; NO Øyvind|Ødegård; FI Päivi|Mäkinen; IS Þórður|Guðmundsson; EE Õnne|Pärl
  RU Ольга|Петрова; UA Їлена|Ґалаґан; BG Йордан|Щерев; GR Γιώργος|Παπαδόπουλος; GE ნინო|ბერიძე; AM Արամ|Պետրոսյան
  CN 明|王; CN Wei|Li; HK Siu Ming|Ng; TW 美玲|陳; JP 太郎|山田; KR 민준|김; VN Nguyễn|Văn An
  IN Priya|Venkatanarasimharajuvaripeta; ID Suharto|Suharto; SA محمد|العتيبي; IL יעל|כהן; AE Fatima|Al Maktoum; TH สมชาย|ใจดี`;

test.each(
  people
    .split(/;|\n/)
    .map((person) => person.trim())
    .filter((person) => person !== ''),
)('%s is a person', (person) => {
  const country = person.slice(0, 2);
  const [firstName, lastName] = person.slice(3).split('|');
  expect(about({ country, firstName, lastName }, /^contact-/)).toEqual([]);
});

test.each([
  ['MCDONALD', 'US', 'McDonald'],
  ["O'NEILL", 'IE', "O'Neill"],
  ['VAN DER BERG', 'NL', 'van der Berg'],
  ['VAN DER BERG', 'BE', 'Van der Berg'],
  ['de la cruz', 'ES', 'de la Cruz'],
  ['DE LUCA', 'IT', 'De Luca'],
  ['IJZERMAN', 'NL', 'IJzerman'],
  ['skłodowska-curie', 'PL', 'Skłodowska-Curie'],
  ['ΠΑΠΑΔΌΠΟΥΛΟΣ', 'GR', 'Παπαδόπουλος'],
  ['YILDIZ İNCİ', 'TR', 'Yıldız İnci'],
])('%s in %s is written %s', (name, country, wanted) => {
  expect(personCased(name, country, true)).toBe(wanted);
});

test.each([
  ['John', 'Doe', 'warning'],
  ['Kim', 'Foo', 'info'],
  ['José', 'Sales', 'info'],
  ['Test', 'Sales', 'warning'],
  ['Info', 'Sales', 'warning'],
])('%s %s: the last name is a %s', (firstName, lastName, severity) => {
  const reports = contactNamePlaceholder.check({ firstName, lastName }, {});
  const last = reports.find(({ field }) => field === 'lastName');
  expect(last?.severity).toBe(severity);
});

test.each([
  [{ firstName: 'Test', lastName: 'Admin' }],
  [{ firstName: 'Sales', lastName: 'Department' }],
  [{ firstName: 'Anna Nowak', lastName: 'Anna Nowak' }],
  [{ firstName: 'asdf', lastName: 'asdf' }],
  [{ firstName: 'Dr. Anna', lastName: 'Nowak' }],
  [{ firstName: 'DUPONT', lastName: 'Jean' }],
  [{ firstName: 'anna', lastName: 'Nowak' }],
  [{ firstName: 'Anna', lastName: 'Orlik Sp. z o.o.' }],
  [{ firstName: 'Nowak', lastName: 'Nowak' }],
  [{ firstName: 'Anna', lastName: 'Nowak 601234567' }],
] as [Partial<Account>][])('no field of %j has more than one finding about its name', (account) => {
  const fields = about(account, /^contact-/).map(({ field }) => field);
  expect(fields).not.toEqual([]);
  expect(new Set(fields).size).toBe(fields.length);
});

test.each([
  'test@test.com',
  'anna@gmial.com',
  'info@gmail.com',
  'noreply@example.com',
  'anna@microsoft.com',
  'mailto:anna@contoso.com',
  'Anna <anna@contoso.com>',
  'müller@firma.de',
  'anna@contoso,com',
])('%s has one finding, or two about different things', (email) => {
  const rules = about({ email, country: 'DE' }, /^email-/).map(({ rule }) => rule);
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.length).toBeLessThan(email === 'info@gmail.com' ? 3 : 2);
});
