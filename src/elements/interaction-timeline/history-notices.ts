import type { nothing, ReactiveController, TemplateResult } from 'lit';
import { changes } from '../../i18n/english/changes.js';
import { KeptEntriesController } from '../../controllers/kept-entries-controller.js';
import type { Failure } from '../../controllers/failure-reporter.js';
import type { PageProblem } from '../../data/adapter.js';
import type { I18n } from '../../i18n/i18n.js';
import { failure } from '../../styles/failure.styles.js';
import { isFocusLost } from '../shared/is-focus-lost.js';
import { renderFailure } from '../shared/render-failure.js';
import { leadOn } from './lead-on.js';
import { notices } from './notices.styles.js';
import { renderNotices, type Notice } from './render-notices.js';
import type { TimelineModel } from './timeline-model.js';

/** What the reader should know of the history: what could not be read of it, and what waits to be sent. Loaded when there is such a thing. */
export class HistoryNotices implements ReactiveController {
  static readonly texts = changes;
  static readonly styles = [failure, notices];

  readonly #model: TimelineModel;
  readonly #kept: KeptEntriesController;

  #wasSlow = false;

  constructor(model: TimelineModel) {
    this.#model = model;
    model.host.addController(this);
    this.#kept = new KeptEntriesController(model.host, {
      source: model.source,
      record: () => model.record,
      sent: () => void model.pages.refresh(),
      failed: (error) => model.fail('send-kept', error, () => void this.#kept.send()),
    });
  }

  hostUpdate(): void {
    const { pages, i18n } = this.#model;
    // part of the update that shows it
    if (pages.isSlow && !this.#wasSlow) this.#model.announcement = i18n.messages.slowAnswer;
    this.#wasSlow = pages.isSlow;
  }

  /** That an answer does not come, where the rows it has would stand; with Retry. */
  renderSlow(): TemplateResult | typeof nothing {
    const { pages, i18n } = this.#model;
    const { slowAnswer, retry } = i18n.messages;
    return renderNotices([{ text: slowAnswer, actions: [{ label: retry, run: () => void pages.retry() }] }]);
  }

  /** What failed, why, and what to quote; with Retry. */
  renderFailure(failure: Failure): TemplateResult {
    const { source, i18n } = this.#model;
    const isRefused = failure.error.kind === 'unsupported' && source.adapter?.capabilities?.storage === 'browser';
    const retry = () => void this.#retry(failure);
    return renderFailure({ ...failure, retry }, i18n, isRefused ? i18n.messages.storageRefused : undefined);
  }

  /** Tries again. The button that was pressed goes meanwhile: who had it goes on with what came. */
  async #retry({ retry }: Failure): Promise<void> {
    const { host } = this.#model;
    await retry();
    await host.updateComplete;
    if (!isFocusLost()) return;
    const place = host.renderRoot.querySelector<HTMLElement>('[part="retry"]');
    if (place) place.focus();
    else await leadOn(this.#model);
  }

  get notices(): readonly Notice[] {
    const { pages, i18n } = this.#model;
    return [
      ...keptNotices(this.#kept, i18n),
      ...problemNotices(pages.facts.problems, i18n, () => void pages.refresh()),
    ];
  }
}

/** What a page could not bring, in words: sources by name, unreadable values counted with the first one named. */
function problemNotices(problems: readonly PageProblem[], i18n: I18n, retry: () => void): Notice[] {
  const { messages, format } = i18n;
  const unreadable = problems.filter(({ source }) => source.startsWith('items['));
  const sources = problems.filter((problem) => !unreadable.includes(problem));
  const [first] = unreadable;
  return [
    ...(first ? [{ text: messages.unreadable(format.count(unreadable.length), first.source), actions: [] }] : []),
    ...sources.map(({ source }) => ({
      text: messages.sourceFailed(source),
      actions: [{ label: messages.retry, run: retry }],
    })),
  ];
}

/** What was logged into the browser before the host's adapter came, and the offer to send it there. */
function keptNotices(kept: KeptEntriesController, { messages, format }: I18n): Notice[] {
  const { error } = kept;
  const count = format.count(kept.count);
  if (count.value === 0) return [];
  const failure = error ? `${messages.failed('send-kept')} ${messages.because(error.kind, undefined)} ` : '';
  return [
    {
      text: failure + messages.keptMeanwhile(count),
      actions: [
        { label: messages.sendKept(count), run: () => void kept.send() },
        { label: messages.keepHere, run: () => kept.keepHere() },
      ],
    },
  ];
}
