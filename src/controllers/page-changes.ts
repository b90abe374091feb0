import type { AdapterChange } from '../data/adapter.js';
import { decodeChange } from '../data/decode.js';
import type { Interaction } from '../model/interaction.js';
import { compareInteractions } from '../model/order.js';
import type { InteractionPagesController } from './interaction-pages-controller.js';
import { indexOf, putAt, takeOut } from './run-edits.js';

/** What becomes of the loaded entries when one is made, changed or deleted, here or elsewhere. */
export class PageChanges {
  readonly #pages: InteractionPagesController;

  constructor(pages: InteractionPagesController) {
    this.#pages = pages;
  }

  /** Takes what was waiting into `items`, and goes to the beginning where that is not loaded. */
  async takeWaiting(): Promise<void> {
    const waiting = [...this.#pages.waiting];
    this.#pages.waiting = [];
    if (!this.#pages.atStart) await this.#pages.goTo('start');
    else for (const interaction of waiting) this.insert(interaction);
  }

  /**
   * Takes a new entry, made here or elsewhere, into `items`, in its place. One that is there already is replaced.
   * @returns false where its place is beyond what is loaded, or not known: then the history is read again
   */
  insert(interaction: Interaction): boolean {
    this.#pages.listener.changed?.({ type: 'created', interaction });
    if (!this.#belongs(interaction)) return false;
    this.#pages.waiting = this.#pages.waiting.filter(({ id }) => id !== interaction.id);
    this.#note((countsAnew) => (countsAnew ? this.insert(interaction) : this.#put(interaction)));
    if (this.#pages.status !== 'complete') return false;
    if (!this.#isPlain) return this.#readAgain();
    if (indexOf(this.#pages.run, interaction.id) < 0) this.#count(1);
    const isHere = this.#put(interaction);
    if (!isHere && this.#isBefore(interaction, this.#pages.items[0])) this.#pages.run.offset += 1;
    return isHere;
  }

  /**
   * Takes an entry that was changed, here or elsewhere: it leaves its old place and stands in its new one, which may be
   * beyond what is loaded, or none of this history at all.
   * @returns false where it does not stand in `items`
   */
  replace(interaction: Interaction): boolean {
    this.#pages.listener.changed?.({ type: 'updated', interaction });
    if (!this.#belongs(interaction)) {
      this.#takeOut(interaction.id);
      return false;
    }
    this.#note(() => this.#put(interaction));
    if (this.#pages.status !== 'complete') return false;
    if (this.#isPlain) return this.#put(interaction);
    const place = indexOf(this.#pages.run, interaction.id);
    if (place >= 0) {
      takeOut(this.#pages.run, interaction.id);
      putAt(this.#pages.run, place, interaction);
      this.#pages.host.requestUpdate();
    }
    this.#readAgain();
    return place >= 0;
  }

  /** Takes an entry out of `items`: it is deleted. */
  remove(id: string): void {
    this.#pages.listener.changed?.({ type: 'deleted', id });
    this.#pages.waiting = this.#pages.waiting.filter((one) => one.id !== id);
    this.#takeOut(id);
  }

  /** Whether the place of an entry is within what is loaded. */
  reaches(interaction: Interaction): boolean {
    return this.#belongs(interaction) && this.#isPlain && this.#placeOf(interaction) !== undefined;
  }

  #takeOut(id: string): void {
    this.#note(() => this.#takeOut(id));
    if (!takeOut(this.#pages.run, id)) return;
    this.#count(-1);
    this.#pages.host.requestUpdate();
  }

  #note(again: (countsAnew: boolean) => void): void {
    if (this.#pages.call) this.#pages.meanwhile.push(again);
  }

  /** Whether the order is by date and everything is shown: only then an entry tells its place itself. */
  get #isPlain(): boolean {
    const { sort, filters, search, pinned, flagged } = this.#pages.query ?? {};
    return (!sort || sort.by === 'date') && !filters && !search && !pinned && !flagged;
  }

  /** Where an entry belongs among the loaded ones; undefined where that is before or after all of them. */
  #placeOf(interaction: Interaction): number | undefined {
    const others = this.#pages.items.filter(({ id }) => id !== interaction.id);
    const later = others.findIndex((other) => this.#isBefore(interaction, other));
    if (later === 0 && !this.#pages.atStart) return undefined;
    if (later < 0 && !this.#pages.atEnd) return undefined;
    return later < 0 ? others.length : later;
  }

  #isBefore(one: Interaction, other: Interaction | undefined): boolean {
    const sign = this.#pages.query?.sort?.direction === 'ascending' ? -1 : 1;
    return other !== undefined && sign * compareInteractions(one, other) < 0;
  }

  #put(interaction: Interaction): boolean {
    const place = this.#placeOf(interaction);
    takeOut(this.#pages.run, interaction.id);
    if (place !== undefined) putAt(this.#pages.run, place, interaction);
    this.#pages.host.requestUpdate();
    return place !== undefined;
  }

  #readAgain(): false {
    if (!this.#pages.call) void this.#pages.refresh();
    return false;
  }

  #count(change: 1 | -1): void {
    const { total, totalUnfiltered } = this.#pages.facts;
    const changed = (count: number | undefined) => (count === undefined ? count : Math.max(0, count + change));
    this.#pages.facts = { ...this.#pages.facts, total: changed(total), totalUnfiltered: changed(totalUnfiltered) };
  }

  #belongs(interaction: Interaction): boolean {
    const { recordId, origin } = interaction;
    const query = this.#pages.query;
    if (!query) return false;
    const sameRecord = query.recordId === undefined || recordId === undefined || recordId === query.recordId;
    const isInView = query.view === 'activities' || origin !== 'system';
    return sameRecord && isInView && this.#pages.listener.admits?.(interaction) !== false;
  }

  /** Takes an entry that is new elsewhere, or lets it wait. */
  #receive(interaction: Interaction): void {
    const isKnown = indexOf(this.#pages.run, interaction.id) >= 0;
    if (isKnown || !this.#belongs(interaction) || !this.#pages.listener.holds?.(interaction)) {
      this.insert(interaction);
      return;
    }
    this.#pages.listener.changed?.({ type: 'created', interaction });
    if (this.#pages.waiting.some(({ id }) => id === interaction.id)) return;
    this.#pages.waiting = [interaction, ...this.#pages.waiting];
    this.#pages.host.requestUpdate();
  }

  /** Takes news of the adapter. */
  hear(raw: AdapterChange): void {
    let change: AdapterChange;
    try {
      change = decodeChange(raw);
    } catch {
      // unreadable news is still news: reading again tells what it was, or fails in view of the reader
      change = { type: 'stale' };
    }
    if (change.type === 'stale') {
      this.#pages.listener.changed?.(change);
      void this.#pages.refresh();
    } else if (change.type === 'deleted') this.remove(change.id);
    else if (change.type === 'updated') this.replace(change.interaction);
    else this.#receive(change.interaction);
  }
}
