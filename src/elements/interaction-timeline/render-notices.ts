import { html, nothing, type TemplateResult } from 'lit';
import type { KeptEntriesController } from '../../controllers/kept-entries-controller.js';
import type { PageProblem } from '../../data/adapter.js';
import type { I18n } from '../../i18n/i18n.js';
import type { TimelineModel } from './timeline-model.js';

/** What can be done about a notice. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** Something the reader should know and can act upon. */
export interface Notice {
  readonly text: string;
  readonly actions: readonly NoticeAction[];
}

/** Notices above the rows, a line each. */
export function renderNotices(notices: readonly Notice[]): TemplateResult | typeof nothing {
  if (notices.length === 0) return nothing;
  return html`<ul class="notices" part="notices" role="list">
    ${notices.map(
      ({ text, actions }) =>
        html`<li part="notice">
          <bdi>${text}</bdi>
          ${actions.map(
            ({ label, run }) =>
              html`<button type="button" class="plain" part="notice-action" @click=${run}>${label}</button>`,
          )}
        </li>`,
    )}
  </ul>`;
}

/** All that the reader of a timeline should know at the moment. */
export function noticesOf({ kept, board, pages, i18n }: TimelineModel): readonly Notice[] {
  const problems = problemNotices(pages.facts.problems, i18n, () => void pages.refresh());
  return [...keptNotices(kept, i18n), ...board.notices, ...problems];
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
