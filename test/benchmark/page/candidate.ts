import type { InteractionAdapter } from '../../../src/data/adapter.js';
import type { Interaction } from '../../../src/model/interaction.js';
import type { Item } from './history.js';

/** What a candidate is given to show. */
export interface History {
  readonly count: number;
  /** All rows, newest first, under headings of months and days; empty where an adapter has them. */
  readonly items: readonly Item[];
  /** Ids of the rows that are open from the beginning. */
  readonly open: Set<string>;
  /** For a widget that reads from an adapter. */
  readonly adapter?: InteractionAdapter | undefined;
}

/** What the filter asks for, as a text and as a condition. */
export interface Wanted {
  readonly text: string;
  readonly matches: (row: Interaction) => boolean;
}

/**
 * A list under measurement. Each method starts one thing that a reader or a host does, as the list's documents say; when it is
 * shown is seen by the rig, in the frames that follow.
 */
export interface Candidate {
  /** Puts the list into the container, which has a fixed size. What is open from the beginning is open, unless `openEveryTenth` is there. */
  mount(container: HTMLElement, history: History): void | Promise<void>;
  /** Opens every tenth row, for lists that are given open rows later: those in the DOM, or all. */
  openEveryTenth?(): void | Promise<void>;
  /** The element that scrolls. */
  scroller(): HTMLElement;
  /** What shows the subjects of the rows in the DOM, in any order. */
  subjects(): Iterable<Element>;
  /** A selector of what belongs to a row, heading or body: a point of the list that hits nothing of it is blank. */
  readonly rowSelector: string;
  jumpToEnd?(): void | Promise<void>;
  filter?(wanted: Wanted): void | Promise<void>;
  /** Shows all rows again. */
  unfilter?(): void | Promise<void>;
  insertOnTop?(row: Interaction): void | Promise<void>;
  /** Opens the row of this index, which is in view. */
  expand?(index: number): void | Promise<void>;
}
