/**
 * The adapter suite: the data contract in executable form, for whoever writes an adapter. It needs no test runner, no
 * assertion library and no page, and knows nothing of the widget.
 */
import type { PromiseGroup } from './adapter-promise.js';
import { promises as checkedPromises } from './promises.js';

export { testAdapter, type Progress, type TestAdapterOptions } from './test-adapter.js';
export { describeAdapter, type DescribedAdapter, type TestRunner } from './describe-adapter.js';
export { inSentence, type PromiseResult, type Report } from './report.js';
export type { PromiseGroup };

/** Everything that is promised, to be read: in the order it is checked. */
export const promises: readonly { readonly id: string; readonly group: PromiseGroup; readonly promise: string }[] =
  checkedPromises.map(({ id, group, promise }) => ({ id, group, promise }));
