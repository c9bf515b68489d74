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
