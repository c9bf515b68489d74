import { codePageOf } from './code-page.ts';
import { type Encoding, encodingOf } from './csv-encoding.ts';
import { ImportError, throwIfCancelled } from './import-error.ts';

/** Bytes decoded at a time: small enough that progress and cancelling work, large enough to be fast. */
const sliceBytes = 1 << 20;
/** Larger files are refused: 200,000 customers are about 25 MB, and memory would be needed several times over. */
export const largestFile = 40_000_000;

export type CsvInput = string | ArrayBuffer | Blob;
export type Slice = { text: string; done: number; last: boolean };

/** @returns the size that the limit and the progress count: bytes, or UTF-16 units of a string. */
export const inputSize = (input: CsvInput) =>
  typeof input === 'string' ? input.length : input instanceof Blob ? input.size : input.byteLength;

/** Lets the page's or the worker's other events run between two slices, a cancel message among them. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

async function bytesOf(input: ArrayBuffer | Blob, from: number, to: number): Promise<Uint8Array> {
  if (input instanceof ArrayBuffer) return new Uint8Array(input, from, Math.min(to, input.byteLength) - from);
  try {
    return new Uint8Array(await input.slice(from, to).arrayBuffer());
  } catch {
    // The file was moved, changed or locked after it was chosen.
    throw new ImportError('unreadable');
  }
}

/**
 * @returns the text in slices, with the share of the input that is done after each.
 * Bytes that the encoding lacks become "�".
 * @throws ImportError `too-large`, `excel-file`, `binary-file`, `unreadable` or `cancelled`.
 */
export async function* textSlices(
  input: CsvInput,
  encoding: Encoding,
  signal?: AbortSignal,
): AsyncGenerator<Slice> {
  const size = inputSize(input);
  const decoder = new TextDecoder(encoding);
  for (let from = 0; from < size; from += sliceBytes) {
    throwIfCancelled(signal);
    const to = Math.min(from + sliceBytes, size);
    const last = to === size;
    const text =
      typeof input === 'string'
        ? input.slice(from === 0 && input.startsWith('\ufeff') ? 1 : from, to)
        : decoder.decode(await bytesOf(input, from, to), { stream: !last });
    yield { text, done: to / size, last };
    await breathe();
  }
}

/** Of so many letters beyond ASCII one may be damaged, as by a file that was cut off or put together, and it is UTF-8. */
const mostDamage = 0.05;

/**
 * @returns the encoding to read with. A whole pass over the bytes proves UTF-8 before anything is parsed.
 * @throws ImportError as `textSlices` does.
 */
export async function detectEncoding(input: CsvInput, signal?: AbortSignal): Promise<Encoding> {
  if (typeof input === 'string') {
    if (input.slice(0, 4096).includes('\0')) throw new ImportError('binary-file');
    return 'utf-8';
  }
  const encoding = encodingOf(await bytesOf(input, 0, 4096));
  if (encoding !== 'utf-8') return encoding;
  let beyond = 0;
  let damaged = 0;
  for await (const { text } of textSlices(input, 'utf-8', signal)) {
    if (text.includes('\0')) throw new ImportError('binary-file');
    beyond += text.match(/[^ -~\s]/g)?.length ?? 0;
    damaged += text.match(/\ufffd/g)?.length ?? 0;
  }
  return damaged <= beyond * mostDamage ? 'utf-8' : codePageOf(await bytesOf(input, 0, 4 * sliceBytes));
}
