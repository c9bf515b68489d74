import { expect, it } from 'vitest';
import { codePageOf } from '../../../lib/customers/code-page.ts';
import { readCustomersCsv } from '../../../lib/customers/read-csv.ts';
import { inCodePage } from './list-text.ts';

const head = 'Company name,Country\n';

it.each<['windows-1250' | 'windows-1252', string]>([
  ['windows-1250', 'Główna Żabka\nŁódź sp. z o.o.'],
  ['windows-1250', 'Főnix Kft.\nTűzoltó Zrt.\nMagyar Posta'],
  ['windows-1250', 'Příbor a.s.\nČeská pošta\nPlzeňské město'],
  ['windows-1250', 'Čistiareň Žilina'],
  ['windows-1250', 'Čakovečki mlinovi d.d.\nŽivčić d.o.o.\nĐaković'],
  ['windows-1250', 'Fabrică de ţigări Braşov'],
  ['windows-1250', 'Łódź\nMüller GmbH\nKöln'],
  ['windows-1252', 'Müller GmbH\nKöln\nSüd'],
  ['windows-1252', 'Forlì S.p.A.\nLunedì\nCantù'],
  ['windows-1252', 'L’Oréal\nSociété Générale\nCôte d’Azur\nÀ la carte'],
  ['windows-1252', 'São Paulo Informática\nConstruções Ltda'],
  ['windows-1252', 'Åkesson & Söner\nØrsted A/S\nÆrø'],
  ['windows-1252', 'Háskóli Íslands\nÞór ehf.\nNorðurá'],
  ['windows-1252', 'España y Cía.\nMuñoz'],
])('%s: %s', (page, names) => {
  expect(codePageOf(new Uint8Array(inCodePage(`${head}${names}`, page)))).toBe(page);
});

it('reads a file as UTF-8 though a byte of it is damaged', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `Zażółć ${at}`);
  const bytes = new TextEncoder().encode(`${head}${names.join(',PL\n')},PL\nM?ller,DE\n`);
  bytes[bytes.lastIndexOf('?'.charCodeAt(0))] = 0xfc;
  const { rows, encoding } = await readCustomersCsv(bytes.buffer);
  expect([encoding, rows[0]?.name, rows.at(-1)?.name]).toEqual(['utf-8', 'Zażółć 0', 'M\ufffdller']);
});
