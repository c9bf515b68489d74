import { describe, expect, it } from 'vitest';
import { expandedName, findAbbreviations } from '../../../lib/names/abbreviation.ts';

const read = (name: string, country?: string) =>
  findAbbreviations(name, country).map(({ written, expansions }) =>
    `${written} ${expansions.join('|')}`.trim(),
  );

describe('findAbbreviations', () => {
  it.each([
    ['Przeds. Handl. Nowak', ['Przeds. Przedsiębiorstwo', 'Handl. Handlowe']],
    ['Zakł. Handl. Nowak', ['Zakł. Zakład|Zakłady', 'Handl. Handlowy']],
    ['Spółdz. Handl. Rolnik', ['Spółdz. Spółdzielnia|Spółdzielcze', 'Handl. Handlowa']],
    ['Firma Bud.-Mont. Nowak', ['Bud. Budowlano|Budownictwo', 'Mont. Montażowa']],
    ['PRZEDS. NOWAK SP. Z O.O.', ['PRZEDS. PRZEDSIĘBIORSTWO']],
    ['P.P.H.U. Kowalski', ['P.P.H.U. Przedsiębiorstwo Produkcyjno-Handlowo-Usługowe']],
    ['Urz. Miejski', ['Urz. Urząd']],
    ['Bank Spółdz. w Nysie', ['Spółdz. Spółdzielczy|Spółdzielnia']],
    ['P.W. Nowak', ['P.W. Przedsiębiorstwo Wielobranżowe']],
  ])('Polish: %s', (name, expected) => {
    expect(read(name, 'PL')).toEqual(expected);
  });

  it.each([
    ['Acme Mfg. Co., Ltd.', undefined, ['Mfg. Manufacturing']],
    ['Acme mfg ltd', undefined, ['mfg manufacturing']],
    ['Global Int’l Svcs LLC', 'US', ['Int’l International', 'Svcs Services']],
    ['Ind. Metalúrgicas García S.L.', 'ES', ['Ind. Industrias|Industrial|Industria|Industriales']],
    ['Ind. Rossi S.r.l.', 'IT', ['Ind. Industria|Industrie|Industriale|Industriali']],
    ['Vers. Huber AG', 'DE', ['Vers. Versicherung|Versicherungs']],
    ['Soc. Dupont SAS', 'FR', ['Soc. Société']],
    ['Gebr. Müller GmbH', 'DE', ['Gebr. Gebrüder']],
    ['Wolf Appl. Materials Inc.', 'US', ['Appl. Applied|Appliances']],
    ['Acme Manuf. Ltd', 'GB', ['Manuf. Manufacturing']],
    ['Wolf Qzbd. Materials Inc.', 'US', ['Qzbd.']],
  ])('%s (%s)', (name, country, expected) => {
    expect(read(name, country)).toEqual(expected);
  });

  it.each([
    ['J. P. Morgan Chase & Co.', 'US'],
    ['Nowak Sp. z o.o. Sp. k.', 'PL'],
    ['Kaya Gıda San. ve Tic. A.Ş.', 'TR'],
    ['Kaya Gıda San. Tic. Ltd. Şti.', undefined],
    ['St. Gobain Ltd.', 'GB'],
    ['Booking.com B.V.', 'NL'],
    ['Dr. Oetker Polska sp. z o.o.', 'PL'],
    ['Szpital im. św. Jana', 'PL'],
    ['Praxis Dr. med. Huber', 'DE'],
    ['Phu Nhuan Jewelry JSC', 'VN'],
    ['INT Group Ltd', 'GB'],
    ['7. Himmel GmbH', 'DE'],
    ['Urząd m.st. Warszawy', 'PL'],
    ['Info Auto Trans Ltd', 'GB'],
    ['Mills. Inc.', 'US'],
    ['S.C. Dacia S.R.L.', 'RO'],
  ])('none in %s', (name, country) => {
    expect(read(name, country)).toEqual([]);
  });

  it.each([
    ['Transportes e Com. Silva Lda.', 'PT', 'Comércio'],
    ['Ned. Spoorwegen N.V.', 'NL', 'Nederlandse'],
    ['Stav. firma Novák s.r.o.', 'CZ', 'Stavební'],
    ['Slov. plynárenský priemysel, a.s.', 'SK', 'Slovenský'],
    ['Förv. AB Nilsson', 'SE', 'Förvaltning'],
    ['Ejend. Jensen ApS', 'DK', 'Ejendomme'],
    ['Eiend. Hansen AS', 'NO', 'Eiendom'],
    ['Rak. Virtanen Oy', 'FI', 'Rakennus'],
    ['Kovács Ker. Kft.', 'HU', 'Kereskedelmi'],
    ['Soc. Popescu SRL', 'RO', 'Societatea'],
    ['Dt. Wohnen Bau AG', 'DE', 'Deutsche'],
    ['Dt. Institut Huber e.V.', 'DE', 'Deutsches'],
    ['Banque Nat. de Paris SA', 'FR', 'Nationale'],
    ['Laboratoire Nat. d’Essais', 'FR', 'National'],
    ['Compañía Gral. de Obras S.A.', 'ES', 'General'],
    ['Banca Naz. del Lavoro S.p.A.', 'IT', 'Nazionale'],
    ['ACME MFG. INC.', 'US', 'MANUFACTURING'],
    ['Acme Tech. Co., Ltd.', 'CN', 'Technology'],
    ['Acme Mngmt. Ltd', 'GB', 'Management'],
    ['Acme Eng’g Ltd', 'GB', 'Engineering'],
    ['City Medical Ctr.', 'US', 'Center'],
    ['City Medical Ctr.', 'AU', 'Centre'],
    ['Sté Dupont', 'FR', 'Société'],
  ])('likeliest in %s (%s): %s', (name, country, expected) => {
    expect(findAbbreviations(name, country)[0]?.expansions[0]).toBe(expected);
  });

  it.each([
    ['Kaya İnş. Turizm A.Ş.', 'TR'],
    ['Acme Tech Ltd', 'GB'],
    ['Horii Mfg. Co., Ltd.', 'JP'],
    ['Govt. Degree College Larkana', 'PK'],
    ['Cía. Española de Petróleos', 'ES'],
    ['PHU Nowak', 'PL'],
  ])('only asks to look at the register: %s (%s)', (name, country) => {
    expect(findAbbreviations(name, country).map(({ kind }) => kind)).toEqual(['registered']);
  });

  it('leaves a short legal form in front alone', () => {
    expect(findAbbreviations('Cia. Brasileira de Alimentos', 'BR')).toEqual([]);
  });

  it('puts a blank where the dot was the only gap', () => {
    const name = 'Przeds.Handlowe Nowak';
    const [found] = findAbbreviations(name, 'PL');
    expect(found && expandedName(name, found, 'Przedsiębiorstwo')).toBe('Przedsiębiorstwo Handlowe Nowak');
  });
});
