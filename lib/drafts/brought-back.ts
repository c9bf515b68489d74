/**
 * Ignored findings that are to be seen again. Page and side panel both write down what is ignored and neither may
 * take anything off the other's list; so what comes back gets another id, which nobody has ignored yet.
 * @param heeded ids that were brought back, each as it was called when it was ignored.
 * @returns the id by which the finding goes now.
 */
export function idNow(id: string, heeded: readonly string[]): string {
  let now = id;
  while (heeded.includes(now)) now += '~';
  return now;
}
