/** A function that remembers its last answer, and gives it again as long as it is asked the same. */
export function memoizeLast<Args extends readonly unknown[], Answer>(
  compute: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let last: { readonly args: Args; readonly answer: Answer } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, index) => arg === args[index])) last = { args, answer: compute(...args) };
    return last.answer;
  };
}
