import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Interaction, Page, Query } from 'interaction-timeline';
import { summarizeInteractions } from 'interaction-timeline';
import { MemoryAdapter } from 'interaction-timeline/adapters/memory.js';
import type { Principal, Store } from '../../src/store/store.js';
import { describeOnEach } from '../support/backends.js';
import { contentsOf, Dice, ENTRANCES, randomHistory, randomQuestion } from '../support/random-history.js';
import { addTenant, openTestStore, RECORD, sharedStore } from '../support/tenants.js';

const LENGTH = 160;
const QUESTIONS = 60;
const NOW = Date.parse('2026-03-29T12:00:00Z');

/** What two pages must have in common: everything but the form of their cursors, and what only a backend says. */
function outline({ items, next, previous, position, total, totalUnfiltered }: Page) {
  const isThere = (cursor: string | null | undefined) => (cursor == null ? cursor : true);
  return {
    ids: items.map(({ id }) => id),
    next: isThere(next),
    previous: isThere(previous),
    position,
    total,
    totalUnfiltered,
  };
}

describeOnEach('reading', (backend) => {
  const history = randomHistory(new Dice(11), LENGTH);
  let store: Store;
  let reader: Principal;
  let memory: MemoryAdapter;

  before(async () => {
    store = await sharedStore(backend);
    const files = contentsOf(history);
    const tenant = await addTenant(store, { interactions: history, files });
    reader = tenant.chief;
    memory = new MemoryAdapter({ codes: await store.codes(reader, {}) });
    await memory.importInteractions(history, { files });
  });

  async function assertSamePage(query: Query): Promise<readonly [Page, Page]> {
    const { recordId: _, ...asked } = query;
    const [ours, theirs] = [await store.list(reader, RECORD, asked), await memory.list(query)];
    assert.deepEqual(outline(ours), outline(theirs), JSON.stringify(query));
    return [ours, theirs];
  }

  it('answers any question with the pages of the local adapters, walked in both directions', async () => {
    const dice = new Dice(12);
    for (let count = 0; count < QUESTIONS; count++) {
      const by = dice.of(['date', 'date', 'code', 'subject', 'user', 'status'] as const);
      const sort = { by, direction: dice.of(['ascending', 'descending'] as const) };
      const question = { ...randomQuestion(dice), recordId: RECORD, sort, limit: dice.of([1, 7, 50, 200]) };
      const anchor = by === 'date' ? dice.maybe(0.5, () => ({ date: dice.of(ENTRANCES) })) : undefined;
      const start = { ...question, ...(anchor && { anchor }) } as Query;
      let [ours, theirs] = await assertSamePage(start);
      for (let step = 0; step < 4; step++) {
        const isBack = ours.previous != null && dice.chance(0.5);
        const [mine, their] = isBack ? [ours.previous, theirs.previous] : [ours.next, theirs.next];
        if (mine == null) break;
        ours = await store.list(reader, RECORD, { ...question, cursor: mine });
        theirs = await memory.list({ ...question, cursor: their! });
        assert.deepEqual(outline(ours), outline(theirs), JSON.stringify({ ...question, isBack }));
      }
    }
  });

  it('starts at any entry in any order', async () => {
    const dice = new Dice(13);
    for (let count = 0; count < 30; count++) {
      const sort = {
        by: dice.of(['date', 'user', 'code'] as const),
        direction: dice.of(['ascending', 'descending'] as const),
      };
      const anchor = { id: dice.of(history).id };
      await assertSamePage({ recordId: RECORD, view: 'activities', sort, anchor, limit: 5 });
    }
  });

  it('counts as the model counts, by day, week and month, in any zone', async () => {
    const dice = new Dice(14);
    const timed = await openTestStore(await backend.shared(), { now: () => NOW });
    const own = await addTenant(timed, { interactions: history, files: contentsOf(history) });
    for (let count = 0; count < 40; count++) {
      const question = { ...randomQuestion(dice), search: undefined };
      const by = dice.of(['day', 'week', 'month'] as const);
      const entries = await matchingEntries(timed, own.chief, question);
      const expected = summarizeInteractions(entries, { by, timeZone: question.timeZone, now: NOW });
      assert.deepEqual(
        await timed.summarize(own.chief, RECORD, { ...question, by }),
        expected,
        JSON.stringify(question),
      );
    }
  });

  it('shows an entry as it was given, with rights and without what is none', async () => {
    const [entry] = history.filter(({ attachments, comments }) => attachments && comments);
    const { version: _, can, attachments, ...shown } = await store.get(reader, { id: entry!.id, recordId: RECORD });
    const { attachments: given, ...rest } = entry!;
    assert.deepEqual(shown, rest);
    assert.deepEqual(can, { update: true, delete: true, attach: true });
    assert.deepEqual(
      attachments?.map(({ id }) => id),
      given?.map(({ id }) => id),
    );
  });
});

/** All entries that a question finds, newest first: what the model counts. */
async function matchingEntries(store: Store, reader: Principal, question: object): Promise<readonly Interaction[]> {
  const query = { view: 'activities', ...question, limit: 200 } as Query;
  const { items, next } = await store.list(reader, RECORD, query);
  assert.equal(next, null);
  return items;
}
