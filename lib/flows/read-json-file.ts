import { fail, ok, type Result } from '../shared/result.ts';

/**
 * @param largest in bytes: a larger file is not even read.
 * @returns what the file holds as JSON, or why it can't be had. Nothing of the file is in the error.
 */
export async function readJsonFile(
  file: Blob,
  largest: number,
): Promise<Result<unknown, 'too-large' | 'unreadable' | 'not-json'>> {
  if (file.size > largest) return fail('too-large');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return fail('unreadable');
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail('not-json');
  }
}
