import type { AdapterPromise } from './adapter-promise.js';
import { anchorPromises } from './promises/anchors.js';
import { applyPromises } from './promises/apply.js';
import { capabilityPromises } from './promises/capabilities.js';
import { choicePromises } from './promises/choices.js';
import { codePromises } from './promises/codes.js';
import { createPromises } from './promises/create.js';
import { cursorPromises } from './promises/cursors.js';
import { datePromises } from './promises/dates.js';
import { deletePromises } from './promises/delete.js';
import { errorPromises } from './promises/errors.js';
import { filePromises } from './promises/files.js';
import { filterPromises } from './promises/filters.js';
import { getPromises } from './promises/get.js';
import { historyPromises } from './promises/history.js';
import { idempotencyPromises } from './promises/idempotency.js';
import { limitPromises } from './promises/limits.js';
import { listPromises } from './promises/list.js';
import { orderPromises } from './promises/order.js';
import { outboxPromises } from './promises/outbox.js';
import { pagingPromises } from './promises/paging.js';
import { pinnedPromises } from './promises/pinned.js';
import { relationPromises } from './promises/relations.js';
import { restorePromises } from './promises/restore.js';
import { searchPromises } from './promises/search.js';
import { shapePromises } from './promises/shape.js';
import { sortPromises } from './promises/sort.js';
import { subscribePromises } from './promises/subscribe.js';
import { summarizePromises } from './promises/summarize.js';
import { textPromises } from './promises/text.js';
import { updatePromises } from './promises/update.js';
import { userPromises } from './promises/users.js';
import { versionPromises } from './promises/versions.js';
import { viewPromises } from './promises/views.js';

/** Everything that the contract promises, in the order it is checked: reading first. */
export const promises: readonly AdapterPromise[] = [
  ...listPromises,
  ...pagingPromises,
  ...cursorPromises,
  ...orderPromises,
  ...viewPromises,
  ...sortPromises,
  ...filterPromises,
  ...searchPromises,
  ...anchorPromises,
  ...pinnedPromises,
  ...summarizePromises,
  ...limitPromises,
  ...errorPromises,
  ...shapePromises,
  ...capabilityPromises,
  ...codePromises,
  ...choicePromises,
  ...relationPromises,
  ...userPromises,
  ...getPromises,
  ...historyPromises,
  ...createPromises,
  ...idempotencyPromises,
  ...textPromises,
  ...datePromises,
  ...filePromises,
  ...updatePromises,
  ...versionPromises,
  ...deletePromises,
  ...restorePromises,
  ...applyPromises,
  ...subscribePromises,
  ...outboxPromises,
];
