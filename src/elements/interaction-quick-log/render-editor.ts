import { timeWithZone } from '../../i18n/full-formats.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { I18n } from '../../i18n/i18n.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { Code, CodeValue } from '../../model/code.js';
import { addDays } from '../../model/quick-log/calendar.js';
import type { QuickLogPart, QuickLogReading } from '../../model/quick-log/quick-log-reading.js';
import type { ReadDate } from '../../model/quick-log/resolve-date.js';
import { wallTimeAt } from '../../model/time-zone.js';
import { codePickerParts } from '../interaction-code-picker/code-picker-parts.js';
import { exportParts } from '../shared/export-parts.js';
import type { InteractionCodePickerElement } from '../interaction-code-picker/interaction-code-picker-element.js';
import type { IconSet } from '../shared/icon-set.js';
import { isOnlyDate, type QuickEditController } from './quick-edit-controller.js';
import { codeText, doubtText, whenText } from './reading-text.js';

/** What corrects a part is drawn from this. */
export interface EditorView {
  readonly part: QuickLogPart;
  readonly reading: QuickLogReading;
  readonly codes: CodeTree;
  readonly codeList: readonly Code[] | undefined;
  readonly recordType: string | undefined;
  readonly i18n: I18n;
  readonly icons: IconSet | undefined;
  readonly now: number;
  readonly edit: QuickEditController;
}

/** Codes that are offered before the picker: more are faster found by typing. */
const MOST_CANDIDATES = 5;

/** What corrects a part: what it may mean, one press each, and a field for everything else. */
export function renderEditor(view: EditorView): TemplateResult {
  const { part, reading, i18n } = view;
  const asks = reading.doubts.includes(part) ? doubtText(reading, part, i18n) : undefined;
  return html`<div class="editor" part="editor" id="editor" role="group" aria-label=${i18n.messages[part]}>
    ${asks === undefined ? nothing : html`<p class="question" part="question" id="question"><bdi>${asks}</bdi></p>`}
    ${{ code: renderCode, date: renderDate, subject: renderSubject }[part](view)}
  </div>`;
}

const choice = (text: string, choose: () => void) =>
  html`<button type="button" part="choice" @click=${choose}><bdi>${text}</bdi></button>`;

function renderCode(view: EditorView): TemplateResult {
  const { reading, codes, codeList, recordType, i18n, icons, edit } = view;
  const chooseCode = (code: CodeValue) => edit.correct({ code });
  const { candidates, isClear } = reading.code;
  const { messages, locale } = i18n;
  return html`
    ${
      isClear
        ? nothing
        : html`<div class="choices" part="choices">
            ${candidates
              .slice(0, MOST_CANDIDATES)
              .map(({ value }) => choice(codeText(value, codes, i18n), () => chooseCode(value)))}
          </div>`
    }
    <interaction-code-picker
      exportparts=${exportParts('code', codePickerParts)}
      .label=${isClear || candidates.length === 0 ? messages.code : messages.quickLogOtherCode}
      .codes=${codeList ?? codes.codes}
      .recordType=${recordType}
      .messages=${messages}
      .locale=${locale}
      .icons=${icons}
      .value=${isClear ? candidates[0]!.value : null}
      @change=${(event: Event) => {
        const { value } = event.target as InteractionCodePickerElement;
        if (value) chooseCode(value);
      }}
    ></interaction-code-picker>
  `;
}

function renderDate(view: EditorView): TemplateResult {
  const { reading, i18n, now, edit } = view;
  const { typedDate, dateReading, refused: dateRefused, typeDate, submitDate } = edit;
  const chooseDate = (date: ReadDate | null) => edit.correct({ date });
  const { messages, format, timeZone } = i18n;
  const today = wallTimeAt(now, timeZone).slice(0, 10);
  const usual = [today, addDays(today, -1)].map((date): ReadDate => ({ date, precision: 'day' }));
  const { candidates, doubt } = (dateReading ?? reading).date;
  const meant = doubt === undefined ? [] : candidates;
  const offered = [...meant, ...usual.filter(({ date }) => !meant.some((one) => one.date === date))];
  const problem = dateReading && (isOnlyDate(dateReading) ? undefined : dateProblem(dateReading, i18n));
  return html`
    <div class="choices" part="choices">
      ${offered.map((date) =>
        choice(
          // told apart by the name of their offset only
          doubt === 'doubled-time' && date.precision === 'minute'
            ? messages.quickLogDayAndTime(
                whenText({ date: date.date.slice(0, 10), precision: 'day' }, i18n, now),
                timeWithZone(format, Date.parse(date.date)),
              )
            : whenText(date, i18n, now),
          () => chooseDate(date),
        ),
      )}
      ${choice(messages.quickLogNow, () => chooseDate(null))}
    </div>
    <div class="other">
      <label part="label" for="date">${messages.quickLogOtherDate}</label>
      <input
        id="date"
        class="field"
        part="date-input"
        autocomplete="off"
        .value=${live(typedDate)}
        placeholder=${messages.quickLogDateHint}
        aria-invalid=${dateRefused && problem !== undefined}
        aria-describedby=${dateRefused && problem !== undefined ? 'date-problem' : nothing}
        @input=${(event: Event) => typeDate((event.target as HTMLInputElement).value)}
        @keydown=${onEnter(submitDate)}
      />
      ${
        dateReading && problem === undefined
          ? choice(whenText(dateReading.date.candidates[0]!, i18n, now), submitDate)
          : nothing
      }
      ${dateRefused && problem !== undefined ? html`<p class="error" part="error" id="date-problem">${problem}</p>` : nothing}
    </div>
  `;
}

function dateProblem(reading: QuickLogReading, i18n: I18n): string {
  const { candidates, doubt } = reading.date;
  return doubt === 'no-such-time' || (doubt !== undefined && candidates.length > 0)
    ? doubtText(reading, 'date', i18n)
    : i18n.messages.problem('invalid', '');
}

function renderSubject({ reading, i18n, edit }: EditorView): TemplateResult {
  return html`
    <label part="label" for="subject">${i18n.messages.subject}</label>
    <input
      id="subject"
      class="field"
      part="subject-input"
      dir="auto"
      autocomplete="off"
      .value=${live(reading.subject.text || (reading.draft.subject ?? ''))}
      @input=${(event: Event) => edit.typeSubject((event.target as HTMLInputElement).value)}
      @keydown=${onEnter(edit.next)}
    />
  `;
}

/** Enter in a field is the field's, not that of a form around the element. */
const onEnter = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (!event.repeat) act();
};
