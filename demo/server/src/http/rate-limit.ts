/** How much somebody may ask for. */
export interface RateLimitOptions {
  /** Requests that may come at once. */
  readonly burst: number;
  /** Requests a second that are given back. */
  readonly perSecond: number;
  /** A clock that never goes back, in milliseconds. */
  readonly now?: (() => number) | undefined;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Token buckets, one for each who asks. Those that are full again are forgotten, so that memory does not grow with visitors. */
export class RateLimit {
  readonly #options: RateLimitOptions;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();
  #sweepAt = 0;

  constructor(options: RateLimitOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
  }

  /** How many are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  /** Takes one request. Returns 0 where it is granted, else the whole seconds after which it would be. */
  take(key: string): number {
    const now = this.#now();
    this.#sweep(now);
    const bucket = this.#buckets.get(key) ?? { tokens: this.#options.burst, at: now };
    bucket.tokens = this.#tokensAt(bucket, now);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / this.#options.perSecond);
    bucket.tokens -= 1;
    return 0;
  }

  #tokensAt({ tokens, at }: Bucket, now: number): number {
    return Math.min(this.#options.burst, tokens + ((now - at) / 1000) * this.#options.perSecond);
  }

  /** At most once in the time that an empty bucket takes to fill, so that its cost is spread over many requests. */
  #sweep(now: number): void {
    if (now < this.#sweepAt) return;
    this.#sweepAt = now + (this.#options.burst / this.#options.perSecond) * 1000;
    for (const [key, bucket] of this.#buckets) {
      if (this.#tokensAt(bucket, now) >= this.#options.burst) this.#buckets.delete(key);
    }
  }
}
