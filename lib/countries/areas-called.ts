import { areaKey } from './area-key.ts';
import { type AdministrativeArea, administrativeAreas } from './areas.ts';

/**
 * Every area that a text may mean: "Buenos Aires" is a province and the capital's own area.
 * @returns the areas with that code, name or alias, compared like `areaKey`; none for an unknown text or country.
 */
export function areasCalled(country: string, text: string): AdministrativeArea[] {
  const [value, key] = [text.trim().toLowerCase(), areaKey(text)];
  if (key === '') return [];
  // "Lima (provincia)" and "Ciudad Autónoma de Buenos Aires" hold the name that people write.
  const isCalled = (name: string) => {
    const own = areaKey(name);
    return name.toLowerCase() === value || own === key || (key.length > 3 && ` ${own} `.includes(` ${key} `));
  };
  return administrativeAreas(country).filter(({ code, name, local, aliases }) =>
    [code, name, local ?? '', ...aliases].some((one) => one !== '' && isCalled(one)),
  );
}
