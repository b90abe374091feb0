import { sortTime } from '../../model/sort-time.js';
import type { Interaction } from '../../model/interaction.js';
import { searchedText } from '../history/digest.js';

/** What of an entry is sorted, filtered, searched or counted by. */
export interface Digest {
  /** The entry without its longer texts, fields and rights: an interaction all the same, should the whole one not be had again. */
  readonly entry: Interaction;
  /** See `sortTime`. */
  readonly time: number;
  /** See `searchedText`. */
  readonly folded: string;
  /** True where the list has left its comments out: they are not in `folded`. */
  readonly isSilent: boolean;
  /** True once its entry has changed or is no longer there. */
  isGone?: boolean;
}

/** Whether two digests say the same, and so did their entries as far as it matters here. */
export function isSame(a: Digest, b: Digest): boolean {
  return a.folded === b.folded && a.isSilent === b.isSilent && JSON.stringify(a.entry) === JSON.stringify(b.entry);
}

/** Makes digests that share what many entries have alike: users, statuses, relations, files of one name. */
export class DigestMaker {
  readonly #shared = new Map<string, unknown>();

  digestOf(row: Interaction): Digest {
    const { id, date, datePrecision, recordId, origin, code, codeLabel, subcode, subcodeLabel } = row;
    const { subject, user, status, relations, attachments, flag, pinned } = row;
    const entry = {
      id,
      date,
      datePrecision,
      recordId,
      origin,
      code,
      codeLabel,
      subcode,
      subcodeLabel,
      subject,
      user: this.#share(user),
      status: this.#share(status),
      relations: this.#share(relations),
      attachments: this.#share(attachments),
      flag,
      pinned,
    } satisfies Interaction;
    return {
      entry,
      time: sortTime(date, datePrecision),
      folded: searchedText(row),
      isSilent: row.comments === undefined,
    };
  }

  #share<Value>(value: Value): Value {
    if (value === undefined) return value;
    const key = JSON.stringify(value);
    if (!this.#shared.has(key)) this.#shared.set(key, value);
    return this.#shared.get(key) as Value;
  }
}
