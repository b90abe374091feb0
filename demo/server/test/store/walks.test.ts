import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Interaction } from 'interaction-timeline';
import type { ListQuery, Store } from '../../src/store/store.js';
import { describeOnEach } from '../support/backends.js';
import { concurrently, timesOf } from '../support/concurrently.js';
import { Dice, randomHistory } from '../support/random-history.js';
import { addTenant, draftOf, RECORD, sharedStore, type Tenant } from '../support/tenants.js';

/** The embedded database has one connection, on which nothing can come between: a few walks there show that it works at all. */
const WALKS = { PGlite: timesOf('WALKS', 8), PostgreSQL: timesOf('WALKS', 30) };
const UNMOVED = 120;
const WRITERS = { PGlite: 1, PostgreSQL: 3 };

const SORTS = (['date', 'code', 'subject', 'user', 'status'] as const).flatMap((by) =>
  (['ascending', 'descending'] as const).map((direction) => ({ by, direction })),
);

describeOnEach('walks through a history that is written to', (backend) => {
  const walks = WALKS[backend.name];
  const unmoved = randomHistory(new Dice(31), UNMOVED).map(({ attachments: _, ...entry }) => entry as Interaction);
  const isUnmoved = new Set(unmoved.map(({ id }) => id));
  let store: Store;
  let tenant: Tenant;

  before(async () => {
    store = await sharedStore(backend);
    tenant = await addTenant(store, { interactions: unmoved });
  });

  /** The unmoved entries that a walk from page to page meets, in the order in which it meets them. */
  async function walk(query: Omit<ListQuery, 'limit'>, limitOf: () => number): Promise<readonly string[]> {
    const met: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await store.list(tenant.ann, RECORD, {
        ...query,
        limit: limitOf(),
        ...(cursor !== undefined && { cursor }),
      });
      met.push(...page.items.map(({ id }) => id).filter((id) => isUnmoved.has(id)));
      cursor = page.next;
    }
    return met;
  }

  /** Inserts, deletes and moves entries, one after the other, until it is told to stop. */
  async function write(dice: Dice, isOver: () => boolean): Promise<void> {
    const own: Interaction[] = [];
    while (!isOver()) {
      const [model] = randomHistory(dice, 1);
      const { date, subject, code, status, user } = model!;
      const content = { date, subject, code, status, user };
      const chosen = own.length > 20 || (own.length > 0 && dice.chance(0.6)) ? dice.below(own.length) : undefined;
      if (chosen === undefined) {
        own.push((await store.create(tenant.chief, RECORD, draftOf(content))).result.interaction);
      } else if (dice.chance(0.4)) {
        await store.delete(tenant.chief, { id: own.splice(chosen, 1)[0]!.id, recordId: RECORD });
      } else {
        await store.update(tenant.chief, { id: own[chosen]!.id, recordId: RECORD }, { ...content, date });
      }
    }
  }

  it(`meets every unmoved entry once and in its order, in ${walks} walks`, { timeout: 1_200_000 }, async () => {
    const queries = SORTS.flatMap((sort) => [
      { view: 'activities' as const, sort },
      { view: 'interactions' as const, sort, search: 'e', timeZone: 'Asia/Kathmandu' },
    ]);
    const expected = await Promise.all(queries.map((query) => walk(query, () => 200)));
    assert.deepEqual(new Set(expected[0]), isUnmoved);
    let isOver = false;
    const writers = Array.from({ length: WRITERS[backend.name] }, (_, index) =>
      write(new Dice(40 + index), () => isOver),
    );
    try {
      await concurrently(walks, 3, async (index) => {
        const dice = new Dice(100 + index);
        const at = dice.below(queries.length);
        assert.deepEqual(await walk(queries[at]!, () => 1 + dice.below(40)), expected[at], JSON.stringify(queries[at]));
      });
    } finally {
      isOver = true;
      await Promise.all(writers);
    }
  });
});
