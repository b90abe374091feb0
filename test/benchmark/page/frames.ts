/** Resolves in the task after the next frame: what it showed stands, and asking for a layout costs nothing. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => {
        port1.close();
        resolve();
      };
      port1.postMessage(undefined);
    }),
  );
}

/** Waits frame by frame until something is so. @returns the number of frames, or undefined where it never was */
export async function framesUntil(isSo: () => boolean, most = 600): Promise<number | undefined> {
  for (let frames = 1; frames <= most; frames++) {
    await afterFrame();
    if (isSo()) return frames;
  }
  return undefined;
}

/** How long a page is left alone to come to rest, in milliseconds. */
let rest = 400;

/** Sets how long a page is left alone to come to rest. */
export function restFor(milliseconds: number): void {
  rest = milliseconds;
}

/** Lets the page come to rest: what it does later, timers included, belongs to the step before. */
export async function settle(): Promise<void> {
  await afterFrame();
  await new Promise((resolve) => setTimeout(resolve, rest));
  await afterFrame();
}
