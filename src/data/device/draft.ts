import type { AttachmentDraft } from '../../model/attachment.js';

/** Names a draft where it is kept. */
export interface DraftRef {
  /** The client id that the interaction will have; of a changed entry, an id of the draft alone. */
  readonly id: string;
  /** Whose it is: see `userScope` and `sessionScope`. */
  readonly scope: string;
  readonly recordId: string;
}

/** A file of a draft, without its bytes. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** False where the name alone is kept: its bytes are on their way, found no room, or could not be read. */
  readonly kept: boolean;
}

/** Something that was typed and not saved yet. */
export interface KeptDraft extends DraftRef {
  readonly recordLabel?: string | undefined;
  /** The entry that it changes, and the version of it that was read; absent for a new one. */
  readonly entry?: { readonly id: string; readonly version?: string | undefined } | undefined;
  /** ISO instants. */
  readonly begun: string;
  readonly changed: string;
  /** True from the moment it is handed to the adapter until it changes again: it may be saved already. */
  readonly saving?: boolean | undefined;
  /** What the form holds, in the form's own shape; it can be cloned. */
  readonly values: unknown;
  readonly files: readonly KeptFile[];
}

/** A draft as a form takes it up again. */
export interface OpenedDraft {
  readonly draft: KeptDraft;
  /** The files whose bytes are there; `draft.files` names the others. */
  readonly files: readonly AttachmentDraft[];
}

/** Drafts that the browser lost. */
export interface LostDrafts {
  /** Undefined where the browser tells that it lost something, and nobody knows what. */
  readonly recordId?: string | undefined;
  readonly recordLabel?: string | undefined;
  readonly count?: number | undefined;
  /** ISO instant of the newest of them, or else of the moment when the loss was seen. */
  readonly at: string;
}
