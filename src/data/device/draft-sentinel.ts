/**
 * Which drafts there are, told outside the database that holds them: a browser may lose a database as a whole, after a crash
 * for instance, and an empty one would look as if nothing had ever been typed.
 *
 * One key a draft, in `localStorage`; in `sessionStorage` for drafts of the tab's session. It tells the database, whose draft
 * it is, the record and when it was begun: no word of what was typed. It is gone when the draft is.
 */
import { isSessionScope } from './draft-scope.js';
import type { DraftRef, KeptDraft } from './draft.js';

/** What is told of one draft. */
export interface DraftMark extends DraftRef {
  readonly recordLabel?: string | undefined;
  /** Id of the database that holds the draft. */
  readonly database: string;
  /** ISO instant. */
  readonly begun: string;
}

const storages = ['localStorage', 'sessionStorage'] as const;

/** The marks of one database. A page that may keep nothing has none, and nothing here throws. */
export class DraftSentinel {
  readonly #prefix: string;
  readonly #made = new Set<string>();

  /** @param databaseName the database whose drafts are told */
  constructor(databaseName: string) {
    this.#prefix = `${databaseName}:`;
  }

  /** Tells that a draft is there. */
  mark({ id, scope, recordId, recordLabel, begun }: KeptDraft, database: string): void {
    const mark = JSON.stringify({ id, scope, recordId, recordLabel, database, begun } satisfies DraftMark);
    if (this.#made.has(mark)) return;
    this.#made.add(mark);
    attempt(() => globalThis[storageOf(scope)].setItem(this.#prefix + id, mark));
  }

  /** Tells that a draft was removed. */
  unmark({ id, scope }: DraftRef): void {
    attempt(() => globalThis[storageOf(scope)].removeItem(this.#prefix + id));
  }

  /** All that is told. */
  marks(): readonly DraftMark[] {
    return storages.flatMap((storage) => {
      const marks: DraftMark[] = [];
      attempt(() => {
        for (const [key, text] of Object.entries(globalThis[storage])) {
          if (key.startsWith(this.#prefix)) marks.push(JSON.parse(String(text)) as DraftMark);
        }
      });
      return marks;
    });
  }
}

function storageOf(scope: string): (typeof storages)[number] {
  return isSessionScope(scope) ? 'sessionStorage' : 'localStorage';
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // refused to this page, or full: the drafts are kept all the same, and the browser's own word of a loss remains
  }
}
