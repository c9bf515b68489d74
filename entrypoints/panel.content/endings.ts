/**
 * Ends each of these once, however often it is asked. Of an old script's listeners some can't even be removed any
 * more after an update; they are as dead as it is, and the others are ended all the same.
 */
export function endings(): { add(...more: (() => void)[]): void; end(): void; ended(): boolean } {
  const stops: (() => void)[] = [];
  let over = false;
  return {
    add: (...more) => void stops.push(...more),
    ended: () => over,
    end() {
      over = true;
      for (const stop of stops.splice(0)) {
        try {
          stop();
        } catch {
          // The next one must end too.
        }
      }
    },
  };
}
