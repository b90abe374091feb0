/**
 * Knows a page at which nothing has to be mended: nearly every one. It says no wherever it is in doubt; what then is wrong, and
 * what can be shown all the same, is found out by `decode`, which a page that loads well does not have to load.
 */
import { parseDate } from '../model/parse-date.js';
import type { Page } from './adapter.js';

type Test = (value: unknown) => unknown;

const text: Test = (value) => typeof value === 'string';
const id: Test = (value) => text(value) && value;
const flag: Test = (value) => value === true || value === false;
const count: Test = Number.isFinite;
const date: Test = (value) => text(value) && parseDate(value as string);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test) && Object.keys(value).length === value.length;
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const oneOf =
  (...values: readonly string[]): Test =>
  (value) =>
    values.includes(value as string);

/** An object with these properties and no other, as far as it has them; with those that are named. */
const shaped =
  (tests: Readonly<Record<string, Test>>, ...required: readonly string[]): Test =>
  (value) => {
    const names = Object.keys(value as object);
    return (
      // what comes of a class may have more than it shows
      Object.getPrototypeOf(value) === Object.prototype &&
      required.every((name) => names.includes(name)) &&
      names.every((name) => Object.hasOwn(tests, name) && tests[name]!((value as Record<string, unknown>)[name]))
    );
  };

const user = shaped({ id, name: text }, 'id');

const isSound = shaped(
  {
    items: listOf(
      shaped(
        {
          id,
          recordId: id,
          followUpOf: id,
          date: orNull(date),
          until: orNull(date),
          createdAt: date,
          updatedAt: date,
          datePrecision: oneOf('minute', 'day'),
          timeZone: text,
          recordLabel: text,
          origin: oneOf('user', 'system'),
          code: orNull(text),
          codeLabel: text,
          subcode: orNull(text),
          subcodeLabel: text,
          subject: orNull(text),
          comments: orNull(text),
          commentsFormat: oneOf('text', 'html'),
          publicComments: orNull(text),
          visibility: text,
          status: shaped({ key: text, label: text, cancelled: flag }, 'key'),
          user,
          createdBy: user,
          relations: listOf(shaped({ id, label: orNull(text), type: text, linked: flag }, 'id')),
          attachments: listOf(shaped({ id, name: text, size: count, type: text }, 'id', 'name')),
          flag: oneOf('raised', 'lifted'),
          pinned: flag,
          can: shaped({ update: flag, delete: flag, attach: flag }),
          version: text,
        },
        'id',
        'date',
      ),
    ),
    next: orNull(text),
    previous: orNull(text),
    total: count,
    totalUnfiltered: count,
    position: count,
    can: shaped({ create: flag }),
  },
  'items',
  'next',
);

/** A copy of a page, where nothing about it has to be mended; undefined where there is, or may be. */
export function soundPage(answer: unknown): Page | undefined {
  try {
    const { items } = answer as Page;
    // a copy, as of what is mended: its owner may change it later
    if (isSound(answer) && new Set(items.map((item) => item.id)).size === items.length)
      return structuredClone(answer as Page);
  } catch {
    // no plain data
  }
  return undefined;
}
