/** Why a list could not be imported at all. Texts say what happened and what to do next, by these codes. */
export const importErrorCodes = [
  'empty-file',
  'too-large',
  'too-many-rows',
  'excel-file',
  'binary-file',
  'no-rows',
  'no-company-column',
  'unreadable',
  'cancelled',
  'storage-unavailable',
  'storage-full',
  'replaced-meanwhile',
  'unexpected',
] as const;
export type ImportErrorCode = (typeof importErrorCodes)[number];

/** What crosses from the import worker to the page: errors lose their class on the way, plain data does not. */
export type ImportFailure = { code: ImportErrorCode; params: Record<string, number> };

/** Thrown by every step of an import. Holds a stable code and numbers, never a value from the file. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;
  readonly params: Record<string, number>;

  constructor(code: ImportErrorCode, params: Record<string, number> = {}) {
    super(code);
    this.name = 'ImportError';
    this.code = code;
    this.params = params;
  }
}

/** @returns the failure as plain data; `unexpected` for anything that is not an import's own error. */
export function importFailure(error: unknown): ImportFailure {
  if (error instanceof ImportError) return { code: error.code, params: error.params };
  return { code: 'unexpected', params: {} };
}

/** @throws ImportError `cancelled` once the user has cancelled. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ImportError('cancelled');
}
