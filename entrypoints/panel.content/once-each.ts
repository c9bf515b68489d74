/**
 * A click that is told twice, because the background was stopped in between, is done once.
 * @returns a function that does the work of each click the first time, and gives that answer again later on.
 */
export function onceEach(): <T>(click: string, work: () => Promise<T>) => Promise<T> {
  const answers = new Map<string, Promise<unknown>>();
  return <T>(click: string, work: () => Promise<T>) => {
    const answer = (answers.get(click) as Promise<T> | undefined) ?? work();
    answers.set(click, answer);
    return answer;
  };
}
