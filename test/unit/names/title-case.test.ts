import { expect, it } from 'vitest';
import { titleCased } from '../../../lib/names/title-case.ts';

it.each([
  ['ORLEN SPÓŁKA AKCYJNA', 'ORLEN Spółka Akcyjna'],
  ['NOWAK SP Z O O', 'Nowak sp. z o.o.'],
  ['KGHM POLSKA MIEDŹ S.A.', 'KGHM Polska Miedź S.A.'],
  ['huber gmbh & co. kg', 'Huber GmbH & Co. KG'],
  ["O'NEILL TRADING LLC", "O'Neill Trading LLC"],
  ["ST MARY'S HOSPITAL", "St Mary's Hospital"],
  ['BANK OF AMERICA CORPORATION', 'Bank of America Corporation'],
  ['telefónica s.a.', 'Telefónica S.A.'],
  ['P.P.H.U. KOWALSKI I SYN', 'P.P.H.U. Kowalski i Syn'],
  ['fratelli rossi s.r.l.', 'Fratelli Rossi S.R.L.'],
  ['PETROLEO BRASILEIRO S A PETROBRAS', 'Petroleo Brasileiro S A Petrobras'],
  ['ООО РОМАШКА ПЛЮС', 'ООО Ромашка Плюс'],
  ['株式会社日立製作所', '株式会社日立製作所'],
  ['', ''],
])('%s becomes %s', (name, expected) => {
  expect(titleCased(name)).toBe(expected);
});

it('keeps the small letters of a Czech form', () => {
  expect(titleCased('škoda auto a.s.', 'CZ')).toBe('Škoda Auto a.s.');
});

it.each([
  ['EXELIXIS, INC.', 'US', 'Exelixis, Inc.'],
  ['HUBER HOLDINGS PLC', 'GB', 'Huber Holdings plc'],
  ['SOCIÉTÉ DE L’EST ET D’ALSACE', 'FR', 'Société de l’Est et d’Alsace'],
  ["L'OREAL PARIS", 'FR', "L'Oreal Paris"],
  ['AUTOTRASPORTI BIANCHI S.R.L.', 'IT', 'Autotrasporti Bianchi S.r.l.'],
  ['ALFA LOGISTYKA SP. Z O.O. SP.K.', 'PL', 'Alfa Logistyka sp. z o.o. sp.k.'],
  ['FIRMA "JAN-POL" SP. Z O.O. SP.K.', 'PL', 'Firma "Jan-Pol" sp. z o.o. sp.k.'],
  ['NOWAK SP.J.', 'PL', 'Nowak sp.j.'],
  ['ALFA SPOL. S R.O.', 'CZ', 'Alfa spol. s r.o.'],
  ['BAKI ELEKTRİK MMC', 'AZ', 'Bakı Elektrik MMC'],
  ['ELEKTRİK GMBH', 'DE', 'Elektrik GmbH'],
  ['FERRARI S.P.A.', 'IT', 'Ferrari S.p.A.'],
  ["CANTINA SANT'ANGELO S.N.C.", 'IT', "Cantina Sant'Angelo S.n.c."],
  ['MÜLLER MASCHINEN GMBH & CO. KGAA', 'DE', 'Müller Maschinen GmbH & Co. KGaA'],
  ['VERBAND FÜR DAS HANDWERK E.V.', 'DE', 'Verband für das Handwerk e.V.'],
  ['GRUPO SILVA DE MÉXICO, S.A.B. DE C.V.', 'MX', 'Grupo Silva de México, S.A.B. de C.V.'],
  ['COMPANHIA DAS ÁGUAS E DO GÁS LTDA.', 'BR', 'Companhia das Águas e do Gás Ltda.'],
  ['DE VRIES EN ZONEN IJSSELMEER B.V.', 'NL', 'De Vries en Zonen IJsselmeer B.V.'],
  ['JENSEN OG SØN APS', 'DK', 'Jensen og Søn ApS'],
  ['MALMÖ BYGG I SKÅNE AB (PUBL)', 'SE', 'Malmö Bygg i Skåne AB (publ)'],
  ['STAVBY A SLUŽBY BRNO, S.R.O.', 'CZ', 'Stavby a Služby Brno, s.r.o.'],
  ['KOVÁCS ÉS TÁRSA KFT.', 'HU', 'Kovács és Társa Kft.'],
  ['DIŞ TİCARET VE IŞIK SANAYİ A.Ş.', 'TR', 'Dış Ticaret ve Işık Sanayi A.Ş.'],
  ['PRZEDSIĘBIORSTWO NOWAK I SYN SP. Z O.O.', 'PL', 'Przedsiębiorstwo Nowak i Syn sp. z o.o.'],
  ['MCKENZIE & MCGILL LTD', 'GB', 'McKenzie & McGill Ltd'],
  ['UWM KGHM HOLDINGS XVII LLC', 'US', 'UWM KGHM Holdings XVII LLC'],
  ['1ST CHOICE 3M 24SEVEN LTD', 'GB', '1st Choice 3M 24Seven Ltd'],
  ['BOOKING.COM TRAVEL B.V.', 'NL', 'Booking.com Travel B.V.'],
  ['ACME LTD T/A SMITH AND SONS', 'GB', 'Acme Ltd t/a Smith and Sons'],
  ['МОСКОВСКИЙ ГОСУДАРСТВЕННЫЙ УНИВЕРСИТЕТ', 'RU', 'Московский государственный университет'],
  ['COCA-COLA HELLENIC BOTTLING COMPANY', 'US', 'Coca-Cola Hellenic Bottling Company'],
])('%s of %s becomes %s', (name, country, expected) => {
  expect(titleCased(name, country)).toBe(expected);
});

it('keeps every letter and sign of the name', () => {
  const upper = 'ÉTS. O’HARA & FILS – S.A.R.L. (PARIS) 2ÈME 75%';
  expect(titleCased(upper, 'FR').toUpperCase()).toBe(upper);
});

it('takes no longer for long names than their length asks for', () => {
  const time = (length: number) => {
    const start = performance.now();
    titleCased('AB C. '.repeat(length), 'FR');
    return performance.now() - start;
  };
  time(2_000);
  expect(time(16_000)).toBeLessThan(40 * Math.max(1, time(2_000)));
});
