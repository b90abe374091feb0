import { expect } from '@open-wc/testing';
import { completeAdapter } from '../../../src/data/complete/complete-adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { SummaryCount } from '../../../src/model/summary.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { RECORD_ID } from '../../support/interactions.js';
import { ListOnlyAdapter } from './support/list-only-adapter.js';
import { query, wholePage } from './support/whole-list.js';

/** Milliseconds that the page has to itself at least every so often. */
const LONGEST = 10;

/** What is done with entries, and the milliseconds that each of it takes at most on a slow device. */
const COSTS = { look: 0.002, comparison: 0.001, count: 0.01 };

const entries: Interaction[] = Array.from({ length: 20_000 }, (_, index) => ({
  id: `e${String(index).padStart(6, '0')}`,
  recordId: RECORD_ID,
  date: new Date(Date.UTC(2026, 10, 23) - index * 3_600_000).toISOString(),
  subject: `Subject ${(index * 7919) % 20_000}`,
  comments: 'Called about the visit.',
}));

/** A clock that goes on by what is done, not by how busy the machine is, and the slices that it has seen. */
class WorkClock {
  /** Milliseconds. */
  #now = 0;
  #start = 0;
  #undo: (() => void)[] = [];
  /** Of the work between two turns of the page, in milliseconds. */
  longest = 0;
  slices = 0;

  constructor() {
    const add = (cost: number) => (this.#now += cost);
    const counts = SummaryCount.prototype.add;
    const { get: compareOf } = Object.getOwnPropertyDescriptor(Intl.Collator.prototype as object, 'compare')!;
    const { includes } = String.prototype;
    const { test } = RegExp.prototype;
    this.#replace(String.prototype, 'includes', {
      value(this: string, ...args: [string]) {
        add(COSTS.look);
        return includes.apply(this, args);
      },
    });
    this.#replace(RegExp.prototype, 'test', {
      value(this: RegExp, text: string) {
        add(COSTS.look);
        return test.call(this, text);
      },
    });
    this.#replace(Intl.Collator.prototype as object, 'compare', {
      get(this: Intl.Collator) {
        const compare = compareOf!.call(this) as Intl.Collator['compare'];
        return (a: string, b: string) => (add(COSTS.comparison), compare(a, b));
      },
    });
    this.#replace(SummaryCount.prototype, 'add', {
      value(this: SummaryCount, ...args: Parameters<typeof counts>) {
        add(COSTS.count);
        return counts.apply(this, args);
      },
    });
    this.#replace(performance, 'now', { value: () => this.#now });
    // the page has its turn whenever a slice posts itself a message
    const { postMessage } = MessagePort.prototype;
    const turn = () => this.#turn();
    this.#replace(MessagePort.prototype, 'postMessage', {
      value(this: MessagePort, message: unknown) {
        turn();
        postMessage.call(this, message);
      },
    });
  }

  stop(): void {
    this.#turn();
    for (const undo of this.#undo) undo();
  }

  #turn(): void {
    this.longest = Math.max(this.longest, this.#now - this.#start);
    this.#start = this.#now;
    this.slices += 1;
  }

  #replace(object: object, name: string, by: PropertyDescriptor): void {
    const before = Object.getOwnPropertyDescriptor(object, name);
    Object.defineProperty(object, name, { ...by, configurable: true });
    this.#undo.push(() =>
      before ? Object.defineProperty(object, name, before) : Reflect.deleteProperty(object, name),
    );
  }
}

const adapters: Record<string, () => Promise<InteractionAdapter>> = {
  completeAdapter: async () => {
    const backend = new ListOnlyAdapter(entries);
    // a page costs nothing here
    backend.list = ({ cursor = '0', limit }) => {
      const end = Number(cursor) + limit;
      const next = end < entries.length ? String(end) : null;
      return Promise.resolve({ items: entries.slice(Number(cursor), end), next });
    };
    const adapter = completeAdapter(backend);
    await wholePage(adapter, { search: 'none' });
    return adapter;
  },
  MemoryAdapter: () => Promise.resolve(new MemoryAdapter({ interactions: entries })),
};

const works: Record<string, (adapter: InteractionAdapter) => Promise<unknown>> = {
  'a search': (adapter) => adapter.list(query({ search: 'visit 777' })),
  'an order of texts': (adapter) => adapter.list(query({ sort: { by: 'subject', direction: 'ascending' } })),
  'a summary': (adapter) => adapter.summarize!(query()),
};

for (const [name, make] of Object.entries(adapters)) {
  describe(`${name}, with 20,000 entries`, () => {
    for (const [work, run] of Object.entries(works)) {
      it(`leaves the page its turn every ${LONGEST} ms of ${work}`, async () => {
        const adapter = await make();
        const clock = new WorkClock();
        await run(adapter).finally(() => clock.stop());
        expect(clock.slices).to.be.greaterThan(1);
        expect(clock.longest).to.be.within(1, LONGEST);
      });
    }
  });
}
