import type { KeptEntriesMover } from '../../controllers/kept-entries-controller.js';
import type { saveInteraction } from '../../controllers/save-interaction.js';
import type { DeletedEntries } from './deleted-entries.js';
import type { FlagBar } from './flag-bar.js';
import type { Leftovers } from './leftovers.js';
import type { RenderDetails } from './render-details.js';
import type { TimelineModel } from './timeline-model.js';

/** Makes a part for the timeline that wants it. */
type Made<Part> = () => Promise<new (model: TimelineModel) => Part>;

/** Loaders of what a timeline shows only when somebody asks for it; the define module hands them to the class. */
export interface TimelineParts {
  /** Defines `<new-interaction-dialog>`. */
  readonly dialog?: () => Promise<unknown>;
  /** Defines `<interaction-quick-log>`. */
  readonly quickLog?: () => Promise<unknown>;
  readonly details?: () => Promise<{ readonly renderDetails: RenderDetails }>;
  readonly keptEntries?: () => Promise<KeptEntriesMover>;
  readonly deletedEntries?: Made<DeletedEntries>;
  readonly flagBar?: Made<FlagBar>;
  readonly leftovers?: Made<Leftovers>;
  /** Turns HTML into text. */
  readonly htmlReader?: () => Promise<(html: string) => string>;
  readonly saving?: () => Promise<{ readonly saveInteraction: typeof saveInteraction }>;
  /** Removes what this device keeps beside entries. */
  readonly clearDevice?: () => Promise<(userId?: string) => Promise<void>>;
}
