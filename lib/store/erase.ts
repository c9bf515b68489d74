import { area } from './area.ts';

/** Empties every storage area that we use. @returns false if the browser refused one of them. */
export async function eraseStorage(): Promise<boolean> {
  const local = await area('local').clear();
  const session = await area('session').clear();
  return local.ok && session.ok;
}
