import { slices } from '../../../controllers/slice.js';
import type { Interaction } from '../../../model/interaction.js';

/** What could not be done with one of several entries. */
export interface BulkFailure {
  /** The entry as it is now. */
  readonly interaction: Interaction;
  /** Why, in words for people. */
  readonly reason: string;
}

/** What is done, and for how long. */
interface BulkOptions {
  /** Does it with one; resolves to what failed. */
  readonly act: (interaction: Interaction) => Promise<BulkFailure | undefined>;
  /** Asked before each: false where the reader has gone to other entries, and these are left as they are. */
  readonly isHere: () => boolean;
  /** Called now and then, and at the end. */
  readonly changed: () => void;
}

/** Does the same with several entries, one after the other, and remembers what became of each. */
export class BulkRun {
  readonly total: number;
  done = 0;
  failures: BulkFailure[] = [];
  isRunning = false;

  readonly #options: BulkOptions;
  #entries: readonly Interaction[];
  #at = 0;
  #isStopped = false;

  constructor(entries: readonly Interaction[], options: BulkOptions) {
    this.#entries = entries;
    this.#options = options;
    this.total = entries.length;
  }

  /** How many entries nobody has come to. */
  get left(): number {
    return this.#entries.length - this.#at;
  }

  async run(): Promise<void> {
    this.isRunning = true;
    this.#isStopped = false;
    const { act, isHere, changed } = this.#options;
    const giveWay = slices();
    while (this.left > 0 && !this.#isStopped && isHere()) {
      const failure = await act(this.#entries[this.#at]!);
      this.#at += 1;
      if (failure) this.failures.push(failure);
      else this.done += 1;
      if (await giveWay()) changed();
    }
    this.isRunning = false;
    changed();
  }

  /** Does it again with those that failed, and goes on. */
  async retry(): Promise<void> {
    if (!this.#options.isHere()) return;
    const failed = this.failures.splice(0).map(({ interaction }) => interaction);
    this.#entries = [...failed, ...this.#entries.slice(this.#at)];
    this.#at = 0;
    await this.run();
  }

  /** Stops after the entry that is under way. */
  stop(): void {
    this.#isStopped = true;
  }
}
