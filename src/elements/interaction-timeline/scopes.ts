import type { DeletionScope } from '../../controllers/deletion-task.js';
import type { FlagScope } from '../../controllers/raised-flags-controller.js';
import type { TimelineModel } from './timeline-model.js';

/** Where entries can be deleted; undefined where they cannot. */
export function deletionScope(model: TimelineModel): DeletionScope | undefined {
  const { adapter } = model.source;
  const { recordId } = model.record;
  if (model.host.readonly || !adapter?.delete || recordId === undefined || !model.shows('list')) return undefined;
  return { adapter, recordId, view: model.reader.view };
}

/** Whose flags are shown; undefined where they are not wanted, or before the first page. */
export function flagScope(model: TimelineModel): FlagScope | undefined {
  const { adapter } = model.source;
  const { recordId } = model.record;
  const isEarly = model.shows('list') && model.pages.status !== 'complete' && !model.extras.get('flagBar');
  return model.shows('flags') && !isEarly && adapter && recordId !== undefined ? { adapter, recordId } : undefined;
}
