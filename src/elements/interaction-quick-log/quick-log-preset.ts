import type { PartialInteractionDraft } from '../../model/interaction-draft.js';

/** Something that is logged often: one press saves it. */
export interface QuickLogPreset {
  /** Tells it from the others. */
  readonly key: string;
  /** What the button says: "No answer". */
  readonly label: string;
  /** What is saved; a date that is left out is now. */
  readonly draft: PartialInteractionDraft;
  /** Name of the button's icon; that of the code where absent. */
  readonly icon?: string | undefined;
}
