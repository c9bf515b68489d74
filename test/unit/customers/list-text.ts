/** A Microsoft ID for made-up customer n. */
export const tenantId = (n: number) => `3f2504e0-4f89-41d3-9a0c-${n.toString(16).padStart(12, '0')}`;

export const englishHead = 'Microsoft ID,Company name,Primary domain name,Relationship';

/** The portal's export with made-up customers. */
export function exportedList(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, n) => `${tenantId(n)},"Bakery ${n} of Lyon, Inc.",bakery${n}.onmicrosoft.com,Cloud Reseller`,
  );
  return `\ufeff${[englishHead, ...lines].join('\r\n')}\r\n`;
}

/** Text in UTF-16 with its byte order mark. */
export function utf16(text: string, littleEndian: boolean): ArrayBuffer {
  const view = new DataView(new ArrayBuffer((text.length + 1) * 2));
  [...`\ufeff${text}`].forEach((letter, at) => {
    view.setUint16(at * 2, letter.charCodeAt(0), littleEndian);
  });
  return view.buffer;
}

/** Text in an 8-bit code page, made by turning the platform's own decoder around. */
export function inCodePage(text: string, codePage: 'windows-1250' | 'windows-1252'): ArrayBuffer {
  const all = new TextDecoder(codePage).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => {
    const byte = all.indexOf(letter);
    if (byte < 0) throw new Error(`not in ${codePage}: ${letter}`);
    return byte;
  }).buffer;
}
