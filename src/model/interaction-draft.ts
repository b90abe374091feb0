import type { Interaction } from './interaction.js';

/** The fields of an interaction that a person, or a host's own tool, decides. */
export type InteractionContent = Pick<
  Interaction,
  | 'date'
  | 'datePrecision'
  | 'timeZone'
  | 'until'
  | 'origin'
  | 'code'
  | 'subcode'
  | 'subject'
  | 'comments'
  | 'publicComments'
  | 'visibility'
  | 'status'
  | 'user'
  | 'relations'
  | 'fields'
  | 'flag'
  | 'links'
  | 'followUpOf'
  | 'pinned'
>;

/** An interaction on its way to an adapter: complete, valid, with the id that makes repeating the request harmless. */
export interface InteractionDraft extends InteractionContent {
  /** Client-made UUID: the idempotency key, and the primary key where the backend allows it. */
  readonly id: string;
  readonly recordId: string;
  readonly recordLabel?: string | undefined;
}

/** What a host hands in: anything it knows already. The rest is asked, or takes its default. */
export type PartialInteractionDraft = { readonly [Key in keyof InteractionDraft]?: InteractionDraft[Key] | undefined };

/** Changes to an entry: an absent field is kept, null clears it. */
export type InteractionChanges = {
  readonly [Key in keyof InteractionContent]?: InteractionContent[Key] | null;
};
