/** What an application holds: only this counts as filled, whatever its boxes show. */
export type Held = Record<string, string | boolean>;

/** Tells the application what was entered. */
export type Hold = (key: string, value: string | boolean) => void;
