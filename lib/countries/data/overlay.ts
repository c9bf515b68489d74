/** Postal code rules that the address data lacks or states more narrowly than portals and people do. */
export const postalOverlay: Record<string, { pattern?: string; examples?: string }> = {
  // Partner Center's own rules as recorded for these two (2019, 2021).
  US: { pattern: '\\d{5}(?:-\\d{4})?' },
  PT: { pattern: '\\d{4}(?:-\\d{3})?' },
  // Six digits since 2012; the pattern is missing from the data.
  TT: { pattern: '\\d{6}' },
  // Officially written with a prefix that much software drops: both ways are right.
  LV: { pattern: '(?:LV-)?\\d{4}' },
  LT: { pattern: '(?:LT-)?\\d{5}' },
  MD: { pattern: '(?:MD-?)?\\d{4}' },
  AZ: { pattern: '(?:AZ ?)?\\d{4}', examples: '1000' },
  HT: { pattern: '(?:HT)?\\d{4}' },
  SV: { pattern: '(?:CP )?\\d{4}', examples: '1101' },
  // The four digits behind the code belong to the national address of 2013.
  SA: { pattern: '\\d{5}(?:-\\d{4})?', examples: '11564,11564-1234' },
  // Seven digits since the reform; the five of before are still in use.
  EG: { pattern: '\\d{5}(?:\\d{2})?' },
  // Longer codes of late that the data does not have yet.
  MM: { pattern: '\\d{5}(?:\\d{2})?' },
  PY: { pattern: '\\d{4}(?:\\d{2})?' },
  // Word-boundary anchors of the data mean nothing once the whole value is matched.
  BH: { pattern: '(?:1[0-2]|[1-9])\\d{2}' },
  // A routing key of one letter and two digits (D6W apart) is in front of every Eircode; the data takes any seven signs.
  IE: { pattern: '[A-Z]\\d[\\dW] ?[\\dA-Z]{4}' },
  // Territory codes of the United States: the blank between the two parts is no accepted form.
  PR: { pattern: '00[679]\\d{2}(?:-\\d{4})?', examples: '00930,00930-1234' },
};

/** States that the portal takes as a code, or as a full name; elsewhere either is accepted. */
export const stateForms: Record<string, 'code' | 'name'> = { US: 'code', CA: 'code', BR: 'code', AU: 'name' };

/** Countries whose state the portal's address service checks against a list. */
export const checkedStates: readonly string[] = ['US', 'CA', 'CN', 'MX'];

/** Numbers of persons never belong in a company's record, although the portal's own table names some of them. */
export const personalIds: readonly string[] = ['PESEL', 'IIN', 'IDNP', 'NIN', 'Public service number'];

/** What the companies of these countries call their number, where the portal's table says just "TIN". */
export const idNames: Record<string, readonly string[]> = {
  PL: ['NIP'],
  TR: ['VKN'],
  HU: ['Adószám'],
  IN: ['GSTIN', 'PAN'],
  UA: ['EDRPOU'],
};

/** Poland's voivodeships are in none of the lists with the letters that people use: `number|English|Polish|letters|adjective`. */
export const polishAreas = [
  '02|Lower Silesia|Dolnośląskie|DS|Lower Silesian',
  '04|Kuyavia-Pomerania|Kujawsko-pomorskie|KP|Kuyavian-Pomeranian',
  '06|Lublin|Lubelskie|LU|Lublin',
  '08|Lubusz|Lubuskie|LB|Lubusz',
  '10|Łódź|Łódzkie|LD|Łódź',
  '12|Lesser Poland|Małopolskie|MA|Małopolska',
  '14|Masovia|Mazowieckie|MZ|Masovian',
  '16|Opole|Opolskie|OP|Opole',
  '18|Subcarpathia|Podkarpackie|PK|Subcarpathian',
  '20|Podlachia|Podlaskie|PD|Podlaskie',
  '22|Pomerania|Pomorskie|PM|Pomeranian',
  '24|Silesia|Śląskie|SL|Silesian',
  '26|Holy Cross|Świętokrzyskie|SK|Świętokrzyskie',
  '28|Warmia-Masuria|Warmińsko-mazurskie|WN|Warmian-Masurian',
  '30|Greater Poland|Wielkopolskie|WP|Wielkopolska',
  '32|West Pomerania|Zachodniopomorskie|ZP|West Pomeranian',
];

/** How newspapers shorten states and provinces: `code abbreviation`. The dots are no matter. */
export const shortStates: Readonly<Record<string, string>> = {
  US:
    'AL Ala,AZ Ariz,AR Ark,CA Calif,CO Colo,CT Conn,DE Del,FL Fla,IL Ill,IN Ind,KS Kan,KS Kans,MA Mass,MI Mich,' +
    'MN Minn,MS Miss,MT Mont,NE Neb,NE Nebr,NV Nev,NM N Mex,ND N Dak,OK Okla,OR Ore,OR Oreg,PA Penn,PA Penna,' +
    'SD S Dak,TN Tenn,TX Tex,WA Wash,WV W Va,WI Wis,WI Wisc,WY Wyo',
  CA: 'AB Alta,MB Man,NL Nfld,NT NWT,ON Ont,QC Que,SK Sask',
};

/** Names in everyday use that no list has, for the countries where they matter. */
export const areaAliases: Record<string, readonly string[]> = {
  'US-DC': ['Washington, D.C.', 'Washington DC', 'D.C.'],
  'CA-PE': ['PEI', 'P.E.I.'],
  'CA-YT': ['Yukon Territory', 'YK'],
  'CA-QC': ['PQ'],
  'MX-CMX': ['Mexico City', 'Distrito Federal', 'Federal District', 'D.F.', 'México D.F.'],
  'MX-MEX': ['State of Mexico', 'Estado de México', 'Edo. de México', 'Edomex', 'Edo. Méx.', 'Méx.'],
  'MX-MIC': ['Michoacán de Ocampo'],
  'MX-VER': ['Veracruz de Ignacio de la Llave', 'Veracruz-Llave'],
  'ES-A': ['Alacant'],
  'IN-DL': ['NCT of Delhi', 'New Delhi'],
  'IN-PY': ['Pondicherry'],
  'IN-UK': ['Uttaranchal'],
  'MY-04': ['Malacca'],
  'MY-14': ['WP Kuala Lumpur'],
  'AR-C': ['CABA', 'Capital Federal'],
  'IT-RM': ['Rome'],
  'IT-MI': ['Milan'],
  'IT-TO': ['Turin'],
  'IT-FI': ['Florence'],
  'IT-VE': ['Venice'],
  'IT-NA': ['Naples'],
  'IT-GE': ['Genoa'],
  'CN-XZ': ['Tibet', 'Xizang'],
  'CN-GX': ['Guangxi Zhuang', 'Guangxi Zhuang Autonomous Region'],
  'CN-NX': ['Ningxia Hui', 'Ningxia Hui Autonomous Region'],
  'CN-XJ': ['Xinjiang Uygur', 'Xinjiang Uyghur Autonomous Region', 'Sinkiang'],
  'CN-NM': ['Nei Mongol', 'Neimenggu'],
  'CN-MO': ['Macao', 'Macau'],
  // Sixty-three provinces became thirty-four in July 2025; most addresses still have the former one.
  'VN-08': ['Hà Giang'],
  'VN-68': ['Yên Bái'],
  'VN-19': ['Bắc Kạn'],
  'VN-25': ['Vĩnh Phúc', 'Hòa Bình'],
  'VN-24': ['Bắc Giang'],
  'VN-56': ['Thái Bình'],
  'VN-31': ['Hải Dương'],
  'VN-37': ['Hà Nam', 'Nam Định'],
  'VN-44': ['Quảng Bình'],
  'VN-48': ['Quảng Nam'],
  'VN-51': ['Kon Tum'],
  'VN-52': ['Bình Định'],
  'VN-34': ['Ninh Thuận'],
  'VN-35': ['Đắk Nông', 'Bình Thuận'],
  'VN-66': ['Phú Yên'],
  'VN-79': ['Bình Dương', 'Bà Rịa-Vũng Tàu', 'Vũng Tàu', 'Saigon', 'Sài Gòn', 'HCMC', 'TP.HCM'],
  'VN-75': ['Bình Phước'],
  'VN-80': ['Long An'],
  'VN-92': ['Sóc Trăng', 'Hậu Giang'],
  'VN-86': ['Bến Tre', 'Trà Vinh'],
  'VN-82': ['Tiền Giang'],
  'VN-96': ['Bạc Liêu'],
  'VN-91': ['Kiên Giang'],
  'VN-46': ['Thừa Thiên-Huế'],
};
