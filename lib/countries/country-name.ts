/**
 * Languages that portals are met in, English first. Names are asked of the browser, so a language more costs
 * nothing until it is used.
 */
export const nameLanguages = (
  'en pl de fr es it pt pt-PT nl cs sk hu ro sv da nb fi tr ru uk ja ko zh-Hans zh-Hant ' +
  'bg hr sr sl et lv lt el ar he th vi id ms is sw'
).split(' ');

const speakers = new Map<string, Intl.DisplayNames | undefined>();

function speakerFor(language: string): Intl.DisplayNames | undefined {
  if (!speakers.has(language)) {
    try {
      speakers.set(language, new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
    } catch {
      // A tag the browser can't read: the caller gets English.
      speakers.set(language, undefined);
    }
  }
  return speakers.get(language);
}

/**
 * @param code ISO 3166-1 alpha-2.
 * @param language a language tag ("pl", "pt-BR"); English if the browser can't read it.
 * @returns the country's name in that language; the code itself if it has none.
 */
export function countryName(code: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const name = (speakerFor(language) ?? speakerFor('en'))?.of(code);
  return name ?? speakerFor('en')?.of(code) ?? code;
}
