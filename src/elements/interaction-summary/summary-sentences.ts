import { fullDate } from '../../i18n/full-formats.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Summary } from '../../data/adapter.js';
import type { DayRange } from '../../events/interaction-range-select-event.js';
import type { I18n } from '../../i18n/i18n.js';
import { addDays } from '../../model/calendar-day.js';
import { dayOf } from '../../model/date.js';
import { agoText } from './ago-text.js';
import { dayText } from './span-text.js';
import type { Volume } from './volume.js';

type Sentence = string | TemplateResult;

/** Who was last in touch, and how often there is contact. */
export function factsOf(
  { last, medianGap }: Summary,
  { messages, format, timeZone, locale }: I18n,
  today: string,
  currentUser: string | undefined,
): readonly Sentence[] {
  const facts: Sentence[] = [];
  const day = last && dayOf(last, timeZone);
  if (day) {
    const { user, date } = last;
    const name = user && (user.id === currentUser ? messages.you : (user.name ?? user.id));
    const text = messages.volumeLast(agoText(day, today, locale), name);
    facts.push(html`<time datetime=${date} title=${ifDefined(fullDate(format, date) ?? undefined)}>${text}</time>`);
  }
  if (medianGap !== undefined) facts.push(messages.volumeRhythm(format.count(Math.max(1, Math.round(medianGap)))));
  return facts;
}

/** What the graph does not show, or not as it is. What lies ahead can be chosen. */
export function notesOf(
  { covered }: Summary,
  { size, unit, undated, later, until }: Volume,
  i18n: I18n,
  choose: (range: DayRange) => void,
): readonly Sentence[] {
  const { messages, format } = i18n;
  const notes: Sentence[] = [];
  if (covered) {
    const { read, of } = covered;
    notes.push(messages.volumeCovered(format.count(read), of === undefined ? undefined : format.count(of)));
  }
  if (size > 1) notes.push(messages.volumeMerged(format.count(size), unit));
  if (undated) notes.push(messages.volumeUndated(format.count(undated)));
  if (later) {
    const text = messages.volumeLater(format.count(later), dayText(i18n, until));
    const handleClick = () => choose({ from: addDays(until, 1) });
    notes.push(html`<button type="button" class="plain" part="later" @click=${handleClick}>${text}</button>`);
  }
  return notes;
}

/** Short sentences, one after the other. */
export function renderSentences(
  name: 'facts' | 'notes',
  sentences: readonly Sentence[],
): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<ul class=${name} part=${name} role="list">
    ${sentences.map((sentence) => html`<li><bdi>${sentence}</bdi></li>`)}
  </ul>`;
}
