import { CodeTree } from '../../model/code-tree.js';
import type { Page } from '../adapter.js';
import { copyOf } from '../local/entry-content.js';
import type { EntryStorage, EntryTransaction, RecordQuery, StoredEntry, StoredFile } from '../local/entry-storage.js';
import { hostCodes, type HostLists } from '../local/host-lists.js';
import { readCursor, writeCursor } from '../local/page-cursor.js';
import { matcher } from './match-interaction.js';
import { isSortPosition, positionOf, positionOrder } from './sort-order.js';

/** Entries in memory. What is handed out and taken in are copies: nobody changes what is kept but by a transaction. */
export class MemoryStorage implements EntryStorage {
  readonly #entries = new Map<string, StoredEntry>();
  readonly #files = new Map<string, StoredFile>();
  readonly #lists: HostLists;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param lists the codes by whose names entries are sorted and found */
  constructor(lists: HostLists, entries: readonly StoredEntry[]) {
    this.#lists = lists;
    for (const entry of entries) this.#entries.set(entry.id, entry);
  }

  async page(query: RecordQuery): Promise<Page> {
    const codes = new CodeTree(await hostCodes(this.#lists));
    const by = query.sort?.by ?? 'date';
    const compare = positionOrder(query);
    const after = readCursor(query, isSortPosition);
    const all = [...this.#entries.values()].filter(
      ({ recordId, origin }) => recordId === query.recordId && (query.view === 'activities' || origin !== 'system'),
    );
    const places = all
      .filter(matcher(query, codes))
      .map((entry) => ({ entry, position: positionOf(entry, by, codes) }))
      .sort((a, b) => compare(a.position, b.position));
    const left = after ? places.filter(({ position }) => compare(position, after) > 0) : places;
    const page = left.slice(0, query.limit);
    const last = page.at(-1);
    return {
      items: page.map(({ entry }) => copyOf(entry)),
      next: last && left.length > page.length ? writeCursor(query, last.position) : null,
      total: places.length,
      totalUnfiltered: all.length,
    };
  }

  /** One action after the other, as in a database: of two that read the same version only one may write. */
  transact<Answer>(
    _mode: 'readonly' | 'readwrite',
    action: (transaction: EntryTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    const turn = this.#turn.then(() => this.#run(action));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #run<Answer>(action: (transaction: EntryTransaction) => Promise<Answer>): Promise<Answer> {
    const writes: (() => void)[] = [];
    const answer = await action({
      read: (id) => Promise.resolve(copyOf(this.#entries.get(id))),
      write: (entry) => writes.push(() => this.#entries.set(entry.id, copyOf(entry))),
      remove: (id) => writes.push(() => this.#entries.delete(id)),
      readFiles: (attachmentId, interactionId) => Promise.resolve(this.#filesOf(attachmentId, interactionId)),
      writeFile: (file) => writes.push(() => this.#files.set(fileKey(file.interactionId, file.attachmentId), file)),
      removeFile: (...ids) => writes.push(() => this.#files.delete(fileKey(...ids))),
    });
    for (const write of writes) write();
    return answer;
  }

  #filesOf(attachmentId: string, interactionId: string | undefined): StoredFile[] {
    return [...this.#files.values()].filter(
      (file) =>
        file.attachmentId === attachmentId && (interactionId === undefined || file.interactionId === interactionId),
    );
  }
}

function fileKey(interactionId: string, attachmentId: string): string {
  return JSON.stringify([interactionId, attachmentId]);
}
