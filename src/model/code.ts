/** What a code may be given to: interactions that people log, activities that machines record, or both. */
export type CodeKind = 'interaction' | 'activity';

/** An extra field that a code brings to the form. */
export interface CodeField {
  /** Key of the value in `interaction.fields`. */
  readonly key: string;
  readonly label: string;
  readonly type: 'text' | 'long-text' | 'number' | 'money' | 'date' | 'choice' | 'switch';
  /** For `choice`: the values offered. Absent where the adapter answers `choices`. */
  readonly choices?: readonly { readonly key: string; readonly label: string }[] | undefined;
  readonly required?: boolean | undefined;
  /** For `money`: the ISO 4217 currency in which amounts are typed; `USD` where absent. */
  readonly currency?: string | undefined;
}

/**
 * A category of interactions, or, with a `parent`, a subcode that narrows one. Exactly two levels.
 * The order of codes is the backend's. A key may repeat under two parents, so a subcode is named by both.
 */
export interface Code {
  /** What an interaction stores. Any string a backend uses is taken. */
  readonly key: string;
  /** What people read; the key where absent. */
  readonly label?: string | undefined;
  /** Key of the code that this one narrows; absent for a code itself. */
  readonly parent?: string | undefined;
  /** Groups codes in pickers; a subcode without one stands in its parent's. */
  readonly folder?: string | undefined;
  /** False: no longer offered, still named on old entries. */
  readonly active?: boolean | undefined;
  /** Which entries may carry it; both where absent. */
  readonly kinds?: readonly CodeKind[] | undefined;
  /** Record types it is offered for; all where absent. */
  readonly recordTypes?: readonly string[] | undefined;
  /** Other words people type for it. */
  readonly aliases?: readonly string[] | undefined;
  /** Hue of the code's colour in degrees of `oklch` (0 to 360). A subcode takes its parent's. */
  readonly hue?: number | undefined;
  /** Name of an icon of the widget's `icons`, never markup. */
  readonly icon?: string | undefined;
  /** The value an export writes instead of the key. */
  readonly exportValue?: string | undefined;
  /** False: a subcode must be chosen. A code without subcodes may always stand alone. */
  readonly bareAllowed?: boolean | undefined;
  readonly fields?: readonly CodeField[] | undefined;
  /** Names of the form's own fields that this code makes required: `subject`, `comments`, `relations`, `attachments`. */
  readonly required?: readonly string[] | undefined;
  readonly defaultSubject?: string | undefined;
  readonly defaultComments?: string | undefined;
  /** True for watch flags: an entry's subject is a bar above the whole timeline until it is lifted. */
  readonly flag?: boolean | undefined;
}

/** A chosen code with or without its subcode. */
export interface CodeValue {
  readonly code: string;
  readonly subcode?: string | undefined;
}
