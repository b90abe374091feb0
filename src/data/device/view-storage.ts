import { VIEW_KEY, type ViewStorage } from './kept-views.js';

/** The key under which the view of a user is kept, for records of a type. */
export function viewKey(userId: string | undefined, recordType: string | undefined): string {
  return VIEW_KEY + JSON.stringify([userId ?? null, recordType ?? null]);
}

/** Where this browser keeps views: on the device, or as long as the tab lives. What it refuses to keep is not kept. */
export function browserViews(place: 'device' | 'session'): ViewStorage {
  const storage = () => (place === 'device' ? localStorage : sessionStorage);
  return {
    get: (key) => attempt(() => storage().getItem(key)),
    set: (key, text) => attempt(() => (text ? storage().setItem(key, text) : storage().removeItem(key))),
  };
}

/** Removes the views that this browser keeps of a user, or of everybody. */
export function clearViews(userId?: string): void {
  // up to where the type of the record follows
  const start = VIEW_KEY + (userId === undefined ? '' : JSON.stringify([userId, 0]).slice(0, -2));
  attempt(() => {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) if (key.startsWith(start)) storage.removeItem(key);
    }
  });
}

function attempt<Answer>(action: () => Answer): Answer | undefined {
  try {
    return action();
  } catch {
    return undefined; // an opaque origin, or no room: the reader begins with what the page has set
  }
}
