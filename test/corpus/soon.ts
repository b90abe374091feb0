/** Resolves in the next task: sooner than a frame, which thousands of short waits would add up to minutes. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** As `until`, but looks again at each task instead of each frame. */
export async function soon<Value>(what: string, holds: () => Value | undefined | null | false): Promise<Value> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const value = holds();
    if (value) return value;
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await nextTask();
  }
}
