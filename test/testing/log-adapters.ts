import { AdapterError } from '../../src/data/adapter-error.js';
import type {
  AdapterCapabilities,
  CallOptions,
  CreateResult,
  InteractionAdapter,
  Page,
} from '../../src/data/adapter.js';
import type { Query } from '../../src/data/query.js';
import type { InteractionDraft } from '../../src/model/interaction-draft.js';
import type { Interaction } from '../../src/model/interaction.js';
import { compareInteractions } from '../../src/model/order.js';

/** How many entries come at once: what a log that leaves out what is not for this reader gives, empty pages included. */
const PAGE_SIZES = [1, 3, 0, 2, 0, 0, 5];

/** A log that is read from end to end, in pages of odd sizes. Of the contract it has what is required, and nothing else. */
export class ReadOnlyLog implements InteractionAdapter {
  protected readonly entries: Interaction[];
  #calls = 0;

  constructor(entries: readonly Interaction[]) {
    this.entries = [...entries];
  }

  async list({ recordId, view, limit, cursor, ...query }: Query, { signal }: CallOptions = {}): Promise<Page> {
    await Promise.resolve();
    if (signal?.aborted) throw new AdapterError('aborted', 'Nobody waits.');
    if (query.sort || query.filters || query.search || query.anchor || query.flagged || query.pinned) {
      throw new AdapterError('unsupported', 'This log is only read from end to end.');
    }
    const all = this.entries
      .filter((entry) => entry.recordId === recordId && (view === 'activities' || entry.origin !== 'system'))
      .sort(compareInteractions);
    const start = cursor === undefined ? 0 : 1 + all.findIndex(({ id }) => id === readCursor(cursor));
    const size = Math.min(limit, PAGE_SIZES[this.#calls++ % PAGE_SIZES.length]!);
    const items = all.slice(start, start + size);
    const next = start + size < all.length ? writeCursor(items.at(-1)?.id ?? readCursor(cursor ?? '>')) : null;
    return { items: structuredClone(items), next };
  }
}

/** A cursor names the entry that it comes after, and how often nothing came since: a walk gives none twice. */
let marks = 0;
const writeCursor = (id: string) => `${(marks += 1)}>${id}`;

function readCursor(cursor: string): string {
  const [, id] = /^\d*>(.*)$/.exec(cursor) ?? [];
  if (id === undefined) throw new AdapterError('invalid', `No cursor of this log: ${cursor}`);
  return id;
}

/** Fields that the log has columns for. */
const COLUMNS = ['code', 'subcode', 'subject', 'comments'] as const;

/** A log that only grows: it numbers, dates and signs entries itself, and keeps few of their fields. */
export class AppendOnlyLog extends ReadOnlyLog {
  readonly capabilities: AdapterCapabilities = { dateSettable: false, userSettable: false };
  readonly #ids = new Map<string, string>();

  async create(draft: InteractionDraft, { signal }: CallOptions = {}): Promise<CreateResult> {
    await Promise.resolve();
    if (signal?.aborted) throw new AdapterError('aborted', 'Nobody waits.');
    if (!draft.recordId) throw new AdapterError('invalid', 'Of which record?', { fields: { recordId: 'is missing' } });
    const known = this.entries.find(({ id }) => id === this.#ids.get(draft.id));
    if (known) return { interaction: structuredClone(known) };
    const kept = Object.fromEntries(COLUMNS.map((name) => [name, draft[name] ?? (name === 'comments' ? '' : null)]));
    const id = `log-${this.entries.length + 1}`;
    const interaction = { ...kept, id, recordId: draft.recordId, date: new Date().toISOString() } as Interaction;
    this.#ids.set(draft.id, id);
    this.entries.push(interaction);
    const lost = Object.keys(draft).filter((name) => !['id', 'recordId', 'date', ...COLUMNS].includes(name));
    const warnings = lost.map((name) => `The log does not keep this: ${name}.`);
    return { interaction: structuredClone(interaction), ...(warnings.length && { warnings }) };
  }
}
