import type { KeptEntriesMover } from '../../controllers/kept-entries-controller.js';
import type { RenderDetails } from './render-details.js';

/** Loaders of what a timeline shows only when somebody asks for it; the define module hands them to the class. */
export interface TimelineParts {
  /** Defines `<new-interaction-dialog>`. */
  readonly dialog?: () => Promise<unknown>;
  readonly details?: () => Promise<{ readonly renderDetails: RenderDetails }>;
  readonly keptEntries?: () => Promise<KeptEntriesMover>;
}
