import { isKeyboardWalk } from '../../names/keyboard-walk.ts';
import { remembering } from '../../names/remember.ts';
import { folded } from '../../shared/text.ts';
import { placeKey } from './known-places.ts';

/** `certain`: no place is called so; `likely`: hardly one is; `possible`: there are such streets, but few. */
export type PlaceholderPlace = 'certain' | 'likely' | 'possible';

const words = (list: string): ReadonlySet<string> => new Set(folded(list).split(/\s+/).filter(Boolean));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(';').map((each) => placeKey(each)));

/** Fillers that no street and no place is called after, whole words. */
const fillers = words(
  `test tests testing tester test1 asdf asd asdasd qwe qwerty dummy lorem ipsum tbd tba tbc todo null undefined unknown
  nothing foo foobar blah fake placeholder temp tmp unbekannt inconnu inconnue aucun aucune desconocido desconocida
  ninguno ninguna desconhecido nenhum sconosciuto nessuno onbekend neznámý neznáma nieznany nieznana nieznane ismeretlen
  necunoscut okänd ukjent ukendt tuntematon bilinmiyor тест неизвестно невідомо テスト 测试 測試 테스트 اختبار בדיקה`,
);

/** Words that only say what the field is for. */
const labels = words(
  `address adres adresse adress adresa indirizzo dirección endereço morada osoite cím street str road avenue straße ulica
  ulice ul al plac os rue av calle via rua straat gata gade vej utca katu strada line here no адрес адреса улица
  ул вулиця 住所 地址 주소 عنوان`,
);

/** "Teststraße", "Musterweg", "Voorbeeldstraat", "Exempelgatan"; folded. */
const inventedStreet =
  /^(?:test|muster|beispiel|voorbeeld|exempel|eksempel|esimerkki)(?:str(?:asse|aat)?|weg|gasse|laan|gatan?|vagen|vej(?:en)?|veien|katu|tie)$/;
const inventedBegins = /test|muster|beispiel|voorbeeld|exempel|eksempel|esimerkki/;
const inventedPhrases = phrases(
  `sample street;sample road;sample avenue;example street;example road;any street;your street;some street;
  street name;street and number;straße und hausnummer;ulica i numer;calle falsa;calle ejemplo;calle prueba;calle de prueba;
  rua exemplo;rua teste;rua de teste;rue exemple;rue de l exemple;rue test;rue de test;via esempio;via test;via di prova;
  minta utca;teszt utca;strada exemplu;strada test;örnek sokak;örnek caddesi;test sokak;test caddesi;no address;
  brak;brak adresu;brak danych;no street;kein;keine;keine angabe;keine adresse;sin dirección;улица пример`,
);
const doubtfulPhrases = phrases(
  `testowa;ulica testowa;ul testowa;przykładowa;ulica przykładowa;ul przykładowa;próbna;ul próbna;ulica próbna;testovací;
  zkušební;příkladová;тестовая;ул тестовая;улица тестовая;тестова;вул тестова`,
);
const inventedCity =
  /^(?:(?:any|sample|test)(?:town|ville|city|stadt?)|muster(?:stadt|hausen|dorf|ort)|(?:beispiel|voorbeeld|exempel)stadt?)$/;
/** Left out are those that places are called ("Ville", "Ort", "By", "Stad"). */
const cityLabels = words(
  `city locality miasto miejscowość stadt wohnort ciudad città cidade localidade woonplaats město mesto oraș kaupunki
  город місто şehir`,
);

const notAvailable = /^\W*n\s?\/\s?[ad]\W*$/i;

/** One letter again and again: "xxx", "AAAA". Three of the Roman one are a number. */
function oneLetter(letters: string): PlaceholderPlace | undefined {
  const first = [...letters][0] ?? '';
  if (letters.length < 3 || first === 'i' || !letters.startsWith(first, first.length)) return undefined;
  if ([...letters].some((letter) => letter !== first)) return undefined;
  return letters.length > 3 || first === 'x' ? 'certain' : 'likely';
}

/** What may fill either field for the form's sake. */
function filledIn(text: string): PlaceholderPlace | undefined {
  if (!/[\p{L}\p{N}]/u.test(text) || notAvailable.test(text)) return 'certain';
  const letters = /^[ -~]*$/.test(text)
    ? text.toLowerCase().replace(/[^a-z]+/g, '')
    : folded(text).replace(/[^\p{L}]/gu, '');
  if (letters === '') return undefined;
  return isKeyboardWalk(letters) && !/\p{N}\p{L}/u.test(text) ? 'certain' : oneLetter(letters);
}

/** The words without those of digits alone. Four rules ask of one line. */
const wordsOf = remembering(
  (text): readonly string[] =>
    placeKey(text)
      .split(' ')
      .filter((word) => word !== '' && !/^\p{N}/u.test(word)),
  16,
);

/**
 * @returns true for the word for a street or an address alone: "ul.", "Street address". "Avenue Road" and "Street Road"
 * are streets.
 */
export function isOnlyLabel(text: string): boolean {
  const all = wordsOf(text);
  if (!all.every((word) => labels.has(word))) return false;
  return all.length === 1 ? !/\p{N}/u.test(text) : all.some((word) => /^(?:ad|ад)/.test(word));
}

/**
 * Asks of an address line whether it was only typed to fill the field.
 * @returns undefined for what may be a street; real ones named "Testowa" and "Main Street" are `possible`.
 */
export function placeholderStreet(text: string): PlaceholderPlace | undefined {
  if (text === '') return undefined;
  const filled = filledIn(text);
  if (filled) return filled;
  const all = wordsOf(text);
  if (all.length === 0 || all.length > 4) return undefined;
  const filling = all.filter((word) => fillers.has(word)).length;
  const key = all.join(' ');
  if (filling === all.length || key === 'none') return 'certain';
  if (filling > 0 && all.every((word) => fillers.has(word) || labels.has(word))) return 'likely';
  if (inventedPhrases.has(key) || (inventedBegins.test(key) && all.some((word) => inventedStreet.test(word))))
    return 'likely';
  const isMain = all[0] === 'main' && /^1234? main st(?:reet)?$/.test(placeKey(text));
  return doubtfulPhrases.has(key) || isMain ? 'possible' : undefined;
}

/**
 * Asks the same of a city. A field's label ("City") is `likely`, since Canberra has a district of that name.
 * @param country ISO 3166-1 alpha-2: Italy has a town named None.
 */
export function placeholderCity(text: string, country: string | undefined): PlaceholderPlace | undefined {
  const filled = text === '' ? undefined : filledIn(text);
  if (filled) return filled;
  const all = wordsOf(text);
  if (all.length === 0) return 'likely';
  if (all.join(' ') === 'none') return country === 'IT' ? undefined : 'likely';
  if (all.every((word) => fillers.has(word)) || inventedCity.test(all.join(''))) return 'certain';
  return all.every((word) => fillers.has(word) || cityLabels.has(word)) ? 'likely' : undefined;
}
