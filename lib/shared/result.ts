/** Outcome of work that can fail in an expected way: callers must look before they use the value. */
export type Result<T, E extends string = string> =
  | { ok: true; value: T }
  | { ok: false; error: E; detail?: string };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/**
 * @param error a stable code that texts can translate; never a field value.
 * @param detail technical remainder for developers; must not hold customer data.
 */
export const fail = <E extends string>(
  error: E,
  detail?: string,
): { ok: false; error: E; detail?: string } => ({
  ok: false,
  error,
  detail,
});
