/** @returns the region's name in that language; the code itself if it is no region's, '' if it is empty. */
export function regionName(code: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
