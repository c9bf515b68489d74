/**
 * Several rules ask the same of one name in one check; this keeps the last few answers of a pure function.
 * @param most how many answers are kept; the oldest goes first.
 */
export function remembering<T>(read: (text: string) => T, most = 24): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const answer = read(text);
    if (known.size >= most) {
      const oldest = known.keys().next().value;
      if (oldest !== undefined) known.delete(oldest);
    }
    known.set(text, answer);
    return answer;
  };
}
