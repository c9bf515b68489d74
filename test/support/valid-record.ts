import { type CountryCode, getExampleNumber, isSupportedCountry } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import type { Account } from '../../lib/account/account.ts';
import { administrativeAreas } from '../../lib/countries/areas.ts';
import { countryRules } from '../../lib/countries/country-rules.ts';
import { idKindsOf } from '../../lib/countries/ids/kinds.ts';
import { areasOfPostalCode } from '../../lib/countries/postal-areas.ts';

/** Street, town, area and postal code of public buildings and squares: what belongs together there is real. */
const places = new Map(
  `AS|Utulei Road 12|Pago Pago|AS|96799
MH|Lagoon Road 12|Majuro|MH|96960
MP|Beach Road 12|Saipan|MP|96950
PW|Main Street 12|Koror|PW|96940
UM|Airfield Road 12|Wake Island|UM|96898
VI|Kronprindsens Gade 12|Charlotte Amalie|VI|00802
AR|Avenida de Mayo 525|Buenos Aires|Ciudad Autónoma de Buenos Aires|C1084AAA
AT|Stephansplatz 3|Wien||1010
AU|264 George Street|Sydney|New South Wales|2000
BE|Wetstraat 16|Brussel||1000
BG|ул. Московска 33|София||1000
BR|Avenida Paulista 1578|São Paulo|SP|01310-200
CA|111 Wellington Street|Ottawa|ON|K1A 0A9
CH|Bundesplatz 3|Bern||3003
CL|Morandé 441|Santiago|Región Metropolitana|8340000
CN|中关村大街27号|北京|北京市|100080
CO|Carrera 7 11-10|Bogotá|Distrito Capital de Bogotá|111711
CZ|Mariánské náměstí 2|Praha||110 00
DE|Willy-Brandt-Straße 1|Berlin||10557
DK|Rådhuspladsen 1|København||1550
EE|Vabaduse väljak 7|Tallinn||15199
ES|Plaza Mayor 27|Madrid|Madrid|28012
FI|Mannerheimintie 30|Helsinki||00100
FR|4 place de l’Hôtel de Ville|Paris||75004
GB|100 Parliament Street|London||SW1A 2BQ
GR|Λιοσίων 22|Αθήνα||104 38
HR|Trg svetog Marka 6|Zagreb||10000
HU|Kossuth tér 1|Budapest||1055
IE|52 Dawson Street|Dublin|Dublin|D02 FR53
IN|12 Mahapalika Marg|Mumbai|Maharashtra|400001
IT|Piazza della Scala 2|Milano|MI|20121
JP|霞が関1-1-1|千代田区|東京都|100-0013
KR|세종대로 110|중구|서울|04524
LT|Gedimino pr. 11|Vilnius||01103
LV|Rātslaukums 1|Rīga||LV-1050
MX|Avenida Juárez 20|Ciudad de México|CDMX|06010
NL|Amstel 1|Amsterdam||1011 PN
NO|Rådhusplassen 1|Oslo||0037
NZ|135 Albert Street|Auckland||1010
PL|ul. Prosta 67|Warszawa||00-838
PT|Praça do Município 1|Lisboa||1100-365
RO|Bulevardul Regina Elisabeta 47|București||050013
RU|ул. Тверская, д. 13|Москва|Москва|125032
SE|Hantverkargatan 1|Stockholm||111 52
SI|Mestni trg 1|Ljubljana||1000
SK|Primaciálne námestie 1|Bratislava||811 01
TR|Kemeraltı Caddesi 24|İstanbul|İstanbul|34425
UA|вул. Хрещатик, 36|Київ||01044
US|600 4th Avenue|Seattle|WA|98104
ZA|12 Hertzog Boulevard|Cape Town|Western Cape|8001`
    .split('\n')
    .map((line) => {
      const [country = '', ...parts] = line.split('|');
      return [country, parts] as const;
    }),
);

/** Where the library's example is in the range for films or counts up, which a rule rightly takes for invented. */
const phones: Readonly<Record<string, string>> = {
  CA: '+1 613 580 2400',
  CI: '+225 27 20 31 46 00',
  IQ: '+964 1 537 2846',
  JP: '+81 3-3580-3311',
  KR: '+82 2-731-2120',
  MY: '+60 3-8888 6421',
  PF: '+689 40 47 20 15',
  US: '(206) 684-2489',
};

function phoneOf(country: string): string {
  const number = isSupportedCountry(country) ? getExampleNumber(country as CountryCode, examples) : undefined;
  return phones[country] ?? number?.formatInternational() ?? '';
}

/** Where the table's example counts up, or is a person's as well. */
const numbers: Readonly<Record<string, string>> = {
  CM: 'M072114483921B',
  CU: '',
  IQ: '900617352',
  LK: '174817296',
  MM: '106384572',
  SS: '100482917',
};

/** The portal takes letters and digits only. */
const registrationIdOf = (country: string) =>
  (numbers[country] ?? idKindsOf(country)[0]?.example ?? '').replace(/[^\p{L}\p{N}]/gu, '');

/**
 * @param country ISO 3166-1 alpha-2.
 * @returns a record of the country in which every field of the form is filled as it should be. A country without a real
 * place here gets what the tables have of it: the postal code's example, and an area where that code may be.
 */
export function validRecord(country: string): Account {
  const rules = countryRules(country);
  const [street, city, state, postalCode] = places.get(country) ?? [];
  const example = rules?.postalCode?.examples[0] ?? '';
  const first = areasOfPostalCode(country, example)?.[0] ?? administrativeAreas(country)[0];
  const name =
    (rules?.areaForm === 'code' ? first?.code : first?.name) ?? (rules?.required.state ? 'Central' : '');
  return {
    companyName: 'Tailspin Proseware Holding Limited',
    country,
    addressLine1: street ?? 'Independence Avenue 12',
    addressLine2: '',
    city: city ?? 'Port Victoria',
    state: street === undefined ? name : (state ?? ''),
    postalCode: postalCode ?? example,
    domainPrefix: 'tailspinproseware',
    website: 'https://www.tailspinproseware.com',
    registrationId: registrationIdOf(country),
    specialQualification: 'None',
    educationSegment: '',
    educationWebsite: '',
    firstName: 'Joanna',
    middleName: '',
    lastName: 'Kaczmarek',
    email: 'joanna.kaczmarek@tailspinproseware.com',
    phone: phoneOf(country),
    indirectReseller: '',
    tags: ['south', 'renewal'],
    agreement: {
      choice: 'ask',
      date: '2026-01-15',
      firstName: 'Joanna',
      lastName: 'Kaczmarek',
      email: 'joanna.kaczmarek@tailspinproseware.com',
      phone: phoneOf(country),
    },
  };
}
