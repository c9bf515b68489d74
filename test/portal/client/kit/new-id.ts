import { useState } from 'react';

/** An id that no two loads and no two mounts of the page share. */
export function newId(kind: string): string {
  return `${kind}-${Math.random().toString(36).slice(2, 8)}`;
}

/** The same, stable for the life of a component. */
export function useNewId(kind: string): string {
  return useState(() => newId(kind))[0];
}
