import type { I18n } from '../../i18n/i18n.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { Interaction } from '../../model/interaction.js';
import type { User } from '../../model/user.js';
import type { IconSet } from '../shared/icon-set.js';

/** What showing an entry takes beside the entry itself. */
export interface EntryView {
  readonly i18n: I18n;
  /** Undefined while the codes are on their way: their place stays empty rather than showing a key for a moment. */
  readonly codes: CodeTree | undefined;
  readonly currentUser: User | null | undefined;
  readonly icons: IconSet | undefined;
  /** HTML as text; empty while what reads it is on its way. */
  readonly htmlToText: (html: string) => string;
  /** What another entry of the history is called; its id where it is not loaded. */
  readonly subjectOf: (id: string | undefined) => string | undefined;
  /** True where rows of several records stand together. */
  readonly showRecord: boolean;
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

/** What the row is called: its subject, else its code, for real histories have empty subjects. */
export function subjectText(interaction: Interaction, view: EntryView): string {
  return interaction.subject?.trim() || codeText(interaction, view) || view.i18n.messages.noSubject;
}
