import type { Interaction } from '../../model/interaction.js';
import type { View } from '../query.js';
import { quickTime } from './quick-time.js';
import { inOrder, Timeline } from './timeline.js';

/** Whether an entry is one of those that people made. */
export const isPeoples = ({ origin }: Interaction): boolean => origin !== 'system';
const timeOf = ({ date, datePrecision }: Interaction) => quickTime(date, datePrecision);

/** The history of one record, in the order of dates, for either view. */
export class RecordHistory {
  readonly #all: Timeline;
  /** What people did; made when it is first asked for and something else is there. */
  #peoples: Timeline | undefined;
  /** How many entries machines made. */
  #machines: number;

  /**
   * @param entries in any order, and @param times of each: both are the history's own from now on
   * @param machines how many of them people did not make
   */
  constructor(entries: Interaction[] = [], times: number[] = [], machines = 0) {
    this.#all = new Timeline(...inOrder(entries, times));
    this.#machines = machines;
  }

  timeline(view: View): Timeline {
    if (view === 'activities' || this.#machines === 0) return this.#all;
    return (this.#peoples ??= this.#withoutMachines());
  }

  insert(entry: Interaction): void {
    if (!isPeoples(entry)) this.#machines += 1;
    for (const timeline of this.#timelinesOf(entry)) timeline.insert(entry, timeOf(entry));
  }

  remove(entry: Interaction): void {
    if (!isPeoples(entry)) this.#machines -= 1;
    for (const timeline of this.#timelinesOf(entry)) timeline.remove(entry, timeOf(entry));
  }

  #timelinesOf(entry: Interaction): Timeline[] {
    return this.#peoples && isPeoples(entry) ? [this.#all, this.#peoples] : [this.#all];
  }

  #withoutMachines(): Timeline {
    const { digests, times } = this.#all;
    return new Timeline(
      digests.filter(isPeoples),
      times.filter((_, index) => isPeoples(digests[index]!)),
    );
  }
}
