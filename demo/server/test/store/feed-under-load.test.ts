import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { it } from 'node:test';
import type { Database } from '../../src/store/database/database.js';
import type { Store } from '../../src/store/store.js';
import { describeOnPostgres } from '../support/backends.js';
import { concurrently, timesOf } from '../support/concurrently.js';
import { Dice } from '../support/random-history.js';
import { addTenant, draftOf, openTestStore, RECORD, type Tenant } from '../support/tenants.js';

const CHANGES = timesOf('CHANGES', 500);
const WRITERS = 16;

/** A database that takes its time between the last statement of a write and its commit, now and then: long enough for others to overtake. */
function slowCommits(database: Database, dice: Dice): Database {
  return {
    engine: database.engine,
    transaction: (mode, work) =>
      database.transaction(mode, async (transaction) => {
        const answer = await work(transaction);
        if (mode === 'write' && dice.chance(0.2)) await wait(dice.below(5));
        return answer;
      }),
    notify: (channel, payload) => database.notify(channel, payload),
    listen: (channel, listener, missed) => database.listen(channel, listener, missed),
    close: () => database.close(),
  };
}

/** A database whose writers do not wait for each other before they number their changes: as a plain sequence would. */
function unordered(database: Database): Database {
  return {
    ...slowCommits(database, new Dice(52)),
    transaction: (mode, work) =>
      database.transaction(mode, async ({ sql, exec }) => {
        const answer = await work({
          exec,
          sql: (text, values) =>
            text.startsWith('UPDATE tenants SET last_change')
              ? sql(`SELECT (nextval('change_numbers') + 0 * $2::int)::text AS last WHERE $1 <> ''`, values)
              : sql(text, values),
        });
        if (mode === 'write') await wait(Math.random() * 5);
        return answer;
      }),
  };
}

/** Reads the feed from now on, a few changes at a time, until it is told that nothing more will come. */
async function follow(store: Store, { ann }: Tenant, limit: number) {
  const seen: string[] = [];
  let { next } = await store.changesAfter(ann, RECORD, undefined, 1);
  let isOver = false;
  let wake = () => {};
  const stop = store.onChange(ann.tenantId, () => wake());
  const read = async () => {
    for (;;) {
      const wasOver = isOver;
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const slice = await store.changesAfter(ann, RECORD, next, limit);
      for (const change of slice.changes) if (change.type === 'created') seen.push(change.interaction.id);
      next = slice.next;
      if (wasOver && !slice.more) break;
      if (!slice.more && !isOver) await woken;
    }
    stop();
    return seen;
  };
  const reading = read();
  return {
    end: () => {
      isOver = true;
      wake();
      return reading;
    },
  };
}

describeOnPostgres('the feed under load', (backend) => {
  it(`misses none of ${CHANGES} changes that ${WRITERS} write at once`, { timeout: 1_200_000 }, async () => {
    const store = await openTestStore(slowCommits(await backend.shared(), new Dice(51)));
    const tenant = await addTenant(store);
    const followers = [await follow(store, tenant, 7), await follow(store, tenant, 500)];
    const written: string[] = [];
    await concurrently(CHANGES, WRITERS, async () => {
      const draft = draftOf();
      await store.create(tenant.ann, RECORD, draft);
      written.push(draft.id);
    });
    for (const follower of followers) {
      const seen = await follower.end();
      assert.equal(seen.length, CHANGES);
      assert.deepEqual(new Set(seen), new Set(written));
    }
  });

  it('would miss some if changes were numbered as they come and not as they commit', async () => {
    const { database, asSuperuser } = await backend.scratch();
    const ordered = await openTestStore(database);
    const tenant = await addTenant(ordered);
    await asSuperuser(`CREATE SEQUENCE change_numbers; GRANT USAGE ON change_numbers TO interaction_app;
      DROP POLICY own_tenant ON tenants; CREATE POLICY own_tenant ON tenants AS RESTRICTIVE USING (true)`);
    const missed = await missedBy(database, unordered(database), tenant);
    assert.ok(missed > 0, 'nothing was missed, so the test above proves nothing');
  });
});

/** How many of some changes a reader that goes on from the last number it has seen never meets. */
async function missedBy(reading: Database, writing: Database, tenant: Tenant): Promise<number> {
  const store = await openTestStore(writing);
  const seen = new Set<string>();
  let last = 0;
  let isOver = false;
  const reader = (async () => {
    for (;;) {
      const wasOver = isOver;
      const rows = await reading.transaction('write', async ({ sql, exec }) => {
        await exec('SET LOCAL ROLE interaction_app');
        await sql(`SELECT set_config('app.tenant', $1, true), set_config('app.scope', 'staff', true)`, [tenant.id]);
        return sql<{ number: string; id: string }>(
          'SELECT number::text AS number, interaction_id AS id FROM changes WHERE number > $1::bigint ORDER BY number',
          [last],
        );
      });
      for (const { number, id } of rows) {
        last = Number(number);
        seen.add(id);
      }
      if (wasOver) return;
    }
  })();
  await concurrently(200, WRITERS, async () => void (await store.create(tenant.ann, RECORD, draftOf())));
  isOver = true;
  await reader;
  return 200 - seen.size;
}
