import type { Exported } from '../../lib/flows/export-data.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { Tell } from './import-actions.ts';

/** Hands a file to the browser's own download. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Hands an export out and says so, or that there is none. */
export function handOut(made: Result<Exported, 'failed'>, tell: Tell): void {
  if (!made.ok) {
    tell('data.exportFailed');
    return;
  }
  download(made.value.name, made.value.content);
  tell('data.exported', { count: made.value.records, name: made.value.name });
}
