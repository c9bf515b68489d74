/** What the lab's application holds: its own copy, changed by the controls' own events only. */
const values: Record<string, string | boolean> = {};
const touched = new Set<string>();

export const held = (key: string) => values[key] ?? '';

export function put(key: string, value: string | boolean): void {
  values[key] = value;
}

/** An accessor of a form library says so when its control was left. */
export function touch(key: string): void {
  touched.add(key);
}

/** Puts the state where tests read that of the portal. */
export function exposeLab(): void {
  Object.assign(window, {
    __portal: { state: () => structuredClone({ values, step: 'lab', touched: [...touched] }), events: [] },
  });
}
