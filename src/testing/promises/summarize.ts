import type { Facet, Summary, SummaryBucket, SummaryQuery } from '../../data/adapter.js';
import { decodeSummary } from '../../data/decode-summary.js';
import type { Filters } from '../../data/query.js';
import type { Interaction } from '../../model/interaction.js';
import { summarizeInteractions } from '../../model/summary.js';
import { rejectsAborted } from '../aborted.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { decoded } from '../decoded.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { rejection, unlessRefused } from '../rejection.js';

const MOST = 500;

/** Days are counted in one zone, whatever the machine's is. */
const timeZone = 'UTC';
/** Where each day begins first: 14 hours before UTC. */
const FAR_EAST = 'Pacific/Kiritimati';

type Changes = Partial<Pick<SummaryQuery, 'by' | 'view' | 'filters' | 'search' | 'recordId' | 'timeZone'>>;

async function summary(context: CheckContext, changes: Changes = {}): Promise<Summary> {
  const { recordId } = context;
  const answer: unknown = await context.adapter.summarize!({ recordId, view: 'activities', timeZone, ...changes });
  const { buckets } = (answer ?? {}) as { readonly buckets?: unknown };
  ensure(Array.isArray(buckets), `\`buckets\` was ${inWords(buckets)}`);
  ensure(
    buckets.every((bucket) => bucket === Object(bucket)),
    `\`buckets\` held ${inWords(buckets.find((bucket) => bucket !== Object(bucket)))}`,
  );
  assume((answer as Summary).covered === undefined, 'the adapter counts a part of the history');
  return answer as Summary;
}

async function walked(context: CheckContext, changes: Omit<Changes, 'by'> = {}): Promise<readonly Interaction[]> {
  const entries = await context.take(MOST, { view: 'activities', timeZone, limit: 200, ...changes });
  assume(entries.length > 0, 'the record has no entries');
  assume(entries.length < MOST, 'the history is too long to compare');
  return entries;
}

const totalOf = ({ buckets }: Summary) => buckets.reduce((sum, { count }) => sum + count, 0);

const nameOf = ({ from, code = '', subcode = '' }: SummaryBucket) =>
  `${from ?? 'unknown date'} ${code} ${subcode}`.trim();

const countsOf = ({ buckets }: Summary) => buckets.map((bucket) => `${nameOf(bucket)}: ${bucket.count}`).sort();

async function ensureSameTotal(context: CheckContext, changes: Changes): Promise<void> {
  const { length } = await walked(context, changes);
  const total = totalOf(await summary(context, changes));
  ensure(total === length, `it counted ${total} entries where the list has ${length}`);
}

/** A facet, the filter that its key makes, and who of the history that is. */
const FACETS = {
  users: {
    filter: (key) => ({ users: [key] }),
    matches: ({ user }, key) => user?.id === key,
  },
  relations: {
    filter: (key) => ({ relations: [key] }),
    matches: ({ relations }, key) => relations?.some(({ id }) => id === key) ?? false,
  },
  statuses: {
    filter: (key) => ({ status: [key] }),
    matches: ({ status }, key) => status?.key === key,
  },
} satisfies Record<
  string,
  { readonly filter: (key: string) => Filters; readonly matches: (entry: Interaction, key: string) => boolean }
>;

type FacetName = keyof typeof FACETS;

async function facets(context: CheckContext): Promise<readonly (readonly [FacetName, readonly Facet[]])[]> {
  const answer = await summary(context);
  const given = (Object.keys(FACETS) as FacetName[]).flatMap((name) =>
    answer[name]?.length ? [[name, answer[name]] as const] : [],
  );
  assume(given.length > 0, 'the adapter gives no facets');
  return given;
}

/** What the numbers of a history promise: they agree with the list. */
export const summarizePromises = promisesOf('summarize', {
  total: {
    promise: 'counts as many entries as the list shows, in either view',
    needs: ['summarize'],
    async check(context) {
      await ensureSameTotal(context, { view: 'interactions' });
      await ensureSameTotal(context, { view: 'activities' });
    },
  },
  spans: {
    promise: 'counts by day, week and month, and by code, what the list shows there',
    needs: ['summarize'],
    async check(context) {
      const entries = await walked(context);
      for (const by of ['day', 'week', 'month'] as const) {
        const expected = countsOf(summarizeInteractions(entries, { by, timeZone, now: Date.now() }));
        const found = countsOf(await summary(context, { by }));
        const wrong = found.find((one) => !expected.includes(one)) ?? expected.find((one) => !found.includes(one));
        ensure(wrong === undefined, `by ${by} it disagreed with the list about ${wrong}`);
      }
    },
  },
  months: {
    promise: 'counts by month where no length is asked for',
    needs: ['summarize'],
    async check(context) {
      const day = (await summary(context)).buckets.find(({ from }) => from !== null && !from.endsWith('-01'));
      ensure(!day, `a span began on ${day?.from}`);
    },
  },
  ascending: {
    promise: 'gives its spans in ascending order, the unknown date last',
    needs: ['summarize'],
    async check(context) {
      const starts = (await summary(context, { by: 'day' })).buckets.map(({ from }) => from ?? 'unknown');
      const early = starts.find((from, index) => index > 0 && from < starts[index - 1]!);
      ensure(early === undefined, `${early} stood behind a later span`);
    },
  },
  unknown: {
    promise: 'counts entries of unknown date under no span',
    needs: ['summarize'],
    async check(context) {
      const { length } = (await walked(context)).filter(({ date }) => date === null);
      assume(length > 0, 'every entry of the record has a date');
      const unknown = (await summary(context)).buckets.filter(({ from }) => from === null);
      const count = unknown.reduce((sum, bucket) => sum + bucket.count, 0);
      ensure(count === length, `it counted ${count} of ${length} entries of unknown date`);
    },
  },
  'no-empty': {
    promise: 'leaves out spans without entries',
    needs: ['summarize'],
    async check(context) {
      const empty = (await summary(context, { by: 'day' })).buckets.find(({ count }) => !(count > 0));
      ensure(!empty, `the span from ${empty?.from} had a count of ${inWords(empty?.count)}`);
    },
  },
  filtered: {
    promise: 'counts only what the filters let through',
    needs: ['summarize', 'filter by users'],
    async check(context) {
      const user = (await walked(context)).find((entry) => entry.user)?.user;
      assume(user, 'no entry of the record has a user');
      await ensureSameTotal(context, { filters: { users: [user.id] } });
    },
  },
  searched: {
    promise: 'counts only what a search finds',
    needs: ['summarize', 'searchable'],
    async check(context) {
      const word = /[\p{L}\p{N}]{4,}/u.exec((await walked(context)).map(({ subject }) => subject ?? '').join(' '))?.[0];
      assume(word, 'no entry of the record has a word to search for');
      await ensureSameTotal(context, { search: word });
    },
  },
  facets: {
    promise: 'counts in its facets what the list shows of each',
    needs: ['summarize'],
    async check(context) {
      const entries = await walked(context);
      for (const [name, list] of await facets(context)) {
        for (const { key, count } of list) {
          const { length } = entries.filter((entry) => FACETS[name].matches(entry, key));
          ensure(count === length, `\`${name}\` counts ${count} of ${key} where the list has ${length}`);
        }
      }
    },
  },
  keys: {
    promise: 'names in its facets the keys that its filters take',
    needs: ['summarize'],
    async check(context) {
      const names = { users: 'users', relations: 'relations', statuses: 'status' } as const;
      const { filterable = [] } = context.adapter.capabilities ?? {};
      const usable = (await facets(context)).filter(([name]) => filterable.includes(names[name]));
      assume(usable.length > 0, 'the adapter does not filter by what its facets name');
      for (const [name, [facet]] of usable) {
        const found = await context.take(MOST, {
          view: 'activities',
          filters: FACETS[name].filter(facet!.key),
          timeZone,
        });
        ensure(
          found.length === facet!.count,
          `filtering by ${facet!.key} of \`${name}\` found ${found.length} entries`,
        );
      }
    },
  },
  largest: {
    promise: 'gives the largest of each facet first',
    needs: ['summarize'],
    async check(context) {
      for (const [name, list] of await facets(context)) {
        const late = list.find(({ count }, index) => index > 0 && count > list[index - 1]!.count);
        ensure(!late, `in \`${name}\`, ${late?.key} stood behind a smaller one`);
      }
    },
  },
  files: {
    promise: 'counts the entries with files',
    needs: ['summarize'],
    async check(context) {
      const { withFiles } = await summary(context);
      assume(withFiles !== undefined, 'the adapter does not count entries with files');
      const { length } = (await walked(context)).filter(({ attachments }) => attachments?.length);
      ensure(withFiles === length, `it counted ${withFiles} where the list has ${length}`);
    },
  },
  last: {
    promise: 'names the latest contact, which is not in the future',
    needs: ['summarize'],
    async check(context) {
      const { last } = await summary(context);
      assume(last, 'the adapter does not name the latest contact');
      const expected = summarizeInteractions(await walked(context), { timeZone, now: Date.now() }).last;
      const same = Date.parse(last.date) === Date.parse(expected?.date ?? '');
      ensure(same, `it named ${last.date} instead of ${expected?.date}`);
    },
  },
  forms: {
    promise: 'gives its numbers in the form of the contract: whole, and of days',
    needs: ['summarize'],
    async check(context) {
      decoded('summarize', decodeSummary, await summary(context));
    },
  },
  zone: {
    promise: 'counts days in the time zone of the reader',
    needs: ['summarize'],
    async check(context) {
      const entries = await walked(context);
      const expected = countsOf(summarizeInteractions(entries, { by: 'day', timeZone: FAR_EAST, now: Date.now() }));
      const found = countsOf(await summary(context, { by: 'day', timeZone: FAR_EAST }));
      const wrong = found.find((one) => !expected.includes(one)) ?? expected.find((one) => !found.includes(one));
      ensure(wrong === undefined, `in ${FAR_EAST} it disagreed with the list about ${wrong}`);
    },
  },
  gap: {
    promise: 'gives with `medianGap` the median of the days between one day of contact and the next',
    needs: ['summarize'],
    async check(context) {
      const { medianGap } = await summary(context);
      assume(medianGap !== undefined, 'the adapter does not tell the rhythm of contact');
      const expected = summarizeInteractions(await walked(context), { timeZone, now: Date.now() }).medianGap;
      ensure(medianGap === expected, `it told ${medianGap} days instead of ${expected}`);
    },
  },
  'unknown-record': {
    promise: 'counts nothing for a record that nobody knows, or refuses it as not-found or forbidden',
    needs: ['summarize'],
    async check(context) {
      const found = await unlessRefused(['not-found', 'forbidden'], () =>
        summary(context, { recordId: 'adapter-suite-nobody-3f9c1e' }),
      );
      ensure(!found || totalOf(found) === 0, `it counted ${found && totalOf(found)} entries`);
    },
  },
  unclaimed: {
    promise: 'refuses to count by a filter that it does not claim as unsupported',
    needs: ['summarize'],
    async check(context) {
      const { filterable = [], searchable } = context.adapter.capabilities ?? {};
      assume(!searchable || !filterable.includes('users'), 'the adapter claims every filter');
      const asked: Changes = searchable ? { filters: { users: ['1'] } } : { search: 'call' };
      await rejection('counting what it does not claim to find', ['unsupported'], () => summary(context, asked));
    },
  },
  aborted: rejectsAborted('summarize', ['summarize'], ({ adapter, recordId }) =>
    Promise.resolve((options) => adapter.summarize!({ recordId, view: 'activities', timeZone }, options)),
  ),
});
