import type { Attachment } from '../model/attachment.js';
import { parseDate } from '../model/date.js';
import type {
  FieldValue,
  Interaction,
  InteractionLink,
  InteractionRights,
  InteractionStatus,
} from '../model/interaction.js';
import type { Relation } from '../model/relation.js';
import type { User } from '../model/user.js';
import {
  count,
  flag,
  id,
  listOf,
  mismatch,
  nullable,
  oneOf,
  shaped,
  text,
  value,
  type Reader,
} from './decode-shape.js';

const isDate = (candidate: unknown): candidate is string =>
  typeof candidate === 'string' && parseDate(candidate) !== null;

const date = nullable(value('an ISO 8601 date or null', isDate));
const instant = value('an ISO 8601 instant', isDate);

export const user = shaped<User>({ id, name: text }, ['id']);

export const relation = shaped<Relation>({ id, label: nullable(text), type: text, linked: flag }, ['id']);

const attachment = shaped<Attachment>({ id, name: text, size: count, type: text }, ['id', 'name']);

const status = shaped<InteractionStatus>({ key: text, label: text, cancelled: flag }, ['key']);

const rights = shaped<InteractionRights>({ update: flag, delete: flag, attach: flag }, []);

const link = shaped<InteractionLink>({ href: text, label: text }, ['href']);

const money = shaped<{ amount: number; currency: string }>({ amount: count, currency: text }, ['amount', 'currency']);

const fieldValue: Reader<FieldValue> = (candidate, path, report) => {
  if (candidate === null || ['string', 'number', 'boolean'].includes(typeof candidate)) return candidate as FieldValue;
  return money(candidate, path, report);
};

const fields: Reader<Readonly<Record<string, FieldValue>>> = (candidate, path, report) => {
  if (typeof candidate !== 'object' || candidate === null) throw mismatch(path, 'an object', candidate);
  const read: Record<string, FieldValue> = {};
  for (const [key, field] of Object.entries(candidate)) {
    try {
      read[key] = fieldValue(field, `${path}.${key}`, report);
    } catch {
      report(`${path}.${key}`, mismatch(`${path}.${key}`, 'a string, number, truth value, null or money', field));
    }
  }
  return read;
};

const readInteraction = shaped<Interaction>(
  {
    id,
    date,
    datePrecision: oneOf('minute', 'day'),
    timeZone: text,
    until: date,
    recordId: id,
    recordLabel: text,
    origin: oneOf('user', 'system'),
    code: nullable(text),
    codeLabel: text,
    subcode: nullable(text),
    subcodeLabel: text,
    subject: nullable(text),
    comments: nullable(text),
    commentsFormat: oneOf('text', 'html'),
    publicComments: nullable(text),
    visibility: text,
    status,
    user,
    relations: listOf(relation),
    attachments: listOf(attachment),
    fields,
    flag: oneOf('raised', 'lifted'),
    pinned: flag,
    links: listOf(link),
    can: rights,
    state: oneOf('pending'),
    version: text,
    createdAt: instant,
    createdBy: user,
    updatedAt: instant,
  },
  ['id'],
);

/** An entry that has a usable id. A date that cannot be read becomes unknown, for the entry is still worth showing. */
export const interaction: Reader<Interaction> = (candidate, path, report) => {
  const read = readInteraction(candidate, path, report);
  if (read.date !== undefined) return read;
  // an unreadable date is reported already; a missing one is not
  if ((candidate as Partial<Interaction>).date === undefined) {
    report(`${path}.date`, mismatch(`${path}.date`, 'an ISO 8601 date or null', undefined));
  }
  return { ...read, date: null };
};
