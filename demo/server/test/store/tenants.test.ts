import assert from 'node:assert/strict';
import { it } from 'node:test';
import { PostgresDatabase } from '../../src/store/database/postgres-database.js';
import type { Principal, Store } from '../../src/store/store.js';
import { describeOnPostgres, postgresServer } from '../support/backends.js';
import { concurrently, timesOf } from '../support/concurrently.js';
import { Dice } from '../support/random-history.js';
import { addTenant, draftOf, openTestStore, RECORD } from '../support/tenants.js';

const TENANTS = 32;
const CONNECTIONS = 4;
const REQUESTS = timesOf('REQUESTS', 500);

/** A word that every text of a tenant has. */
const wordOf = (number: number) => `word${String(number).padStart(3, '0')}`;

async function ask(store: Store, who: Principal, word: string, dice: Dice): Promise<unknown> {
  switch (dice.below(6)) {
    case 0:
      return store.create(who, RECORD, draftOf({ subject: `${word} subject`, comments: `${word} comments` }));
    case 1:
      return store.list(who, RECORD, { view: 'activities', limit: 20, search: 'word' });
    case 2:
      return store.list(who, RECORD, {
        view: 'interactions',
        limit: 5,
        sort: { by: 'subject', direction: 'ascending' },
      });
    case 3:
      return store.summarize(who, RECORD, { view: 'activities', search: 'word' });
    case 4:
      return store.users(who);
    default: {
      const { next } = await store.changesAfter(who, RECORD, undefined, 1);
      await store.create(who, RECORD, draftOf({ subject: `${word} told` })).catch(() => undefined);
      return store.changesAfter(who, RECORD, next, 50);
    }
  }
}

describeOnPostgres('many tenants on few connections', () => {
  it(`meets no row of another tenant in ${REQUESTS} requests of ${TENANTS} tenants`, { timeout: 600_000 }, async () => {
    const { url } = await (await postgresServer()).createDatabase();
    const database = new PostgresDatabase(url, CONNECTIONS);
    const store = await openTestStore(database);
    try {
      const principals: Principal[] = [];
      for (let number = 0; number < TENANTS; number++) {
        const word = wordOf(number);
        const { ann } = await addTenant(store, { users: [{ id: 'ann', name: word }] });
        principals.push({ ...ann, userName: word });
      }
      let seen = 0;
      await concurrently(REQUESTS, TENANTS, async (index) => {
        const dice = new Dice(index);
        const number = dice.below(TENANTS);
        const word = wordOf(number);
        const answer = JSON.stringify(await ask(store, principals[number]!, word, dice));
        const words = answer.match(/word\d{3}/g) ?? [];
        seen += words.length;
        assert.deepEqual(
          words.filter((one) => one !== word),
          [],
        );
      });
      assert.ok(seen > REQUESTS, `only ${seen} words were seen`);
    } finally {
      await store.close();
    }
  });
});
