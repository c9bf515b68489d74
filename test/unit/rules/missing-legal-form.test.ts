import { describe, expect, it } from 'vitest';
import { companyNameMissingLegalForm } from '../../../lib/rules/company-name-missing-legal-form.ts';

const found = (country: string, companyName: string, registrationId?: string) =>
  companyNameMissingLegalForm.check(
    { companyName, country, ...(registrationId ? { registrationId } : {}) },
    {},
  )[0];

describe('company-name-missing-legal-form', () => {
  it.each([
    ['DE', 'Bäcker Huber', 'Bäcker Huber GmbH'],
    ['PL', 'ŻABKA', 'ŻABKA SP. Z O.O.'],
    ['ES', 'Mercadona', 'Mercadona, S.L.'],
    ['US', 'Riverside Plumbing', 'Riverside Plumbing, Inc.'],
    ['LT', 'Maxima', 'UAB Maxima'],
    ['UA', 'Нова Пошта', 'ТОВ Нова Пошта'],
    ['UA', 'Nova Poshta', 'Nova Poshta LLC'],
    ['JP', '日立製作所', '株式会社日立製作所'],
    ['JP', 'Nintendo', 'Nintendo Co., Ltd.'],
    ['CN', '华为技术', '华为技术有限公司'],
    ['TR', 'KAYA GIDA', 'KAYA GIDA LİMİTED ŞİRKETİ'],
    ['NL', 'Bakker Jansen', 'Bakker Jansen B.V.'],
    ['BR', 'Padaria do João', 'Padaria do João LTDA'],
  ])('%s: %s is offered the commonest form first', (country, name, fixed) => {
    expect(found(country, name)?.fix?.set.companyName).toBe(fixed);
    expect(found(country, name)?.fix?.safe).toBe(false);
  });

  it.each([
    ['DE', 'Technische Universität München'],
    ['DE', 'Sparkasse Bochum'],
    ['PL', 'Uniwersytet Jagielloński'],
    ['PL', 'Bank Spółdzielczy w Brodnicy'],
    ['FR', 'Mairie de Lyon'],
    ['IT', 'Comune di Milano'],
    ['ES', 'Ayuntamiento de Sevilla'],
    ['SE', 'Göteborgs kommun'],
    ['NO', 'Melhus Sparebank'],
    ['CZ', 'Ministerstvo vnitra'],
    ['HU', 'Semmelweis Egyetem'],
    ['US', 'County of Los Angeles'],
    ['GB', 'University of Leeds'],
    ['RU', 'Томский государственный университет'],
    ['GR', 'Εθνικό Μετσόβιο Πανεπιστήμιο'],
    ['ID', 'Yayasan Pendidikan Telkom'],
    ['ZZ', 'Anything'],
    ['', 'Anything'],
  ])('%s: %s needs none', (country, name) => {
    expect(found(country, name)).toBeUndefined();
  });

  it('warns only with a registration number, of a short name, where official names carry a form', () => {
    expect(found('DE', 'Hensoldt')?.severity).toBe('info');
    expect(found('DE', 'Hensoldt', 'HRB 258711')?.severity).toBe('warning');
    expect(found('FR', 'Sanofi', '395030844')?.severity).toBe('info');
    expect(found('DE', 'Swiss Life Asset Invest', 'HRB 258711')?.severity).toBe('info');
    expect(found('NO', 'NILU', '941705561')?.severity).toBe('info');
  });
});
