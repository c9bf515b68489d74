// The names that Partner Center refuses, after its public page on validating names and addresses.
const standalone = new Set(
  'cpa,llp,llc,corp,corporation,inc,incorporated,limited,ltd,pty,pty ltd,pte ltd,private limited,pvt,pvt ltd,zrt,ooo,gmbh,plc,wll,lda,sarl,kft,sdn bhd'.split(
    ',',
  ),
);
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Why the portal refuses a company name, as one English sentence; undefined if it accepts it. */
export function refuseCompanyName(name: string): string | undefined {
  const text = name.trim();
  const characters = [...text];
  if (characters.length < 2 || characters.length > 255)
    return 'The company name must have more than 1 and fewer than 256 characters.';
  if (!characters.some((character) => letterOrDigit.test(character)))
    return 'The company name can’t consist of special characters only.';
  const plain = text.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ');
  if (standalone.has(plain) || standalone.has(plain.replaceAll(' ', '')))
    return 'The company name can’t be an abbreviation of a legal form only.';
  if (characters.length >= 3 && new Set(text.toLowerCase()).size === 1)
    return 'The company name can’t be one repeated character.';
  const words = text.split(/\s+/);
  if (words.length > 1 && words.every((word) => [...word].length === 1))
    return 'The company name can’t be single characters separated by blanks.';
  return undefined;
}
