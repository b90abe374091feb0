import { expect } from '@open-wc/testing';
import type { AdapterChange } from '../../../src/data/adapter.js';
import { completeAdapter } from '../../../src/data/complete/complete-adapter.js';
import { needsCompletion } from '../../../src/data/complete/needs-completion.js';
import type { Filters, Query } from '../../../src/data/query.js';
import { dayOf } from '../../../src/model/date.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { compareInteractions } from '../../../src/model/order.js';
import { isChromium } from '../../support/engine.js';
import { RECORD_ID } from '../../support/interactions.js';
import { random } from '../../support/random.js';
import { ListOnlyAdapter } from './support/list-only-adapter.js';
import { wholeList } from './support/whole-list.js';

const WORDS = ['call', 'visit', 'Brief', 'straße', 'Núñez', 'tour', '日本', 'map'];
const DAY = 86_400_000;

/** Chance, in the terms of a test. */
function dice(seed: number) {
  const next = random(seed);
  const below = (count: number) => Math.floor(next() * count);
  const oneOf = <Value>(...values: Value[]) => values[below(values.length)]!;
  const words = () => Array.from({ length: 1 + below(4) }, () => oneOf(...WORDS)).join(' ');
  const maybe = <Value>(make: () => Value) => (next() < 0.5 ? make() : undefined);
  return { below, oneOf, words, maybe };
}

function anyEntry({ below, oneOf, words, maybe }: ReturnType<typeof dice>, id: string): Interaction {
  const instant = new Date(Date.parse('2026-11-23T10:00:00Z') - below(60) * DAY - below(24) * 3_600_000).toISOString();
  return {
    id,
    recordId: RECORD_ID,
    date: oneOf(instant, instant, instant.slice(0, 10), null),
    code: maybe(() => oneOf('contact', 'mailing')),
    subcode: maybe(() => oneOf('visit', 'call')),
    subject: maybe(words),
    comments: oneOf(words(), '', null),
    user: maybe(() => ({ id: oneOf('u1', 'u2'), name: words() })),
    status: maybe(() => ({ key: oneOf('done', 'open') })),
    relations: maybe(() => [{ id: oneOf('m', 'f') }]),
    attachments: maybe(() => [{ id: 'a', name: 'map.pdf' }]),
    origin: oneOf('user', 'user', 'system'),
  };
}

function anyQuery({ below, oneOf, words, maybe }: ReturnType<typeof dice>): Partial<Query> {
  const day = () => new Date(Date.parse('2026-11-23T10:00:00Z') - below(60) * DAY).toISOString().slice(0, 10);
  const filters: Filters = {
    codes: maybe(() => [{ code: 'contact', subcode: maybe(() => 'visit') }]),
    users: maybe(() => ['u1']),
    from: maybe(day),
    status: maybe(() => ['done']),
    relations: maybe(() => ['m']),
    hasFiles: maybe(() => true),
  };
  // one or two filters at once, else nothing is left
  const kept = Object.entries(filters).filter(() => below(3) === 0);
  return {
    view: oneOf('interactions', 'activities'),
    filters: Object.fromEntries(kept),
    search: maybe(() => words().split(' ')[0]!),
    sort: maybe(() => ({ by: oneOf('date', 'subject', 'user', 'code'), direction: oneOf('ascending', 'descending') })),
    timeZone: oneOf('UTC', 'America/New_York', 'Asia/Tokyo'),
    limit: oneOf(7, 50),
  };
}

/** The same, said once more in the plainest way. */
function naive(
  entries: readonly Interaction[],
  { view, filters = {}, search = '', timeZone }: Partial<Query>,
): string[] {
  const { codes, users, from, status, relations, hasFiles } = filters;
  const fold = (text: string) => text.toLowerCase().replace('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  return entries
    .filter(({ origin }) => view === 'activities' || origin !== 'system')
    .filter(
      (one) => !codes || (one.code === codes[0]!.code && (!codes[0]!.subcode || one.subcode === codes[0]!.subcode)),
    )
    .filter(({ user }) => !users || user?.id === users[0])
    .filter((one) => !from || (dayOf(one, timeZone!) ?? '') >= from)
    .filter((one) => !status || one.status?.key === status[0])
    .filter((one) => !relations || one.relations?.[0]!.id === relations[0])
    .filter((one) => !hasFiles || one.attachments)
    .filter(({ code, subcode, subject, comments, user, attachments }) => {
      const texts = [code, subcode, subject, comments, user?.name ?? user?.id, attachments?.[0]!.name];
      return texts.some((text) => fold(text ?? '').includes(fold(search)));
    })
    .map(({ id }) => id)
    .sort();
}

describe('completeAdapter, on random histories', () => {
  for (let seed = 1; seed <= (isChromium ? 12 : 4); seed++) {
    it(`finds what a plain filter finds, while entries come and go (${seed})`, async () => {
      const chance = dice(seed);
      const entries = Array.from({ length: 600 }, (_, index) => anyEntry(chance, `e${index}`));
      const backend = new ListOnlyAdapter(entries, {
        filterable: chance.oneOf([], ['from'], ['users', 'codes'] as const),
        searchable: seed % 4 === 0,
      });
      backend.pageSize = chance.oneOf(200, 60);
      const rowsKept = chance.oneOf(100, undefined);
      const listeners: ((change: AdapterChange) => void)[] = [];
      const adapter = completeAdapter(
        Object.assign(backend, {
          subscribe: (_: string, listener: (change: AdapterChange) => void) => {
            listeners.push(listener);
            return () => undefined;
          },
        }),
        { rowsKept },
      );
      adapter.subscribe(RECORD_ID, () => undefined);
      const change = () => {
        const id = `e${chance.below(640)}`;
        const interaction = anyEntry(chance, id);
        const others = backend.entries.filter((one) => one.id !== id);
        const isGone = chance.below(3) === 0;
        const type = others.length === backend.entries.length ? 'created' : 'updated';
        backend.entries = isGone ? others : [...others, interaction];
        for (const tell of listeners) tell(isGone ? { type: 'deleted', id } : { type, interaction });
      };
      for (let round = 0; round < 10; round++) {
        const asked = anyQuery(chance);
        // what the adapter answers itself is its own affair; what is read again after the search must stand still
        const isOurs = needsCompletion(asked, backend.capabilities) && !rowsKept;
        backend.beforeAnswer = () => {
          if (isOurs && chance.below(2) === 0) change();
        };
        const found = await wholeList(adapter, asked);
        const foundIds = found.map(({ id }) => id);
        expect(foundIds.toSorted(), JSON.stringify(asked)).to.deep.equal(naive(backend.entries, asked));
        if (!asked.sort) expect(found).to.deep.equal(found.toSorted(compareInteractions));
        change();
      }
    });
  }
});
