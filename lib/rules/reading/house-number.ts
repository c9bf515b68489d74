import { folded } from '../../shared/text.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Ways to say that a house has no number, folded; and marks of a road that stand for one. */
const noNumber =
  /(?<![\p{L}\p{N}])(?:s\s?\/\s?n[.º°o]?|s\.?\s?n\.?|s\.?n\.?c\.?|z\s?\/\s?nr?|sin numero|sem numero|senza numero|sans numero|b\.?\s?b\.?|bez c\.?(?:\s?p\.?)?|bez br(?:oja)?\.?|bez numeru|b\/n|б\/н|без номера|brez st\.?|f\.?\s?n\.?|fara numar|zk\.?\s?g|o\.?\s?nr\.?|ohne nummer|zonder nummer|sans n[o°])(?![\p{L}\p{N}])/u;

/** "One Microsoft Way": a number in letters, at the start of the line or behind a comma. */
const inLetters =
  /(?:^|,)\s*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|fifty)(?![\p{L}\p{N}])/u;

/** What stands without a number: a building, an estate, a farm, an airport, a crossing. Folded. */
const places =
  words(`building buildings bldg house tower towers centre center plaza mall campus park parc estate estates
  airport terminal port harbor harbour court hall mill mills farm farms works depot hotel hospital university college school
  museum library ministry embassy castle manor lodge cottage pier wharf dock docks station market arcade complex compound
  barracks ranch island corner cnr crossing junction zone zona village villa heights apartments office offices studio
  gebaude haus hof gut schloss burg flughafen bahnhof hafen industriegebiet gewerbegebiet kaserne universitat ecke
  gebouw toren huis luchthaven kasteel bedrijventerrein industrieterrein budynek lotnisko centrum dworzec rog teren dzialka
  areal budova letiste zamek dum dvur localita loc frazione fraz palazzo aeroporto interporto cascina tenuta angolo
  zi za zac pip asi edificio edif poligono parque centro aeropuerto aeroporto hacienda finca rancho esquina esq carretera
  km autopista predio granja condominio fazenda sitio rodovia galpao quadra lote chacara distrito immeuble lieu lieudit
  domaine chateau tour aeroport residence hameau ferme mairie angle gard garden lufthavn flygplats torvet hus talo keskus
  lentoasema kartano satama rural route`);

const placeEnd =
  /(?:gebaude|haus|flughafen|flugplatz|bahnhof|hafen|park|werk|werke|zentrum|center|centret|gelande|kaserne|turm|schloss|hof|muhle|gebouw|toren|terrein|omradet|omrade|huset|garden|gard|lufthavn|keskus|asema|talo|tila|parken|parkki)$/u;

/** "3 Maja", "17. Juni", "8 Mai 1945" name a street. */
const date =
  /(?<!\p{N})\p{N}{1,2}\.?\s(?:de\s|di\s)?(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|decembre|kvetna|rijna|listopadu|unora)(?!\p{L})(?:\s(?:de\s)?\p{N}{4}(?!\p{N}))?/gu;

/** Most numbers stand behind the street's name, and looking for months is what costs. */
const dateBegins = /\p{N}\.?\s\p{L}/u;

/** @returns true if the text has a number beside those of a date in a street's name, in any digits or in letters. */
export function hasNumber(text: string): boolean {
  const key = folded(text);
  if (/\p{N}/u.test(key) && (!dateBegins.test(key) || /\p{N}/u.test(key.replace(date, ' ')))) return true;
  return inLetters.test(key) || /[一二三四五六七八九十]/u.test(key);
}

/** @returns true if the text says that there is no number ("s/n", "bez č.", "b.b.", "snc", "б/н"). */
export const saysNoNumber = (text: string): boolean => noNumber.test(folded(text));

/** "Market Street" and "Park Avenue" are streets all the same. */
const englishStreet =
  /(?<!\p{L})\p{L}+\s(?:street|road|avenue|drive|lane|boulevard|way|court|place|square|st|rd|ave|blvd|dr|ln)(?!\p{L})/gu;

/** @returns true if the text names what has an address without a number: a building, an industrial park, a farm. */
export function namesPlace(text: string): boolean {
  return folded(text)
    .replace(englishStreet, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => places.has(word) || placeEnd.test(word));
}
