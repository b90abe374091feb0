/**
 * Does something between two marks. The browser's trace has the main thread's own CPU time at each, to the microsecond: other
 * threads, other processes and waiting do not count, nor does the way of the answer to whoever asked for it.
 */
export async function marked<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  performance.mark(`${name}:start`);
  const answer = await work();
  performance.mark(`${name}:end`);
  return answer;
}
