import type { Interaction } from '../model/interaction.js';
import type { HistoryRun, PageSource, RunEnd, RunPage } from './history-run.js';

/** Entries kept at most; a reader who goes through a long history leaves pages behind, which are read again on the way back. */
const MOST_ENTRIES = 1000;

/** Takes pages that follow at an end, in the order of the history, and lets go at the other what is too much. */
export function growRun(run: HistoryRun, end: RunEnd, read: readonly RunPage[], edge: PageSource | undefined): void {
  // what came in meanwhile is newer than the page
  const known = new Set(run.items.map(({ id }) => id));
  const pages = read.map(({ source, items }) => ({ source, items: items.filter(({ id }) => !known.has(id)) }));
  const fresh = pages.flatMap(({ items }) => items);
  const sizes = pages.map(({ source, items }) => ({ source, size: items.length }));
  const beyond = run.ends[end];
  // a page that was dropped once leads to nothing new
  if (!beyond.dropped.pop()) beyond.edge = edge;
  if (fresh.length > 0) run.items = end === 'later' ? [...run.items, ...fresh] : [...fresh, ...run.items];
  if (end === 'later') run.pages.push(...sizes);
  else {
    run.pages.unshift(...sizes);
    moveOffset(run, -fresh.length);
  }
  drop(run, end === 'later' ? 'earlier' : 'later');
}

/** The place of an entry, or -1. */
export function indexOf(run: HistoryRun, id: string): number {
  return run.items.findIndex((item) => item.id === id);
}

/** Puts an entry at a place. */
export function putAt(run: HistoryRun, place: number, interaction: Interaction): void {
  run.items = run.items.toSpliced(place, 0, interaction);
  resize(run, place, 1);
}

/** Takes an entry out, and tells whether it was there. */
export function takeOut(run: HistoryRun, id: string): boolean {
  const place = indexOf(run, id);
  if (place < 0) return false;
  run.items = run.items.toSpliced(place, 1);
  resize(run, place, -1);
  return true;
}

function resize(run: HistoryRun, place: number, change: 1 | -1): void {
  let last = 0;
  const page = run.pages.find(({ size }) => place < (last += size)) ?? run.pages.at(-1);
  if (page) page.size += change;
}

function drop(run: HistoryRun, end: RunEnd): void {
  const isFirst = end === 'earlier';
  while (run.items.length > MOST_ENTRIES && run.pages.length > 1) {
    const page = (isFirst ? run.pages.shift() : run.pages.pop())!;
    run.ends[end].dropped.push(page.source);
    run.items = isFirst ? run.items.slice(page.size) : run.items.slice(0, -page.size || undefined);
    if (isFirst) moveOffset(run, page.size);
  }
}

function moveOffset(run: HistoryRun, by: number): void {
  run.offset += by;
  if (run.beyond('earlier')) run.offset = Math.max(1, run.offset);
  else {
    // the beginning is reached: what was an estimate is known
    run.offset = 0;
    run.isOffsetKnown = true;
  }
}
