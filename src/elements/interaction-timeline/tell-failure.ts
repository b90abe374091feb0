import type { AdapterError } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import type { Interaction } from '../../model/interaction.js';
import { subjectText } from './entry-view.js';
import type { NoticeAction } from './render-notices.js';
import type { TimelineModel } from './timeline-model.js';

/** What a failure is said with. */
interface FailureWords {
  /** The entry that it is about. */
  readonly about?: Interaction | undefined;
  readonly retry: () => void;
  /** What can be done instead of trying again. */
  readonly action?: NoticeAction | undefined;
}

/** Says above the rows what failed, why, and of which entry; with Retry, unless there is something better to do. */
export function tellFailure(
  model: TimelineModel,
  operation: FailedOperation,
  error: AdapterError,
  { about, retry, action }: FailureWords,
): void {
  const { messages } = model.i18n;
  model.fail(operation, error, retry);
  const again = canHelp(error) ? { label: messages.retry, run: retry } : undefined;
  const words = `${messages.failed(operation)} ${error.userMessage ?? messages.because(error.kind, undefined)}`;
  model.tell(about ? messages.about(subjectText(about, model.entryView), words) : words, action ?? again);
}

/** Whether trying again may help: what is gone, or forbidden, stays so; after a conflict it is another version. */
function canHelp({ kind, retryable }: AdapterError): boolean {
  return retryable || kind === 'unauthenticated' || kind === 'conflict';
}
