/** What stands between a legal name and the name that a company trades under or once had. */
const between =
  /\s[([]?(?:t\/a|trading as|trades as|d\/b\/a|d\.b\.a\.|dba|doing business as|a\/k\/a|aka|also known as|f\/k\/a|fka|formerly known as|formerly|previously|früher|vormals|dawniej|anciennement|antes)[:\s]\s*/giu;

/** More names than these are a text and no name. */
const most = 4;

/**
 * @param name "Kowalski Transport t/a KT Logistics", "Orlik (formerly Sokol)".
 * @returns each of the names in it, the whole one alone where it is only one; at most four.
 */
export function tradingNames(name: string): string[] {
  // Nearly no name has one, and this looks at the text once.
  if (name.length < 6 || name.search(between) < 0) return [name];
  const parts = name
    .split(between)
    .map((part) => part.replace(/^[([\s]+|(?<![)\]\s])[)\]\s]+$/g, ''))
    .filter((part) => part !== '');
  return parts.length > 1 ? parts.slice(0, most) : [name];
}
