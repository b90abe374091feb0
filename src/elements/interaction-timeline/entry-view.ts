import type { I18n } from '../../i18n/i18n.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { Interaction } from '../../model/interaction.js';
import type { User } from '../../model/user.js';
import type { IconSet } from '../shared/icon-set.js';

/** Where in an entry something was found that its row would not show. */
export interface Found {
  readonly preview?: string | undefined;
  readonly file?: string | undefined;
}

/** What showing an entry takes beside the entry itself. */
export interface EntryView {
  readonly i18n: I18n;
  /** Undefined while the codes are on their way: their place stays empty rather than showing a key for a moment. */
  readonly codes: CodeTree | undefined;
  readonly currentUser: User | null | undefined;
  readonly icons: IconSet | undefined;
  /** HTML as text; empty while what reads it is on its way. */
  readonly htmlToText: (html: string) => string;
  /** What cannot mislead in the name of a file; undefined while what knows it is on its way. */
  readonly safeFileName: ((name: string) => string) | undefined;
  /** A text with what was searched for marked. */
  readonly mark: (text: string) => unknown;
  /** What has to be shown of a row so that one sees why it was found: a stretch of the comments, the name of a file. */
  readonly found: (interaction: Interaction) => Found | undefined;
  /** What another entry of the history is called; its id where it is not loaded. Absent while nobody could ask. */
  readonly subjectOf?: ((id: string) => string) | undefined;
  /** True where no heading says of which year a row is. */
  readonly withYear: boolean;
}

/** The name of a code as people read it, with the one that came with the entry for codes that the list does not know. */
export function codeText(interaction: Interaction, { codes, i18n }: EntryView): string {
  const { code, subcode, codeLabel, subcodeLabel } = interaction;
  if (!codes) return '';
  const found = codes.find(code ?? '', subcode ?? undefined);
  const codeName = code ? (found.code?.label ?? codeLabel ?? code) : '';
  if (!subcode) return codeName;
  const subcodeName = found.subcode?.label ?? subcodeLabel ?? subcode;
  return codeName ? i18n.messages.codeAndSubcode(codeName, subcodeName) : subcodeName;
}

/** The one who made it: "You", a name, an id, or the system. */
export function userText({ user, origin }: Interaction, { currentUser, i18n }: EntryView): string {
  if (user && currentUser && user.id === currentUser.id) return i18n.messages.you;
  return user?.name ?? user?.id ?? (origin === 'system' ? i18n.messages.system : '');
}

/** The status in words; a cancelled entry says so even where the backend has no word for it. */
export function statusText({ status }: Interaction, { i18n }: EntryView): string {
  if (!status) return '';
  return status.label ?? (status.cancelled ? i18n.messages.cancelled : status.key);
}

/** Characters of a subject that a row has room for; the whole of a longer one is in the details. */
export const LONGEST_SUBJECT = 1000;

/** The beginning of a text that is longer than there is room for: by default, of a name in a row. */
export function cut(text: string, most = 200): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** What the row is called: its subject, the beginning of a very long one. */
export function subjectText(interaction: Interaction, view: EntryView): string {
  return cut(wholeSubject(interaction, view), LONGEST_SUBJECT);
}

/** Its subject, else its code, for real histories have empty subjects. */
export function wholeSubject(interaction: Interaction, view: EntryView): string {
  return interaction.subject?.trim() || codeText(interaction, view) || view.i18n.messages.noSubject;
}

/** A name in which nothing is to be mended: plain letters, single blanks, one extension, and too long to be that of a device. */
const PLAIN_NAME = /^\w(?: ?[\w(),+-]){4,99}(?:\.\w{1,15})?$/;

/** The name of a file as a row shows it; undefined while it cannot be told what is to be mended in it. */
export function fileText(name: string, { safeFileName }: EntryView): string | undefined {
  return safeFileName?.(name) ?? (PLAIN_NAME.test(name) ? name : undefined);
}
