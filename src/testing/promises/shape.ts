import { decodeInteraction } from '../../data/decode.js';
import { parseDate } from '../../model/date.js';
import { sortTime } from '../../model/sort-time.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { decoded } from '../decoded.js';
import { inWords } from '../in-words.js';
import { isTimeZone } from '../../model/time-zone.js';
import { assume } from '../not-claimed.js';

const MACHINES_TOO = { view: 'activities' } as const;

async function entries(context: CheckContext): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const items = await context.rawItems(MACHINES_TOO);
  assume(items.length > 0, 'the record has no entries');
  return items;
}

/** What each entry promises. */
export const shapePromises = promisesOf('shape', {
  ids: {
    promise: 'gives each entry an id that is a text',
    async check(context) {
      const wrong = (await entries(context)).find(({ id }) => typeof id !== 'string' || id === '');
      ensure(!wrong, `an id was ${inWords(wrong?.['id'])}`);
    },
  },
  unique: {
    promise: 'gives no two entries of a page the same id',
    async check(context) {
      const ids = (await entries(context)).map(({ id }) => id);
      const twice = ids.find((id, index) => ids.indexOf(id) < index);
      ensure(twice === undefined, `the id ${inWords(twice)} came twice`);
    },
  },
  dates: {
    promise: 'gives each entry a date: an ISO instant, a bare day, or null',
    async check(context) {
      const isDate = (date: unknown) => date === null || (typeof date === 'string' && parseDate(date) !== null);
      const wrong = (await entries(context)).find(({ date }) => !isDate(date));
      ensure(!wrong, `the date of ${inWords(wrong?.['id'])} was ${inWords(wrong?.['date'])}`);
    },
  },
  fields: {
    promise: 'gives each field in the form of the contract',
    async check(context) {
      for (const entry of await entries(context)) decoded('list', decodeInteraction, entry);
    },
  },
  plain: {
    promise: 'answers with plain data: what it gives can be stored and sent on',
    async check(context) {
      for (const entry of await entries(context)) {
        const copy = JSON.stringify(JSON.parse(JSON.stringify(entry)));
        const isPlain = Object.values(entry).every((value) => typeof value !== 'function' && !(value instanceof Date));
        ensure(isPlain && copy === JSON.stringify(entry), `the entry ${inWords(entry['id'])} is no plain data`);
      }
    },
  },
  copies: {
    promise: 'is not reached by changes of what it has answered',
    async check(context) {
      const [entry] = await entries(context);
      const before = entry!['subject'];
      try {
        (entry as Record<string, unknown>)['subject'] = 'changed by the adapter suite';
      } catch {
        return; // frozen: nobody can change it
      }
      const again = (await context.rawItems(MACHINES_TOO)).find(({ id }) => id === entry!['id']);
      assume(again, 'the entry was not on the page when it was asked for again');
      const { subject } = again;
      ensure(subject === before, `after a change of the answer, it answered with ${inWords(subject)}`);
    },
  },
  'code-of-subcode': {
    promise: 'names the code with each subcode',
    async check(context) {
      const wrong = (await context.take(100)).find(({ code, subcode }) => subcode && !code);
      ensure(!wrong, `the entry ${wrong?.id} has the subcode ${wrong?.subcode} without a code`);
    },
  },
  'ends-later': {
    promise: 'ends no entry before it began',
    async check(context) {
      const early = (await context.take(100)).find(
        ({ date, until }) => until && date && date.length > 10 && until.length > 10 && sortTime(until) < sortTime(date),
      );
      ensure(!early, `the entry ${early?.id} began at ${early?.date} and ended at ${early?.until}`);
    },
  },
  'file-ids': {
    promise: 'gives no two files of an entry the same id',
    async check(context) {
      for (const { id, attachments = [] } of await context.take(100)) {
        const ids = new Set(attachments.map((attachment) => attachment.id));
        ensure(ids.size === attachments.length, `two files of the entry ${id} have the same id`);
      }
    },
  },
  zones: {
    promise: 'names time zones as IANA does, if at all',
    async check(context) {
      const wrong = (await context.take(100)).find(({ timeZone }) => timeZone !== undefined && !isTimeZone(timeZone));
      ensure(!wrong, `the entry ${wrong?.id} has the time zone ${wrong?.timeZone}`);
    },
  },
  days: {
    promise: 'does not call a bare day exact to the minute',
    async check(context) {
      const wrong = (await context.take(100)).find(
        ({ date, datePrecision }) => date?.length === 10 && datePrecision === 'minute',
      );
      ensure(!wrong, `the entry ${wrong?.id} of ${wrong?.date} claims to be exact to the minute`);
    },
  },
  'relation-ids': {
    promise: 'names no relation of an entry twice',
    async check(context) {
      for (const { id, relations = [] } of await context.take(100)) {
        const ids = new Set(relations.map((relation) => relation.id));
        ensure(ids.size === relations.length, `the entry ${id} names a relation twice`);
      }
    },
  },
});
