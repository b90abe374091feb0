/** Calls of an adapter that wait until the test lets them go on. */
export interface HeldCalls {
  /** How many wait. */
  readonly waiting: number;
  /** Lets those that wait go on. */
  release(): void;
}

/**
 * Makes calls of one method of an adapter wait until the test lets them go on.
 * @param holds which of them, by what is asked; all where absent
 */
export function holdBack(adapter: object, method: string, holds: (question: never) => boolean = () => true): HeldCalls {
  const own = Reflect.get(adapter, method) as (...given: unknown[]) => unknown;
  const waiting: (() => void)[] = [];
  Reflect.set(adapter, method, async (...given: unknown[]) => {
    if (holds(given[0] as never)) await new Promise<void>((resolve) => waiting.push(resolve));
    return own.apply(adapter, given);
  });
  return {
    get waiting() {
      return waiting.length;
    },
    release: () => waiting.splice(0).forEach((go) => go()),
  };
}
