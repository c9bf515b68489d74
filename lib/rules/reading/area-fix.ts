import { type AdministrativeArea, findArea } from '../../countries/areas.ts';
import { countryRules } from '../../countries/country-rules.ts';
import { areasOfPostalCode } from '../../countries/postal-areas.ts';
import { reformattedPostalCode } from '../../countries/postal-code.ts';
import type { CheckContext } from '../rule.ts';

/**
 * How an area is written into the field for the state: as the page's list has it, as the portal wants it, or else in
 * the same way as what stands there.
 * @param instead what the field holds now.
 * @returns undefined if the page offers a list without that area.
 */
export function writtenArea(
  country: string,
  area: AdministrativeArea,
  instead: string,
  context: CheckContext,
): string | undefined {
  const choices = context.offered?.state ?? [];
  // A list that the page draws itself shows nothing but what was picked from it: that tells how it writes states.
  const pickedOnly = choices.length === 1 && choices[0] === instead;
  if (choices.length > 0 && !pickedOnly) return choices.find((choice) => findArea(country, choice) === area);
  const form = pickedOnly ? undefined : countryRules(country)?.areaForm;
  if (form) return form === 'code' ? area.code : area.name;
  const now = findArea(country, instead);
  if (now && now.code.toUpperCase() === instead.toUpperCase()) return area.code;
  return now?.local === instead && area.local !== undefined ? area.local : area.name;
}

/** @returns the area that the postal code tells; undefined where it tells none, or several. */
export function areaByCode(country: string, postalCode: string): AdministrativeArea | undefined {
  const code = reformattedPostalCode(country, postalCode);
  const [area, ...others] = (code === undefined ? undefined : areasOfPostalCode(country, code)) ?? [];
  return others.length === 0 ? area : undefined;
}
