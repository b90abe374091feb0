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
  key,
  listOf,
  mismatch,
  nullable,
  oneOf,
  recordOf,
  shaped,
  text,
  value,
  type Reader,
} from './decode-shape.js';

const isDate = (candidate: unknown) => typeof candidate === 'string' && parseDate(candidate);

const instant = value<string>('an ISO 8601 date', isDate);

/** A date that cannot be read, or is missing, becomes unknown: the entry is still worth showing. */
const date: Reader<string | null> = (candidate, path, report) => {
  if (candidate === null || isDate(candidate)) return candidate as string | null;
  report(path, mismatch(path, 'an ISO 8601 date or null', candidate));
  return null;
};

/** Somebody who has a usable id. */
export const user = shaped<User>({ id, name: text }, ['id']);

/** A relation that has a usable id. */
export const relation = shaped<Relation>({ id, label: nullable(text), type: text, linked: flag }, ['id']);

const attachment = shaped<Attachment>({ id, name: text, size: count, type: text }, ['id', 'name']);

const status = shaped<InteractionStatus>({ key: text, label: text, cancelled: flag }, ['key']);

const rights = shaped<InteractionRights>({ update: flag, delete: flag, attach: flag }, []);

const link = shaped<InteractionLink>({ href: text, label: text }, ['href']);

const money = shaped<{ amount: number; currency: string }>({ amount: count, currency: text }, ['amount', 'currency']);

const fieldValue: Reader<FieldValue> = (candidate, ...at) =>
  candidate === null || ['string', 'number', 'boolean'].includes(typeof candidate)
    ? (candidate as FieldValue)
    : money(candidate, ...at);

/** An entry that has a usable id. */
export const interaction = shaped<Interaction>(
  {
    id,
    date,
    datePrecision: oneOf('minute', 'day'),
    timeZone: text,
    until: nullable(instant),
    recordId: id,
    recordLabel: text,
    origin: oneOf('user', 'system'),
    code: nullable(key),
    codeLabel: text,
    subcode: nullable(key),
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
    fields: recordOf(fieldValue),
    flag: oneOf('raised', 'lifted'),
    pinned: flag,
    links: listOf(link),
    followUpOf: id,
    can: rights,
    state: oneOf('pending'),
    version: text,
    createdAt: instant,
    createdBy: user,
    updatedAt: instant,
  },
  ['id', 'date'],
);
