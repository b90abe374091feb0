import type { TimelineModel } from './timeline-model.js';

/** Removes everything that the widget keeps in this browser, or what it keeps of a user beside entries. */
export async function clearKept(model: TimelineModel, userId: string | undefined): Promise<void> {
  const clear = await model.loadPart('clearDevice');
  await clear?.(userId);
  model.extras.get('deletedEntries')?.forget();
  const { adapter } = model.source;
  if (userId !== undefined || !adapter || !('clearLocalData' in adapter)) return;
  await (adapter as { clearLocalData(): Promise<void> }).clearLocalData();
}
