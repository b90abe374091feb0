/** Before the keys of views in the browser's storage. */
export const VIEW_KEY = 'interaction-timeline-view';

/** Where views are kept: what a reader has chosen to see, as text, under a key for each user and type of record. */
export interface ViewStorage {
  /** What was kept last under the key; null, undefined or an empty text where that is nothing. */
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  /** Keeps a text under the key; an empty one where there is nothing to keep any more. */
  set(key: string, text: string): unknown;
}

/** True where this browser keeps a view, whosever: without one there is nothing to wait for before the first question. */
export function hasKeptViews(): boolean {
  try {
    return [localStorage, sessionStorage].some((kept) => Object.keys(kept).some((key) => key.startsWith(VIEW_KEY)));
  } catch {
    return false; // where storage is refused nothing was kept
  }
}
