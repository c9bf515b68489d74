import { describe, expect, it } from 'vitest';
import { buildCustomerIndex, findCustomers, verdictLevel } from '../../../../lib/customers/index.ts';
import { customers } from '../thirty-customers.ts';

const listed = [
  '株式会社日立製作所',
  '日立建機株式会社',
  'トヨタ自動車株式会社',
  '北京字节跳动科技有限公司',
  '上海华虹宏力半导体制造有限公司',
  '삼성전자 주식회사',
  '삼성물산 주식회사',
  'شركة الاتصالات السعودية',
  'شركة الكهرباء السعودية',
  'בנק הפועלים בע״מ',
  'בנק לאומי לישראל בע"מ',
  'บริษัท ปตท. จำกัด (มหาชน)',
  'บริษัท ปูนซิเมนต์ไทย จำกัด (มหาชน)',
  'ПАО Сбербанк',
  'Εθνική Τράπεζα της Ελλάδος Α.Ε.',
];
const index = buildCustomerIndex([...customers, ...listed.map((name) => ({ name }))]);
const best = (name: string) => {
  const [first] = findCustomers(index, { name }, 1);
  return `${first?.level} ${first?.customer.name}`;
};

describe('names in other scripts than Latin', () => {
  it.each([
    ['日立製作所', 'certain 株式会社日立製作所'],
    ['(株)日立製作所', 'certain 株式会社日立製作所'],
    ['日立製作', 'possible 株式会社日立製作所'],
    ['トヨタ自動車(株)', 'certain トヨタ自動車株式会社'],
    ['北京字节跳动科技有限责任公司', 'possible 北京字节跳动科技有限公司'],
    ['삼성전자(주)', 'certain 삼성전자 주식회사'],
    ['삼성 전자', 'certain 삼성전자 주식회사'],
    ['شركة الإتصالات السعودية', 'certain شركة الاتصالات السعودية'],
    ['الاتصالات السعوديه', 'possible شركة الاتصالات السعودية'],
    ['בנק הפועלים', 'certain בנק הפועלים בע״מ'],
    ['ปตท', 'possible บริษัท ปตท. จำกัด (มหาชน)'],
    ['ปูนซีเมนต์ไทย', 'certain บริษัท ปูนซิเมนต์ไทย จำกัด (มหาชน)'],
    ['Sberbank', 'likely ПАО Сбербанк'],
    ['Ethniki Trapeza tis Ellados', 'likely Εθνική Τράπεζα της Ελλάδος Α.Ε.'],
  ])('%s', (name, expected) => {
    expect(best(name)).toBe(expected);
  });

  it.each([
    '新浪科技有限公司',
    '日立金属株式会社',
    '삼성중공업',
    'شركة المياه الوطنية',
    'בנק דיסקונט',
    'Газпром',
  ])('but %s is new', (name) => {
    expect(verdictLevel(findCustomers(index, { name }))).toBe('none');
  });
});
