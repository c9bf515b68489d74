import { parseSync } from 'vite';

/** A regular expression of the sources, and how many are put together at run time. */
export type Found = { literals: { pattern: string; flags: string }[]; made: number };

type Node = { type?: string; regex?: { pattern: string; flags: string }; callee?: { name?: string } };

/**
 * @param path its ending tells the language. @param text TypeScript, with or without JSX.
 * @returns every literal, and the count of `RegExp(...)` and `new RegExp(...)`.
 */
export function regexesIn(path: string, text: string): Found {
  const found: Found = { literals: [], made: 0 };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Node;
      if (node.type === 'Literal' && node.regex) found.literals.push(node.regex);
      else if (/^(?:New|Call)Expression$/.test(node.type ?? '') && node.callee?.name === 'RegExp')
        found.made++;
      for (const part of Object.values(value)) walk(part);
    }
  };
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  walk(program.body);
  return found;
}
