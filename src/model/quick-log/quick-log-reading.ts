import { type CodeChoice } from '../code-choices.js';
import type { CodeTree } from '../code-tree.js';
import type { CodeValue } from '../code.js';
import type { Mark } from '../fold-text.js';
import type { PartialInteractionDraft } from '../interaction-draft.js';
import type { QuickLogGrammar } from './quick-log-grammar.js';
import type { Dates, ReadDate } from './resolve-date.js';

/** A part of a reading. */
export type QuickLogPart = 'code' | 'date' | 'subject';

/** What keeps a reading from being saved: a part in doubt, or a code that asks for more than a line has (`form`). */
export type QuickLogDoubt = QuickLogPart | 'form';

/** What a person said instead of what was read. */
export interface QuickLogCorrections {
  readonly code?: CodeValue | undefined;
  readonly subject?: string | undefined;
  /** Null: now, and what looks like a date is part of the subject. */
  readonly date?: ReadDate | null | undefined;
}

/** What a line is read by. */
export interface QuickLogOptions {
  readonly codes: CodeTree;
  /** Narrows the codes: "person", "organization". */
  readonly recordType?: string | undefined;
  readonly grammar: QuickLogGrammar;
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA zone in which times are meant. */
  readonly timeZone: string;
  /** BCP 47 tag; decides the order of day and month, and the clock. */
  readonly locale: string;
  /** True: what looks like a date is part of the subject. */
  readonly ignoresDates?: boolean | undefined;
  readonly corrections?: QuickLogCorrections | undefined;
}

/** The code of a line. */
export interface CodeReading {
  /** What it may be, best first; none where the line names none. */
  readonly candidates: readonly CodeChoice[];
  /** True where the first of them is meant beyond doubt. */
  readonly isClear: boolean;
  /** Where the line says so. */
  readonly spans: readonly Mark[];
}

/** The date of a line: what it may be; no candidate for "now", and for a time that does not exist. */
export interface DateReading extends Dates {
  /** Where the line says so. */
  readonly spans: readonly Mark[];
}

/** The subject of a line: what is left of it, as typed. */
export interface SubjectReading {
  readonly text: string;
  readonly spans: readonly Mark[];
}

/** How a line is read. Where something is in doubt it is said, never guessed. */
export interface QuickLogReading {
  readonly text: string;
  readonly code: CodeReading;
  readonly date: DateReading;
  readonly subject: SubjectReading;
  /** What keeps it from being saved without being asked, in the order of the line; empty where it is unambiguous. */
  readonly doubts: readonly QuickLogDoubt[];
  /** What would be saved, as far as it is read; no date for "now". */
  readonly draft: PartialInteractionDraft;
}
