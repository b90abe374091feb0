import { parseDate } from '../../../../../src/model/date.js';
import type {
  InteractionChanges,
  InteractionContent,
  InteractionDraft,
} from '../../../../../src/model/interaction-draft.js';
import { isTimeZone } from '../../../../../src/model/time-zone.js';
import { check } from '../store-error.js';

/** Most bytes of a text that an index holds, with room for the other columns of its key. */
const MOST_INDEXED = 1000;

const isText = (value: unknown) => typeof value === 'string';
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDate = (value: unknown) => isText(value) && parseDate(value) !== null;
const isList = (isOne: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(isOne);
const named = (key: string) => (value: unknown) => isObject(value) && isKey((value as Record<string, unknown>)[key]);
const oneOf =
  (...values: readonly string[]) =>
  (value: unknown) =>
    values.includes(value as string);

function isKey(value: unknown): boolean {
  return isText(value) && value !== '' && Buffer.byteLength(value) <= MOST_INDEXED;
}

function areRelations(value: unknown): boolean {
  if (!isList(named('id'))(value)) return false;
  const ids = (value as readonly { readonly id: string }[]).map(({ id }) => id);
  return new Set(ids).size === ids.length;
}

type Form = readonly [isKept: (value: unknown) => unknown, rule: string];

const TEXT: Form = [isText, 'a text'];
const KEY: Form = [isKey, `a text of 1 to ${MOST_INDEXED} bytes`];

/** The form of each field; null is none of all but the date, for which it is the unknown one. */
const FORMS: Readonly<Record<keyof InteractionContent, Form>> = {
  date: [isDate, 'an ISO instant, a day, or null'],
  datePrecision: [oneOf('minute', 'day'), 'minute or day'],
  timeZone: [(value) => isText(value) && isTimeZone(value), 'an IANA time zone'],
  until: [isDate, 'an ISO instant or a day'],
  origin: [oneOf('user', 'system'), 'user or system'],
  code: KEY,
  subcode: KEY,
  subject: TEXT,
  comments: TEXT,
  publicComments: TEXT,
  visibility: [oneOf('private', 'staff', 'public'), 'private, staff or public'],
  status: [named('key'), 'a status with a key'],
  user: [named('id'), 'a user with an id'],
  relations: [areRelations, 'a list of relations, each with an id, and none twice'],
  fields: [isObject, 'values by key'],
  flag: [oneOf('raised', 'lifted'), 'raised or lifted'],
  links: [isList(named('href')), 'a list of links, each with an href'],
  followUpOf: KEY,
  pinned: [(value) => typeof value === 'boolean', 'true or false'],
};

/** True of text that a database of Unicode texts can hold as it is. */
function isKept(value: unknown): boolean {
  if (typeof value === 'string') return !/\0|\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every((entry) => entry.every(isKept));
}

/**
 * Checks the id that a client has made, or that an import brings: short and of printable ASCII, whose order is the same for a
 * database and for a browser. @throws StoreError `invalid`
 */
export function checkId(field: string, id: unknown): asserts id is string {
  check(field, isText(id) && /^[\x21-\x7e]{1,200}$/.test(id), '1 to 200 signs of ASCII, without blanks');
}

/** Checks the id of a record to write to. @throws StoreError `invalid` */
export function checkRecordId(id: unknown): asserts id is string {
  check('recordId', isKey(id) && isKept(id), `a text of 1 to ${MOST_INDEXED} bytes`);
}

/** Checks what is to be kept, field by field. @throws StoreError `invalid` that names the first field that is refused */
export function checkContent(content: InteractionChanges): void {
  for (const [field, value] of Object.entries(content)) {
    check(field, Object.hasOwn(FORMS, field), 'left out: it is not for clients to decide');
    if (value === undefined || value === null) continue;
    const [isOfForm, rule] = FORMS[field as keyof InteractionContent];
    check(field, isOfForm(value), rule);
    check(field, isKept(value), 'text without NUL and without halves of characters');
  }
}

/** The content of a draft, without what is absent or none. @throws StoreError `invalid` */
export function contentOf(draft: InteractionDraft): InteractionContent {
  const { id, recordId: _, recordLabel, date, ...rest } = draft;
  checkId('id', id);
  check('recordLabel', recordLabel === undefined || (isText(recordLabel) && isKept(recordLabel)), 'a text');
  check('date', date !== undefined, 'an ISO instant, a day, or null');
  checkContent({ date, ...rest });
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null);
  return { date, ...Object.fromEntries(given) };
}
