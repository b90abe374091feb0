import type { Filters } from '../../data/query.js';
import { dayOf } from '../../model/date.js';
import type { Interaction } from '../../model/interaction.js';
import { promisesOf, type PromiseInGroup } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { assume } from '../not-claimed.js';
import { rejection } from '../rejection.js';

/** How a filter is tried out: by what one entry of the history has. */
interface Trial {
  /** The filter that finds this entry; undefined where the entry has nothing to be found by. */
  readonly choose: (entry: Interaction) => Filters | undefined;
  /** Whether an entry is one of those that a filter asks for. */
  readonly matches: (entry: Interaction, filters: Filters) => boolean;
}

/** Days are counted in one zone, whatever the machine's is. */
const timeZone = 'UTC';
/** Where each day begins first: 14 hours before UTC. */
const FAR_EAST = 'Pacific/Kiritimati';

const TRIALS = {
  codes: {
    choose: ({ code }) => (code ? { codes: [{ code }] } : undefined),
    matches: ({ code }, { codes }) => code === codes![0]!.code,
  },
  subcodes: {
    choose: ({ code, subcode }) => (code && subcode ? { codes: [{ code, subcode }] } : undefined),
    matches: ({ code, subcode }, { codes }) => code === codes![0]!.code && subcode === codes![0]!.subcode,
  },
  users: {
    choose: ({ user }) => user && { users: [user.id] },
    matches: ({ user }, { users }) => user?.id === users![0],
  },
  relations: {
    choose: ({ relations }) => relations?.[0] && { relations: [relations[0].id] },
    matches: (entry, { relations }) => entry.relations?.some(({ id }) => id === relations![0]) ?? false,
  },
  from: {
    choose: (entry) => dayFilter('from', entry),
    matches: (entry, { from }) => (dayOf(entry, timeZone) ?? '') >= from!,
  },
  to: {
    choose: (entry) => dayFilter('to', entry),
    // an entry of unknown date is in no span of days
    matches: (entry, { to }) => (dayOf(entry, timeZone) ?? '\uffff') <= to!,
  },
  status: {
    choose: ({ status }) => status && { status: [status.key] },
    matches: (entry, { status }) => entry.status?.key === status![0],
  },
  hasFiles: {
    choose: ({ attachments = [] }) => ({ hasFiles: attachments.length > 0 }),
    matches: ({ attachments = [] }, { hasFiles }) => attachments.length > 0 === hasFiles,
  },
} satisfies Record<string, Trial>;

function dayFilter(bound: 'from' | 'to', entry: Interaction): Filters | undefined {
  const day = dayOf(entry, timeZone);
  return day === null ? undefined : { [bound]: day };
}

/** A filter, and an entry it must find, in a history where it has something to leave out. */
async function chosen(context: CheckContext, { choose, matches }: Trial): Promise<[Filters, Interaction]> {
  const entries = await context.take(100);
  for (const entry of entries) {
    const filters = choose(entry);
    if (filters && entries.some((other) => !matches(other, filters))) return [filters, entry];
  }
  assume(false, 'the record has no entries that this filter could tell apart');
}

async function tryOut(context: CheckContext, trial: Trial, limit = 50): Promise<void> {
  const [filters, wanted] = await chosen(context, trial);
  const found = await context.take(100, { filters, timeZone, limit });
  const strange = found.find((entry) => !trial.matches(entry, filters));
  ensure(!strange, `${JSON.stringify(filters)} let the entry ${strange?.id} through`);
  ensure(
    found.some(({ id }) => id === wanted.id),
    `${JSON.stringify(filters)} did not find the entry ${wanted.id}`,
  );
}

function finds(promise: string, filter: keyof Filters, trial: Trial): PromiseInGroup {
  return { promise, needs: [`filter by ${filter}`], check: (context) => tryOut(context, trial) };
}

/** Filters that nothing is wrong with, to be refused by an adapter that does not claim them. */
const SAMPLES: Readonly<Required<Filters>> = {
  codes: [{ code: 'contact' }],
  users: ['1'],
  relations: ['1'],
  from: '2020-01-01',
  to: '2020-01-01',
  status: ['done'],
  hasFiles: true,
};

/** What filters promise: they never lie. */
export const filterPromises = promisesOf('filters', {
  codes: finds('finds the entries of a code, and no other', 'codes', TRIALS.codes),
  subcodes: finds('finds the entries of a subcode, and no other of its code', 'codes', TRIALS.subcodes),
  users: finds('finds the entries of a user, and no other', 'users', TRIALS.users),
  relations: finds('finds the entries that apply to a relation, and no other', 'relations', TRIALS.relations),
  from: finds('finds the entries from a day on, that day included, and none before', 'from', TRIALS.from),
  to: finds('finds the entries up to a day, that day included, and none after', 'to', TRIALS.to),
  status: finds('finds the entries of a status, and no other', 'status', TRIALS.status),
  'has-files': finds('finds the entries with files, or those without', 'hasFiles', TRIALS.hasFiles),
  paged: {
    promise: 'keeps the filter over all pages',
    needs: ['filter by users'],
    check: (context) => tryOut(context, TRIALS.users, 1),
  },
  together: {
    promise: 'lets through only what matches all filters at once',
    needs: ['filter by codes', 'filter by to'],
    check: (context) =>
      tryOut(context, {
        choose: (entry) => {
          const [codes, to] = [TRIALS.codes.choose(entry), TRIALS.to.choose(entry)];
          return codes && to && { ...codes, ...to };
        },
        matches: (entry, filters) => TRIALS.codes.matches(entry, filters) && TRIALS.to.matches(entry, filters),
      }),
  },
  'any-of': {
    promise: 'lets through what matches any of several values of one filter',
    needs: ['filter by codes'],
    async check(context) {
      const codes = [...new Set((await context.take(100)).map(({ code }) => code).filter((code) => !!code))].slice(
        0,
        2,
      );
      assume(codes.length === 2, 'the entries of the record have fewer than two codes');
      const filters = { codes: codes.map((code) => ({ code: code! })) };
      const found = await context.take(100, { filters, timeZone });
      const missing = codes.find((code) => !found.some((entry) => entry.code === code));
      ensure(missing === undefined, `asked for ${codes.join(' or ')}, it found none of ${missing}`);
    },
  },
  unclaimed: {
    promise: 'refuses a filter that it does not claim as unsupported, instead of leaving it out',
    async check(context) {
      const { filterable = [] } = context.adapter.capabilities ?? {};
      const unclaimed = (Object.keys(SAMPLES) as (keyof Filters)[]).filter((name) => !filterable.includes(name));
      assume(unclaimed.length > 0, 'the adapter claims every filter');
      for (const name of unclaimed) {
        const query = context.query({ filters: { [name]: SAMPLES[name] }, timeZone });
        await rejection(`filtering by ${name}`, ['unsupported'], () => context.adapter.list(query));
      }
    },
  },
  span: {
    promise: 'finds the entries of a span of days, both ends included, and no other',
    needs: ['filter by from', 'filter by to'],
    check: (context) =>
      tryOut(context, {
        choose: (entry) => {
          const day = dayOf(entry, timeZone);
          return day === null ? undefined : { from: day, to: day };
        },
        matches: (entry, { from }) => dayOf(entry, timeZone) === from,
      }),
  },
  zone: {
    promise: 'counts days in the time zone of the reader',
    needs: ['filter by from', 'filter by to'],
    async check(context) {
      const entries = await context.take(100);
      const dayIn = (entry: Interaction) => dayOf(entry, FAR_EAST);
      const shifted = entries.find((entry) => dayIn(entry) !== null && dayIn(entry) !== dayOf(entry, timeZone));
      assume(shifted, 'no entry of the record is of another day at the other end of the world');
      const day = dayIn(shifted)!;
      const found = await context.take(100, { filters: { from: day, to: day }, timeZone: FAR_EAST });
      ensure(
        found.some(({ id }) => id === shifted.id),
        `in ${FAR_EAST}, the entry ${shifted.id} of ${shifted.date} was not found on ${day}`,
      );
    },
  },
  nobody: {
    promise: 'finds nothing where no entry matches',
    needs: ['filter by users'],
    async check(context) {
      const found = await context.take(5, { filters: { users: ['adapter-suite-nobody-3f9c1e'] } });
      ensure(found.length === 0, `a user whom nobody knows has the entry ${found[0]?.id}`);
    },
  },
});
