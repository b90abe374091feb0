import { createClientId } from '../../model/client-id.js';
import type { Interaction } from '../../model/interaction.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { assume } from '../not-claimed.js';
import { rejection } from '../rejection.js';

const WORD = /[\p{L}\p{N}]{4,}/u;

async function entryWithWord(
  context: CheckContext,
  textOf: (entry: Interaction) => string | null | undefined,
): Promise<[Interaction, string]> {
  for (const entry of await context.take(100)) {
    const word = WORD.exec(textOf(entry) ?? '')?.[0];
    if (word) return [entry, word];
  }
  assume(false, 'no entry of the record has a word to search for');
}

/** A word that the subjects of two entries have, and the first of them. */
async function sharedWord(
  context: CheckContext,
  isPair: (one: Interaction, other: Interaction) => boolean,
): Promise<[Interaction, string]> {
  const entries = await context.take(100);
  for (const one of entries) {
    for (const [word] of (one.subject ?? '').matchAll(new RegExp(WORD, 'gu'))) {
      const isShared = (other: Interaction) =>
        other.id !== one.id && other.subject?.includes(word) && isPair(one, other);
      if (entries.some(isShared)) return [one, word];
    }
  }
  assume(false, 'no two entries of the record have a word in common');
}

async function ensureFound(context: CheckContext, { id }: Interaction, search: string): Promise<void> {
  const found = await context.take(200, { search });
  ensure(
    found.some((entry) => entry.id === id),
    `searching for ${search} did not find the entry ${id}`,
  );
}

/** What the search promises, where an adapter claims one. */
export const searchPromises = promisesOf('search', {
  subject: {
    promise: 'finds an entry by a word of its subject',
    needs: ['searchable'],
    async check(context) {
      await ensureFound(context, ...(await entryWithWord(context, ({ subject }) => subject)));
    },
  },
  comments: {
    promise: 'finds an entry by a word of its comments',
    needs: ['searchable'],
    async check(context) {
      const plain = ({ comments, commentsFormat }: Interaction) => (commentsFormat === 'html' ? null : comments);
      await ensureFound(context, ...(await entryWithWord(context, plain)));
    },
  },
  case: {
    promise: 'finds the same in capitals',
    needs: ['searchable'],
    async check(context) {
      const [entry, word] = await entryWithWord(context, ({ subject }) => subject);
      await ensureFound(context, entry, word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase());
    },
  },
  nothing: {
    promise: 'finds nothing where no entry has the word',
    needs: ['searchable'],
    async check(context) {
      const { items } = await context.page({ search: createClientId() });
      ensure(items.length === 0, `a word that nobody wrote found ${items.length} entries`);
    },
  },
  literal: {
    promise: 'takes signs such as % * ( [ \\ in a search as they are',
    needs: ['searchable'],
    async check(context) {
      const { items } = await context.page({ search: `%*([\\_"' ${createClientId()}` });
      ensure(items.length === 0, `it found ${items.length} entries`);
    },
  },
  unclaimed: {
    promise: 'refuses a search as unsupported where it does not claim to search',
    async check(context) {
      assume(!context.adapter.capabilities?.searchable, 'the adapter claims to search');
      await rejection('a search', ['unsupported'], () => context.adapter.list(context.query({ search: 'call' })));
    },
  },
  filtered: {
    promise: 'finds only what a filter lets through, too',
    needs: ['searchable', 'filter by users'],
    async check(context) {
      const [entry, search] = await sharedWord(context, (one, other) => !!one.user && other.user?.id !== one.user.id);
      const users = [entry.user!.id];
      const found = await context.take(200, { search, filters: { users } });
      const strange = found.find(({ user }) => user?.id !== users[0]);
      ensure(!strange, `searching for ${search} of ${users[0]} found the entry ${strange?.id}`);
      ensure(
        found.some(({ id }) => id === entry.id),
        `searching for ${search} of ${users[0]} did not find the entry ${entry.id}`,
      );
    },
  },
  paged: {
    promise: 'keeps the search over all pages',
    needs: ['searchable'],
    async check(context) {
      const [, search] = await sharedWord(context, () => true);
      const large = await context.take(100, { search, limit: 200 });
      const small = new Set((await context.take(100, { search, limit: 1 })).map(({ id }) => id));
      const [lost] = large.filter(({ id }) => !small.has(id));
      ensure(!lost && small.size === large.length, `page by page, searching for ${search} found ${small.size} entries`);
    },
  },
});
