import type { SearchOptions } from '../../data/adapter.js';
import { decodeUsers } from '../../data/decode-answers.js';
import { rejectsAborted } from '../aborted.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { ensureIds } from '../ensure-ids.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';

async function rawUsers({ adapter }: CheckContext, options?: SearchOptions): Promise<readonly unknown[]> {
  const answer: unknown = await adapter.users!(options);
  ensure(Array.isArray(answer), `users answered with ${inWords(answer)}`);
  return answer as readonly unknown[];
}

/** What the list of users promises. */
export const userPromises = promisesOf('users', {
  list: {
    promise: 'answers with an array of users',
    needs: ['users'],
    async check(context) {
      await rawUsers(context);
    },
  },
  ids: {
    promise: 'gives each user an id that is a text, and no two the same',
    needs: ['users'],
    async check(context) {
      ensureIds(await rawUsers(context));
    },
  },
  limit: {
    promise: 'answers with no more users than asked for',
    needs: ['users'],
    async check(context) {
      assume((await rawUsers(context)).length > 1, 'there are fewer than two users');
      const { length } = await rawUsers(context, { limit: 1 });
      ensure(length <= 1, `a limit of 1 was answered with ${length} users`);
    },
  },
  search: {
    promise: 'finds a user by name',
    needs: ['users'],
    async check(context) {
      const wanted = decodeUsers(await rawUsers(context)).find(({ name }) => name?.trim());
      assume(wanted, 'no user has a name');
      const found = decodeUsers(await rawUsers(context, { search: wanted.name! }));
      ensure(
        found.some(({ id }) => id === wanted.id),
        `searching for ${wanted.name} did not find the user`,
      );
    },
  },
  current: {
    promise: 'says who the current user is, by an id, or null',
    needs: ['currentUser'],
    async check({ adapter }) {
      const user: unknown = await adapter.currentUser!();
      const { id } = (user ?? {}) as { id?: unknown };
      ensure(user === null || (typeof id === 'string' && id !== ''), `currentUser answered with ${inWords(user)}`);
    },
  },
  'same-current': {
    promise: 'says the same current user twice',
    needs: ['currentUser'],
    async check({ adapter }) {
      const [first, second] = [await adapter.currentUser!(), await adapter.currentUser!()];
      ensure(first?.id === second?.id, `the second time it was ${inWords(second)} instead of ${inWords(first)}`);
    },
  },
  aborted: rejectsAborted('users', ['users'], ({ adapter }) => Promise.resolve((options) => adapter.users!(options))),
  'aborted-current': rejectsAborted('currentUser', ['currentUser'], ({ adapter }) =>
    Promise.resolve((options) => adapter.currentUser!(options)),
  ),
});
