import { slices } from '../../../controllers/slice.js';
import type { Interaction } from '../../../model/interaction.js';

/** What could not be done with one of several entries. */
export interface BulkFailure {
  /** The entry as it is now. */
  readonly interaction: Interaction;
  /** Why, in words for people. */
  readonly reason: string;
}

/** Does the same with several entries, one after the other, and remembers what became of each. */
export class BulkRun {
  readonly total: number;
  done = 0;
  failures: BulkFailure[] = [];
  isRunning = false;

  readonly #act: (interaction: Interaction) => Promise<BulkFailure | undefined>;
  readonly #changed: () => void;
  #entries: readonly Interaction[];
  #at = 0;
  #isStopped = false;

  /**
   * @param act does it with one; resolves to what failed
   * @param changed called now and then, and at the end
   */
  constructor(
    entries: readonly Interaction[],
    act: (interaction: Interaction) => Promise<BulkFailure | undefined>,
    changed: () => void,
  ) {
    this.#entries = entries;
    this.#act = act;
    this.#changed = changed;
    this.total = entries.length;
  }

  /** How many entries nobody has come to. */
  get left(): number {
    return this.#entries.length - this.#at;
  }

  async run(): Promise<void> {
    this.isRunning = true;
    this.#isStopped = false;
    const giveWay = slices();
    while (this.left > 0 && !this.#isStopped) {
      const failure = await this.#act(this.#entries[this.#at]!);
      this.#at += 1;
      if (failure) this.failures.push(failure);
      else this.done += 1;
      if (await giveWay()) this.#changed();
    }
    this.isRunning = false;
    this.#changed();
  }

  /** Does it again with those that failed. */
  async retry(): Promise<void> {
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
