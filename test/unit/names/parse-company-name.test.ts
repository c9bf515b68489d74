import { describe, expect, it } from 'vitest';
import countryForms from '../../../lib/names/data/country-forms.json' with { type: 'json' };
import { wordsOf } from '../../../lib/names/form-key.ts';
import { parseCompanyName } from '../../../lib/names/parse-company-name.ts';

describe('parseCompanyName', () => {
  it.each([
    ['PL', 'Nowak Sp. z o.o. w likwidacji', 'Nowak', 'Sp. z o.o.', 'spzoo', ['w likwidacji']],
    [
      'PL',
      'NOWAK SPOŁKA Z OGRANICZONA ODPOWIEDZIALNOSCIA',
      'NOWAK',
      'SPOŁKA Z OGRANICZONA ODPOWIEDZIALNOSCIA',
      'spzoo',
      [],
    ],
    ['PL', 'Nowak sp. z o.o. sp. k.', 'Nowak', 'sp. z o.o. sp. k.', 'spzoospk', []],
    ['DE', 'Müller GmbH & Co. KG', 'Müller', 'GmbH & Co. KG', 'gmbhcokg', []],
    ['DE', 'Müller UG (haftungsbeschränkt)', 'Müller', 'UG (haftungsbeschränkt)', 'ughaftungsbeschrankt', []],
    ['DE', 'Müller GmbH i.L.', 'Müller', 'GmbH', 'gmbh', ['i.L.']],
    ['AT', 'Meier e.U.', 'Meier', 'e.U.', 'eu', []],
    ['IT', 'ROSSI S P A', 'ROSSI', 'S P A', 'spa', []],
    [
      'IT',
      "ROSSI SOCIETA' A RESPONSABILITA' LIMITATA IN LIQUIDAZIONE",
      'ROSSI',
      "SOCIETA' A RESPONSABILITA' LIMITATA",
      'srl',
      ['IN LIQUIDAZIONE'],
    ],
    ['GB', 'Brown Ltd (in administration)', 'Brown', 'Ltd', 'ltd', ['(in administration)']],
    ['ZA', 'Naidoo (Pty) Ltd', 'Naidoo', '(Pty) Ltd', 'ptyltd', []],
    ['IS', 'Marel hf.', 'Marel', 'hf.', 'hf', []],
    ['SE', 'Atlas Copco AB (publ)', 'Atlas Copco', 'AB (publ)', 'ab', []],
    ['SE', 'Telefonaktiebolaget LM Ericsson', 'Telefon LM Ericsson', 'aktiebolaget', 'ab', []],
    ['SE', 'KB Components AB', 'KB Components', 'AB', 'ab', []],
    ['FI', 'Oy Karl Fazer Ab', 'Karl Fazer', 'Ab', 'oy', ['Oy']],
    ['FR', 'SARL Boulangerie Dupont', 'Boulangerie Dupont', 'SARL', 'sarl', []],
    ['FR', 'SCI du Moulin', 'du Moulin', 'SCI', 'sci', []],
    ['RO', 'S.C. Dacia S.R.L.', 'Dacia', 'S.R.L.', 'srl', ['S.C.']],
    ['RU', 'PJSC Tatneft', 'Tatneft', 'PJSC', 'пао', []],
    ['UA', 'ТОВ «Нова Пошта»', '«Нова Пошта»', 'ТОВ', 'тов', []],
    [
      'BR',
      'CESP - Companhia Energética de São Paulo',
      'CESP - Energética de São Paulo',
      'Companhia',
      'companhia',
      [],
    ],
    ['ID', 'PT Telkom Tbk', 'Telkom', 'PT', 'pt', ['Tbk']],
    ['JP', '株式会社日立製作所', '日立製作所', '株式会社', 'coltd', []],
    ['JP', '三菱 UFJ銀行株式会社', '三菱 UFJ銀行', '株式会社', 'coltd', []],
    ['KR', '삼성전자 주식회사', '삼성전자', '주식회사', 'coltd', []],
    ['TH', 'บริษัท ปตท. จำกัด (มหาชน)', 'ปตท.', 'จำกัด (มหาชน)', 'publiccompanylimited', ['บริษัท']],
    ['VN', 'CÔNG TY TNHH MỘT THÀNH VIÊN ABC', 'ABC', 'CÔNG TY TNHH MỘT THÀNH VIÊN', 'congtytnhhmtv', []],
  ] as const)('%s: %s', (country, name, distinctive, written, id, tails) => {
    const parts = parseCompanyName(name, country);
    expect(parts.distinctive).toBe(distinctive);
    expect(parts.legalForm).toMatchObject({ id, written });
    expect(parts.tails.map((tail) => tail.written)).toEqual(tails);
  });

  it.each(['GmbH', '', '...', 'Ford Foundation', 'Nowak'])('finds none in %j', (name) => {
    expect(parseCompanyName(name, 'DE')).toEqual({ distinctive: name, legalForm: null, tails: [] });
  });

  it('says both official spellings', () => {
    expect(parseCompanyName('Alza s.r.o.', 'CZ').legalForm).toMatchObject({
      short: 's.r.o.',
      long: 'společnost s ručením omezeným',
    });
  });

  it.each(
    Object.entries(countryForms).flatMap(([country, lines]) => lines.map((line) => [country, line] as const)),
  )('%s: the spellings of %s are one form', (country, line) => {
    const [first = '', ...others] = line.split(' = ');
    const short = first.replace(/^, | _$/g, '');
    const leads = first.endsWith(' _');
    const ids = [short, ...others].map(
      (form) => parseCompanyName(leads ? `${form} Zarkov` : `Zarkov ${form}`, country).legalForm?.id,
    );
    expect(ids[0]).toBeDefined();
    // A spelling that two forms share belongs to the commoner one.
    const shared = new Set(sharedSpellings(country, line));
    const own = [short, ...others]
      .map((form, at) => [form, ids[at]] as const)
      .filter(([form]) => !shared.has(form));
    expect(new Set(own.map(([, id]) => id)).size).toBeLessThanOrEqual(1);
  });

  it('never throws, keeps its places true and loses no letter', () => {
    const pieces = [
      'Nowak',
      'GmbH',
      '& Co. KG',
      '(',
      ')',
      'S.A.',
      ' ',
      '株式会社',
      'в ликвидации',
      'İŞ',
      '\u0000',
      '😀',
      "d'",
      'Oy',
      'sp. z o.o.',
      'i.L.',
      ',',
      '日立',
      'ﬁ',
      'PT',
    ];
    const countries = [undefined, 'DE', 'PL', 'JP', 'ID', 'FI', 'XX', '__proto__'];
    let seed = 7;
    const random = (most: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * most);
    };
    const letters = (text: string) =>
      wordsOf(text)
        .map(({ key }) => key)
        .join('')
        .split('')
        .sort()
        .join('');
    for (let round = 0; round < 3_000; round++) {
      const name = Array.from({ length: random(8) }, () => pieces[random(pieces.length)]).join(
        random(2) ? ' ' : '',
      );
      const { distinctive, legalForm, tails } = parseCompanyName(name, countries[random(countries.length)]);
      if (legalForm) expect(name.slice(legalForm.start, legalForm.end)).toBe(legalForm.written);
      const all = [distinctive, legalForm?.written ?? '', ...tails.map(({ written }) => written)].join(' ');
      expect(letters(all), name).toBe(letters(name));
    }
  });
});

/** @returns the spellings of a line that another line of its country holds as well. */
function sharedSpellings(country: string, line: string): string[] {
  const all: readonly string[] = countryForms[country as keyof typeof countryForms];
  const others = new Set(all.filter((other) => other !== line).flatMap((other) => other.split(' = ')));
  return line.split(' = ').filter((form) => others.has(form) || others.has(`, ${form}`));
}
