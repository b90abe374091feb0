import { foldText } from '../../model/fold-text.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { Interaction } from '../../model/interaction.js';
import { plainText } from '../../model/plain-text.js';
import type { SummaryEntry } from '../../model/summary.js';
import type { Sort } from '../query.js';

/** What an entry is filtered, sorted and counted by; every interaction has it. */
export type Digest = SummaryEntry &
  Pick<Interaction, 'id' | 'codeLabel' | 'subcodeLabel' | 'subject' | 'flag' | 'pinned'>;

/** A text that is searched, as words look for themselves in it: a string, or what answers as its folded text would. */
export interface SearchedText {
  /** @param word folded, without spaces */
  includes(word: string): boolean;
}

/** Entries that follow each other, newest first. */
export interface Portion {
  readonly digests: readonly Digest[];
  /** The time of each: see `sortTime`. */
  readonly times: readonly number[];
  /** What is searched of the n-th: see `searchedText`. */
  foldedAt(index: number): string;
  /** The same, where looking into it costs less than folding it; to be asked before another row's is. */
  searchedAt?(index: number): SearchedText;
}

/** As much of a text as orders it: nobody sees the difference, and a subject of 1 MB is carried along nowhere. */
const SORTED_LENGTH = 200;

/** What was imported is kept as it came: it may be no list, or no text. */
export function listOf<Value>(list: readonly Value[] | undefined): readonly Value[] {
  return Array.isArray(list) ? (list as readonly Value[]) : [];
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : '');

/** The names of a code and a subcode: the list's, else those they were kept with, else the keys as they came. */
export function codeText(
  { code, codeLabel, subcode, subcodeLabel }: Omit<Digest, 'id' | 'date'>,
  codes: CodeTree,
): string {
  const known = codes.find(code, subcode);
  const names = [known.code?.label ?? codeLabel ?? code, known.subcode?.label ?? subcodeLabel ?? subcode];
  return names.filter(Boolean).join(' › ');
}

/** What an entry says in each column, as people read it. */
export const COLUMN_TEXTS: Readonly<Record<Sort['by'], (digest: Digest, codes: CodeTree) => string>> = {
  date: () => '',
  code: codeText,
  subject: ({ subject }) => textIn(subject).slice(0, SORTED_LENGTH),
  user: ({ user }) => user?.name ?? user?.id ?? '',
  status: ({ status }) => status?.label ?? status?.key ?? '',
};

/** What a search looks through, folded: subject, texts, user and files. The names of codes are the host's, and not in it. */
export function searchedText(entry: Interaction): string {
  const { subject, comments, publicComments, commentsFormat, user, attachments } = entry;
  const texts = [comments, publicComments].map((text) => plainText(textIn(text), commentsFormat));
  return foldText(
    [subject, ...texts, user?.name ?? user?.id, ...listOf(attachments).map(({ name }) => name)]
      .filter(Boolean)
      .join('\n'),
  );
}
