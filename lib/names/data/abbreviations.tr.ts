import type { AbbreviationTable } from './abbreviation-table.ts';

/**
 * Most Turkish companies are registered with their words shortened ("San. ve Tic. Ltd. Şti."), so none of these is
 * surely wrong.
 */
export const turkish: AbbreviationTable = {
  clear: {},
  dotted: {},
  registered: {
    'bas.': 'Basım',
    'bilg.': 'Bilgisayar',
    'dan.': 'Danışmanlık',
    'dag.': 'Dağıtım',
    'dis.': 'Dış',
    'elekt.': 'Elektrik|Elektronik',
    'elektr.': 'Elektrik|Elektronik',
    'end.': 'Endüstri|Endüstriyel',
    'gid.': 'Gıda',
    'hiz.': 'Hizmetleri|Hizmetler',
    'hizm.': 'Hizmetleri',
    'ihr.': 'İhracat',
    'ins.': 'İnşaat',
    'ith.': 'İthalat',
    'koll.': 'Kollektif',
    'koop.': 'Kooperatifi',
    'mad.': 'Madencilik',
    'mak.': 'Makina|Makine',
    'malz.': 'Malzemeleri',
    'mob.': 'Mobilya',
    'muh.': 'Mühendislik',
    'nak.': 'Nakliyat',
    'otom.': 'Otomotiv',
    'oto.': 'Otomotiv',
    'paz.': 'Pazarlama',
    'san.': 'Sanayi|Sanayii',
    'sig.': 'Sigorta',
    'taah.': 'Taahhüt',
    'tas.': 'Taşımacılık',
    'teks.': 'Tekstil',
    'tek.': 'Teknoloji|Tekstil',
    'tic.': 'Ticaret',
    'tur.': 'Turizm',
    'turz.': 'Turizm',
    'univ.': 'Üniversitesi',
    'urn.': 'Ürünleri',
    'yat.': 'Yatırım',
    'yay.': 'Yayıncılık',
  },
  words: `Sanayi Ticaret İnşaat Turizm Tekstil Gıda Otomotiv Elektrik Elektronik Makina Makine Mühendislik Danışmanlık Pazarlama
  Dağıtım Nakliyat Taşımacılık Lojistik Sigorta Yatırım Holding Madencilik Mobilya Kimya Plastik Ambalaj Enerji Bilişim Bilgisayar
  Teknoloji Teknolojileri Sağlık Hizmetleri Eğitim İthalat İhracat Taahhüt Üniversitesi Belediyesi Kooperatifi Anonim Limited
  Şirketi Türkiye Türk Uluslararası Gayrimenkul Yayıncılık Matbaacılık Reklamcılık Restoran Temizlik Güvenlik Tarım Hayvancılık
  Petrol Demir Çelik Metal Seramik Cam Kağıt Çimento`,
};
