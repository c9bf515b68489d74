import { describe, expect, it } from 'vitest';
import { checkAccount } from '../../../lib/rules/check.ts';
import { isNameRule } from './example-context.ts';

/** Names as registers and statutes write them. None of them deserves more than a quiet hint. */
const officialNames: Readonly<Record<string, readonly string[]>> = {
  PL: [
    'ORLEN Spółka Akcyjna',
    'Żabka Polska sp. z o.o.',
    'Przedsiębiorstwo Handlowo-Usługowe „Alfa” Jan Kowalski',
    'Spółdzielnia Mleczarska Mlekovita',
    'Samodzielny Publiczny Zakład Opieki Zdrowotnej w Łodzi',
    'Uniwersytet im. Adama Mickiewicza w Poznaniu',
    'Urząd m.st. Warszawy',
    'Kancelaria Radcy Prawnego Anna Nowak',
    'PKP Polskie Linie Kolejowe S.A.',
    'Nowak i Wspólnicy sp. z o.o. sp.k.',
    'POLSKIE SIECI ELEKTROENERGETYCZNE SPÓŁKA AKCYJNA',
  ],
  DE: [
    'Bayerische Motoren Werke Aktiengesellschaft',
    'Müller & Söhne GmbH & Co. KG',
    'Deutsche Rentenversicherung Bund',
    'TÜV Rheinland AG',
    'Stiftung Warentest',
    'Zahnarztpraxis Dr. med. dent. Huber',
    'adidas AG',
    '1&1 Telecommunication SE',
    'Testo SE & Co. KGaA',
  ],
  AT: ['Red Bull GmbH', 'Österreichische Post AG', 'Gebrüder Weiss Gesellschaft m.b.H.'],
  CH: ['Nestlé S.A.', 'Migros-Genossenschafts-Bund', 'Swisscom (Schweiz) AG'],
  FR: [
    'Société Nationale SNCF',
    'L’Oréal',
    'Boulangerie Dupont SARL',
    'Carrefour Hypermarchés',
    'EARL du Moulin',
  ],
  BE: ['Colruyt Group NV', 'Proximus SA de droit public', 'Delhaize Le Lion'],
  NL: ['Booking.com B.V.', 'Koninklijke Philips N.V.', 'De Nederlandsche Bank N.V.'],
  IT: [
    'Ferrari S.p.A.',
    'F.lli Rossi S.r.l.',
    'Comune di Milano',
    'Panificio Bianchi di Bianchi Mario & C. S.n.c.',
  ],
  ES: ['El Corte Inglés, S.A.', 'Mercadona, S.A.', 'Hermanos García, S.L.U.', 'Ayuntamiento de Sevilla'],
  PT: ['EDP - Energias de Portugal, S.A.', 'Padaria Silva, Unipessoal Lda.'],
  GB: [
    'Marks and Spencer plc',
    'J Sainsbury plc',
    'St. Andrews Brewing Company Ltd',
    'NHS Grampian',
    'Smith & Nephew PLC',
  ],
  IE: ['Ryanair DAC', 'An Post'],
  US: [
    'Aehr Test Systems',
    'ACME United Corporation',
    'JPMorgan Chase & Co.',
    'U.S. Bancorp',
    '3M Company',
    'eBay Inc.',
    'AT&T Inc.',
    'Yahoo! Inc.',
    'Warner Bros. Entertainment Inc.',
    'Dr. Pepper Bottling Company',
    'The Procter & Gamble Company',
    'O’Reilly Media, Inc.',
    'County of Los Angeles',
  ],
  CA: ['Loblaw Companies Limited', '9123-4567 Québec inc.'],
  MX: ['Grupo Bimbo, S.A.B. de C.V.', 'Tiendas Soriana, S.A. de C.V.'],
  BR: ['Petróleo Brasileiro S.A. - Petrobras', 'Padaria do João Ltda - ME'],
  CZ: ['Škoda Auto a.s.', 'Alza.cz a.s.', 'Pekařství Novák, spol. s r.o.'],
  HU: ['MOL Magyar Olaj- és Gázipari Nyrt.', 'Kovács és Társa Bt.'],
  RO: ['S.C. Dedeman S.R.L.', 'Automobile-Dacia S.A.'],
  TR: ['Kaya Gıda San. ve Tic. A.Ş.', 'Arçelik Anonim Şirketi'],
  SE: ['Telefonaktiebolaget LM Ericsson (publ)', 'IKEA of Sweden AB'],
  DK: ['A.P. Møller - Mærsk A/S', 'LEGO System A/S'],
  FI: ['Oy Karl Fazer Ab', 'Kone Oyj'],
  UA: ['ТОВ «Нова Пошта»', 'ПрАТ «Київстар»'],
  JP: ['株式会社日立製作所', 'トヨタ自動車株式会社'],
  KR: ['삼성전자 주식회사', 'Samsung Electronics Co., Ltd.'],
  CN: ['华为技术有限公司', 'Lenovo (Beijing) Co., Ltd.'],
  IN: ['Tata Consultancy Services Limited', 'Infosys BPM Pvt. Ltd.', 'M. S. Dhoni Sports Private Limited'],
  SG: ['Grab Holdings Pte. Ltd.'],
  ID: ['PT Bank Central Asia Tbk'],
  AE: ['Emaar Properties PJSC', 'Souq.com FZ-LLC'],
  VN: ['Công ty TNHH Phú Nhuận', 'Phu Nhuan Jewelry JSC'],
};

const cases = Object.entries(officialNames).flatMap(([country, names]) =>
  names.map((name) => [country, name] as const),
);

describe('official names', () => {
  it('are at least eighty, from at least thirty countries', () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(Object.keys(officialNames).length).toBeGreaterThanOrEqual(30);
  });

  it.each(cases)('%s: %s, with the country and without', (country, companyName) => {
    for (const account of [{ companyName, country }, { companyName }]) {
      const loud = checkAccount(account).filter(
        ({ rule, severity }) => isNameRule(rule) && severity !== 'info',
      );
      expect(loud).toEqual([]);
    }
  });
});
