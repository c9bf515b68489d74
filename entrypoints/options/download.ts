import type { OptionsState } from '../../components/options/options-state.ts';
import type { Exported } from '../../lib/flows/export-data.ts';
import type { Result } from '../../lib/shared/result.ts';

/** Hands a text to the browser's own download. */
export function download(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Hands an export out and says so, or that there is none. */
export function handOut(
  made: Result<Exported, 'failed'>,
  tell: (text: NonNullable<OptionsState['notice']>['text'], params?: Record<string, string | number>) => void,
  type?: string,
): void {
  if (!made.ok) {
    tell('data.exportFailed');
    return;
  }
  download(made.value.name, made.value.text, type);
  tell('data.exported', { count: made.value.records, name: made.value.name });
}
