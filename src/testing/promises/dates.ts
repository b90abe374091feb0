import { isDayOnly } from '../../model/date.js';
import { sortTime } from '../../model/sort-time.js';
import type { InteractionDraft } from '../../model/interaction-draft.js';
import { promisesOf, type PromiseInGroup } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import { faithful } from '../faithful.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { unlessRefused } from '../rejection.js';

const needs = ['writes', 'create', 'dateSettable'] as const;

const isSameMoment = (sent: string) => (back: unknown) => typeof back === 'string' && sortTime(back) === sortTime(sent);

function keepsDay(what: string, day: string): PromiseInGroup {
  return {
    promise: `keeps ${what}, or says that it does not`,
    needs,
    check: (context) => faithful(context, 'date', day, { isSame: (back) => back === day }),
  };
}

function keepsMoment(what: string, date: string, others: Partial<InteractionDraft> = {}): PromiseInGroup {
  return {
    promise: `keeps ${what}, or says that it does not`,
    needs,
    check: (context) => faithful(context, 'date', date, { ...others, isSame: isSameMoment(date) }),
  };
}

/** What dates promise: time can be trusted. */
export const datePromises = promisesOf('dates', {
  day: keepsDay('a bare day as that day', '2026-03-29'),
  'year-1': keepsDay('a day of the year 1', '0001-01-01'),
  'year-9999': keepsDay('a day of the year 9999', '9999-12-31'),
  'leap-day': keepsDay('a leap day', '2024-02-29'),
  instant: keepsMoment('the moment of a date with an offset', '2026-11-23T10:42:00-05:00'),
  'odd-offset': keepsMoment(
    'the moment of a date with an offset of three quarters of an hour',
    '2026-11-23T10:42:00+05:45',
  ),
  'before-1970': keepsMoment('the moment of a date before 1970', '1931-05-17T08:00:00Z'),
  future: keepsMoment('a date in the future', '2090-01-01T09:00:00Z'),
  'doubled-hour': keepsMoment('the moment within an hour that comes twice', '2026-11-01T01:30:00-05:00', {
    timeZone: 'America/New_York',
  }),
  unknown: {
    promise: 'keeps an unknown date unknown, or says that it does not',
    needs,
    check: (context) => faithful(context, 'date', null),
  },
  precision: {
    promise: 'keeps an entry of a day one of a day',
    needs,
    async check(context) {
      const result = await unlessRefused(['invalid', 'unsupported'], () => context.create({ date: '2026-03-29' }));
      assume(result && !result.warnings?.length, 'the adapter says that it does not keep days');
      const read = await context.readBack(result.interaction);
      ensure(isDayOnly(read), `the date was ${inWords(read.date)}, of precision ${inWords(read.datePrecision)}`);
    },
  },
  until: {
    promise: 'keeps the moment at which an entry ended, or says that it does not',
    needs,
    check: (context) =>
      faithful(context, 'until', '2026-11-23T11:15:00-05:00', {
        date: '2026-11-23T10:42:00-05:00',
        isSame: isSameMoment('2026-11-23T11:15:00-05:00'),
      }),
  },
  placed: {
    promise: 'puts a back-dated entry in its place in the history',
    needs,
    async check(context) {
      const newer = await context.create({ date: '2020-05-05T10:00:00Z' });
      const older = await context.create({ date: '2019-05-05T10:00:00Z' });
      const ids = (await context.scratch()).map(({ id }) => id);
      const [first, second] = [ids.indexOf(newer.interaction.id), ids.indexOf(older.interaction.id)];
      assume(first >= 0 && second >= 0, 'new entries are pending');
      ensure(first < second, 'the entry of 2019, made last, stood above the one of 2020');
    },
  },
  own: {
    promise: 'puts one date on an entry that it dates itself: the list has the date that create answered with',
    needs: ['writes', 'create'],
    async check(context) {
      assume(context.adapter.capabilities?.dateSettable === false, 'the adapter lets people say when it was');
      const { interaction } = await context.create();
      const read = await context.readBack(interaction);
      ensure(
        read.date === interaction.date,
        `the date was ${inWords(read.date)} instead of ${inWords(interaction.date)}`,
      );
    },
  },
});
