import type { enRulesAddress } from '../en/rules-address.ts';
import type { Plural } from '../say.ts';

export const plRulesAddress: Record<keyof typeof enRulesAddress, string | Plural> = {
  'postal-code-of-state.title': 'Kod pocztowy a stan lub prowincja',
  'postal-code-of-state.why':
    'Stan i kod pocztowy muszą do siebie pasować: gdy sobie przeczą, adresu nie da się potwierdzić i zgłoszenie wraca.',
  'postal-code-of-state.other':
    'Kod pocztowy {code} należy do obszaru {areas}, a nie {state}. Popraw to, co jest błędne.',
  'postal-code-of-state.others':
    'Kod pocztowy {code} może należeć do jednego z obszarów: {areas}, ale nie do {state}. Popraw to, co jest błędne.',
  'postal-code-of-state.nowhere':
    'Żaden stan ani prowincja kraju {country} nie ma kodów takich jak {code}, więc {state} nie może do niego pasować. Zapytaj klienta o kod.',
  'postal-code-of-state.fix': '{value}',

  'postal-code-of-country.title': 'Kod pocztowy innego kraju',
  'postal-code-of-country.why':
    'Kod pocztowy innego kraju oznacza, że błędny jest kraj albo kod; kraju nie można później zmienić.',
  'postal-code-of-country.shape':
    'Kod pocztowy {value} jest zapisany tak jak kody kraju {country}. Sprawdź, co się zgadza: kod czy kraj.',
  'postal-code-of-country.state':
    'Kod pocztowy {value} i stan pasują do siebie w kraju {country}. Sprawdź, czy kraj jest właściwy.',
  'postal-code-of-country.fix': 'Kraj: {value}',

  'territory-of-country.title': 'Terytorium z własnym kodem kraju',
  'territory-of-country.why':
    'Niektóre terytoria są w portalu osobnymi krajami, czasem na innym rynku; pod większym krajem ich adresu nie da się potwierdzić.',
  'territory-of-country.own':
    '„{value}” to {country}, a portal ma to terytorium na liście jako osobny kraj. Wybierz je.',
  'territory-of-country.part':
    '„{value}” to {country}, a portal ma to terytorium na liście także jako osobny kraj. Wybierz je, jeśli adres nie zostanie znaleziony.',
  'territory-of-country.fix': 'Kraj: {value}',

  'city-of-state.title': 'Miasto a stan lub prowincja',
  'city-of-state.why':
    'Miasto i stan muszą do siebie pasować, inaczej adresu nie da się potwierdzić i zgłoszenie wraca.',
  'city-of-state.other': '{city} leży w obszarze {area}, a nie {state}. Popraw to, co jest błędne.',
  'city-of-state.fix': '{value}',

  'postal-code-format.former':
    'Kody pocztowe kraju {country} wyglądają dziś tak: {example}; ten ma dawną postać. Zapytaj klienta o nowy.',
  'postal-code-format.inside': 'To pole jest tylko na kod: {value}.',
};
