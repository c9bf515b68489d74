import { describe, expect, it } from 'vitest';
import { insertedPlaceholder } from '../../../lib/names/inserted-placeholder.ts';

describe('a placeholder that was added', () => {
  it.each([
    ['TEST Siemens AG', 'Siemens AG'],
    ['test - Siemens AG', 'Siemens AG'],
    ['*TEST* Siemens AG', 'Siemens AG'],
    ['test_Siemens AG', 'Siemens AG'],
    ['Test test Siemens AG', 'Siemens AG'],
    ['TEST Customer Nowak sp. z o.o.', 'Nowak sp. z o.o.'],
    ['asdf Siemens AG', 'Siemens AG'],
    ['n/a Siemens', 'Siemens'],
    ['DO NOT USE Siemens AG', 'Siemens AG'],
    ['Siemens AG test', 'Siemens AG'],
    ['Siemens AG test account 2', 'Siemens AG'],
    ['Adobe, Inc. TEST', 'Adobe, Inc.'],
    ['Siemens (test) AG', 'Siemens AG'],
    ['Żabka Polska sp. z o.o. [konto testowe]', 'Żabka Polska sp. z o.o.'],
    ['Siemens AG - do not use', 'Siemens AG'],
    ['Yakult Honsha Co., Ltd. - do not use', 'Yakult Honsha Co., Ltd.'],
    ['Yakult Honsha Co., Ltd. DO NOT USE', 'Yakult Honsha Co., Ltd.'],
    ['Siemens AG (DUPLICATE - do not use)', 'Siemens AG'],
    ['Siemens AG (bitte nicht verwenden)', 'Siemens AG'],
    ['Mercadona, S.A. - no usar', 'Mercadona, S.A.'],
    ['Ferrari S.p.A. prova', 'Ferrari S.p.A.'],
    ['Kaya Gıda A.Ş. deneme', 'Kaya Gıda A.Ş.'],
    ['Stanford University TEST', 'Stanford University'],
    ['ТОВ «Нова Пошта» - тест', 'ТОВ «Нова Пошта»'],
    ['【テスト】株式会社日立製作所', '株式会社日立製作所'],
    ['华为技术有限公司测试', '华为技术有限公司'],
    ['TEST Siemens AG test', 'Siemens AG'],
  ])('%s is surely %s', (name, rest) => {
    expect(insertedPlaceholder(name)).toMatchObject({ rest, certainty: 'clear' });
  });

  it.each([
    ['Test Siemens AG', 'Siemens AG'],
    ['Muster Siemens AG', 'Siemens AG'],
    ['TEST SIEMENS AG', 'SIEMENS AG'],
    ['Siemens Test AG', 'Siemens AG'],
    ['Demo Polska sp. z o.o.', 'Polska sp. z o.o.'],
    ['Prueba El Corte Inglés, S.A.', 'El Corte Inglés, S.A.'],
    ['テスト株式会社日立製作所', '株式会社日立製作所'],
  ])('%s is perhaps %s', (name, rest) => {
    expect(insertedPlaceholder(name)).toMatchObject({ rest, certainty: 'possible' });
  });

  it.each([
    'Test-Fuchs GmbH',
    'Aehr Test Systems',
    'Stiftung Warentest',
    'Demo S.A.',
    'Sample6',
    'Prova S.p.A.',
    'XXXLutz KG',
    'UserTesting, Inc.',
    'Foo Kee Holdings Ltd',
    'Centre d’essais Dupont SARL',
    'Testo SE & Co. KGaA',
    'Fundación Todo Música',
    'New Balance (Poland) sp. z o.o.',
    'Test',
    'Test Company',
    '',
  ])('%s has none', (name) => {
    expect(insertedPlaceholder(name)).toBeUndefined();
  });
});
