import { ImportError } from './import-error.ts';

/** Label of a decoder; `utf-8` may turn out wrong later, the others are decided by the first bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'windows-1252';

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

/**
 * @param head the first bytes of the file, some thousand of them.
 * @returns the encoding that they suggest.
 * @throws ImportError `excel-file` for workbooks, `binary-file` for anything else that is not text.
 */
export function encodingOf(head: Uint8Array): Encoding {
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(head, 0xfe, 0xff)) return 'utf-16be';
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new ImportError('excel-file');
  }
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46, 0x2d)) throw new ImportError('binary-file');
  const zeros = [0, 0];
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] as number;
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++;
  }
  const [even, odd] = zeros as [number, number];
  const half = head.length / 2;
  // Western text in UTF-16 has a zero in every second byte, even where the mark at the start is missing.
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  if (even + odd > 0 || controls > head.length * 0.02 + 1) throw new ImportError('binary-file');
  return 'utf-8';
}
