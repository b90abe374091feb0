import { dayOf, isDayOnly, parseDate } from '../../../../../src/model/date.js';
import { sortTime } from '../../../../../src/model/sort-time.js';
import { foldText } from '../../../../../src/model/fold-text.js';
import type { Attachment } from '../../../../../src/model/attachment.js';
import type { Interaction } from '../../../../../src/model/interaction.js';
import { plainText } from '../../../../../src/model/plain-text.js';
import type { StoredEntry } from './entry.js';
import { sortKey } from './sort-key.js';

/** A row of `interactions`, in the form that `jsonb_populate_recordset` takes. */
export type EntryRow = ReturnType<typeof rowOf>;

/** What of a row makes up an interaction; the comments are there where they may be read. */
export interface ContentRow {
  readonly id: string;
  readonly record_id: string;
  readonly version: number;
  readonly content: Omit<Interaction, 'id'>;
  readonly attachments: readonly Attachment[];
  readonly comments: string | null;
}

/**
 * The columns of a `ContentRow`, of `interactions i`. The comments are looked up for the rows that are handed over, not joined:
 * a page would join them to every row that it is chosen from.
 */
export const CONTENT_COLUMNS = `i.id, i.record_id, i.version, i.content, i.attachments, (SELECT c.comments FROM comments c
  WHERE c.tenant_id = i.tenant_id AND c.interaction_id = i.id AND c.version = i.comments_version) AS comments`;

/** What a search looks through but for comments and the names of codes, which are the list's. */
function searchedText({ subject, publicComments, commentsFormat, user, attachments }: StoredEntry): string {
  const texts = [subject, plainText(publicComments ?? '', commentsFormat), user?.name ?? user?.id];
  return foldText([...texts, ...attachments.map(({ name }) => name)].filter(Boolean).join('\n'));
}

/** JSON has no infinity; PostgreSQL reads it from a text. */
const jsonNumber = (value: number): number | string => (Number.isFinite(value) ? value : String(value));

/** An entry as a row of `interactions`: the content as it is, and beside it all that the row is found, ordered and counted by. */
export function rowOf(tenantId: string, entry: StoredEntry, commentsVersion: number | null) {
  const { id, recordId, version, comments: _, attachments, ...content } = entry;
  const { date, datePrecision, code, subcode, codeLabel, subcodeLabel, user, status, flag, origin, visibility } =
    content;
  const parsed = parseDate(date);
  const instant = parsed?.kind === 'instant' && datePrecision !== 'day' ? parsed.epoch : null;
  const codeName = codeLabel ?? code;
  const subcodeName = subcodeLabel ?? subcode;
  return {
    tenant_id: tenantId,
    id,
    record_id: recordId,
    version: Number(version),
    content,
    attachments,
    comments_version: commentsVersion,
    origin: origin ?? 'user',
    visibility: visibility ?? 'staff',
    reverse_time: jsonNumber(0 - sortTime(date, datePrecision)),
    instant,
    written_day: instant === null ? dayOf(content, 'UTC') : null,
    day_only: isDayOnly(content),
    code: code ?? null,
    subcode: subcode ?? null,
    code_key: codeName == null ? null : sortKey(codeName),
    subcode_key: subcodeName == null ? null : sortKey(subcodeName),
    code_searched: codeName == null ? null : foldText(codeName),
    subcode_searched: subcodeName == null ? null : foldText(subcodeName),
    subject_key: sortKey(content.subject),
    user_key: sortKey(user?.name ?? user?.id),
    status_key: sortKey(status?.label ?? status?.key),
    user_id: user?.id ?? null,
    status: status?.key ?? null,
    cancelled: status?.cancelled ?? false,
    relation_ids: content.relations?.map((relation) => relation.id) ?? [],
    file_count: attachments.length,
    raised: flag === 'raised',
    pinned: content.pinned ?? false,
    searched: searchedText(entry),
    created_by: content.createdBy?.id ?? null,
    deleted_at: null,
  };
}

/** The entry that a row keeps, its comments as far as they may be read. */
export function entryOf({ id, record_id, version, content, attachments, comments }: ContentRow): StoredEntry {
  return {
    ...content,
    id,
    recordId: record_id,
    version: String(version),
    attachments,
    ...(comments !== null && { comments }),
  };
}
