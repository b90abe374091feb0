import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { I18n } from '../../i18n/i18n.js';
import type { ClockQuestion } from '../../model/date-entry.js';
import { answerTexts } from './zone-text.js';

/** A time that clocks skipped or showed twice, as it is asked about. */
export interface QuestionView {
  readonly question: ClockQuestion;
  /** The question in words. */
  readonly text: string;
  /** The instant that is chosen, if one is. */
  readonly answer: number | undefined;
  readonly i18n: I18n;
  readonly isEditable: boolean;
  readonly choose: (instant: number) => void;
  /** The choice is settled. */
  readonly confirm: () => void;
}

/** Asks which of two times is meant, each named with its zone. */
export function renderQuestion(view: QuestionView): TemplateResult {
  const { question, text, answer, i18n, isEditable, choose, confirm } = view;
  const names = answerTexts(question.instants, question.timeZone, i18n);
  return html`
    <fieldset part="question" ?disabled=${!isEditable}>
      <legend part="legend" id="legend"><bdi>${text}</bdi></legend>
      ${question.instants.map(
        (instant, index) => html`
          <label part="answer">
            <input
              type="radio"
              name="answer"
              part="radio"
              .checked=${live(instant === answer)}
              @input=${() => choose(instant)}
              @change=${confirm}
            />
            <bdi>${names[index]}</bdi>
          </label>
        `,
      )}
    </fieldset>
  `;
}
