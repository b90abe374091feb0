/** A source of repeatable choices: the same seed makes the same history on every machine. */
export interface Random {
  /** The next number, 0 included, 1 excluded. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of the options; throws for an empty list. */
  pick<T>(options: readonly T[]): T;
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean;
}

/**
 * Makes a `Random` from a whole number.
 *
 * The generator is mulberry32 by Tommy Ettinger (public domain): 32 bits of state, good enough for sample data.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (options) => {
      const picked = options[Math.floor(next() * options.length)];
      if (picked === undefined) throw new RangeError('Nothing to pick from');
      return picked;
    },
    chance: (probability) => next() < probability,
  };
}
