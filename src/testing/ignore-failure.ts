/** Lets an answer fail that nobody waits for, a promise where none belongs for example: its form is judged, not its fate. */
export function ignoreFailure(answer: unknown): void {
  if (answer instanceof Promise) answer.catch(() => undefined);
}
