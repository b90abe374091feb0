import { isFocusLost } from '../shared/is-focus-lost.js';
import type { TimelineModel } from './timeline-model.js';

/**
 * Remembers where a reader is who begins something that takes its time.
 * @returns tells whether they are there still, or nowhere; else they have gone on, and may be typing: a late answer leaves them alone
 */
export function stillWaits(model: TimelineModel): () => boolean {
  const { activeElement } = document;
  const { focused } = model;
  return () => isFocusLost() || (document.activeElement === activeElement && model.focused === focused);
}
