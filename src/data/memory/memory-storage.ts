import { CodeTree } from '../../model/code-tree.js';
import type { Interaction } from '../../model/interaction.js';
import { comparePlaces, placeOf, type Place } from '../../model/order.js';
import type { Page } from '../adapter.js';
import { copyOf } from '../local/entry-content.js';
import type { EntryStorage, EntryTransaction, RecordQuery, StoredEntry, StoredFile } from '../local/entry-storage.js';
import { hostCodes, type HostLists } from '../local/host-lists.js';
import { cutPage, readCursor } from '../local/page-cursor.js';
import { ENTRY_TEXTS } from './entry-texts.js';
import { matcher } from './match-interaction.js';

/** An entry's place in the order of dates, and its text in the sorted column. */
interface Position {
  readonly place: Place;
  readonly text: string;
}

/** Compares positions in the order that a query asks for. Texts as the reader's language orders them, empty ones last. */
function positionOrder({ sort, locale }: RecordQuery): (a: Position, b: Position) => number {
  const sign = sort?.direction === 'ascending' ? 1 : -1;
  if (!sort || sort.by === 'date') return (a, b) => -sign * comparePlaces(a.place, b.place);
  const collator = new Intl.Collator(locale, { numeric: true });
  return (a, b) =>
    Number(!a.text) - Number(!b.text) || sign * collator.compare(a.text, b.text) || comparePlaces(a.place, b.place);
}

/** Entries in memory. What is handed out and taken in are copies: nobody changes what is kept but by a transaction. */
export class MemoryStorage implements EntryStorage {
  readonly #entries: Map<string, StoredEntry>;
  readonly #files = new Map<string, StoredFile>();
  readonly #lists: HostLists;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param lists the codes by whose names entries are sorted and found */
  constructor(lists: HostLists, entries: readonly StoredEntry[]) {
    this.#lists = lists;
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
  }

  async page(query: RecordQuery): Promise<Page> {
    const codes = new CodeTree(await hostCodes(this.#lists));
    const textOf = (entry: Interaction) => ENTRY_TEXTS[query.sort?.by ?? 'date'](entry, codes);
    const order = positionOrder(query);
    const after = readCursor(query);
    const all = [...this.#entries.values()].filter(
      ({ recordId, origin }) => recordId === query.recordId && (query.view === 'activities' || origin !== 'system'),
    );
    const found = all.filter(matcher(query, codes));
    const rows = found
      .map((entry) => ({ entry, place: placeOf(entry), text: textOf(entry) }))
      .filter((row) => !after || order(row, after) > 0)
      .sort(order)
      .map(({ entry }) => entry);
    const { items, next } = cutPage(query, rows, rows.length, textOf);
    return { items: copyOf(items), next, total: found.length, totalUnfiltered: all.length };
  }

  /** One action after the other, as in a database: of two that read the same version only one may write. */
  transact<Answer>(
    _mode: 'readonly' | 'readwrite',
    action: (transaction: EntryTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    const answer = this.#turn.then(() => this.#carryOut(action));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async #carryOut<Answer>(action: (transaction: EntryTransaction) => Promise<Answer>): Promise<Answer> {
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
      (file) => file.attachmentId === attachmentId && file.interactionId === (interactionId ?? file.interactionId),
    );
  }
}

function fileKey(interactionId: string, attachmentId: string): string {
  return JSON.stringify([interactionId, attachmentId]);
}
