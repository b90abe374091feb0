/** Runs work again and again, several at a time, until it has been done so often. */
export async function concurrently(
  times: number,
  atOnce: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < times) await work(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** How often a test does something: few times by default, and as often as the environment says for a deep run. */
export function timesOf(name: string, few: number): number {
  return Number(process.env[name] ?? few);
}
