import type { Guard } from '../../lib/page/trusted.ts';

type Press<A extends unknown[]> = (event: Event, ...args: A) => void;

/** Two ways to let a press through. @param onPress told after each trusted press whether it was refused. */
export function presses(guard: Guard, onPress: (covered: boolean) => void) {
  return {
    /** Acts only if a person meant it and could see what it was for. */
    meant:
      <A extends unknown[]>(act: (...args: A) => unknown): Press<A> =>
      (event, ...args) => {
        const meaning = guard.meaningOf(event);
        if (meaning === 'synthetic') return;
        onPress(meaning === 'covered');
        if (meaning === 'meant') void act(...args);
      },
    /** For what changes only what is in view: it must work where the panel refuses to act. */
    pressed:
      <A extends unknown[]>(act: (...args: A) => unknown): Press<A> =>
      (event, ...args) => {
        if (event.isTrusted) void act(...args);
      },
  };
}
