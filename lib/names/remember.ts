/** Keeps the answers of a pure function about objects, each as long as its object lives. */
export function keptWith<Key extends object, T>(read: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { value: T }>();
  return (key) => {
    const old = known.get(key);
    if (old) return old.value;
    const value = read(key);
    known.set(key, { value });
    return value;
  };
}

/**
 * Several rules ask the same of one name in one check; this keeps the last few answers of a pure function.
 * @param most how many answers are kept; when they are that many, all of them go, which costs next to nothing.
 */
export function remembering<T>(read: (text: string) => T, most = 64): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const answer = read(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
