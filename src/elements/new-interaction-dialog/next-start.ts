import type { FormStart } from '../../controllers/draft-form-controller.js';
import type { FormValues } from '../../controllers/form-values.js';
import type { I18n } from '../../i18n/i18n.js';
import { addDays } from '../../model/calendar-day.js';
import { entryOfInstant } from '../../model/date-entry.js';
import { writeDay } from '../../model/day-text.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import { wallTimeAt } from '../../model/time-zone.js';

/** Days until a follow-up, unless the user says otherwise. */
const FOLLOW_UP_DAYS = 7;

/** What the form holds after one interaction was saved and the next is to be written. */
export interface NextStart {
  readonly start: FormStart;
  readonly values: Partial<FormValues>;
}

/** The next one of the same kind: user and code stay, a date that was set stays, a date left at now is now again. */
export function anotherStart(start: FormStart, { user, code, date }: FormValues): NextStart {
  const draft: PartialInteractionDraft = { user, code: code?.code, subcode: code?.subcode };
  return { start: { ...start, draft, entry: undefined }, values: { date } };
}

/** The follow-up of what was saved: a week later by the clock of the place, about the same, with the same people. */
export function followUpStart(
  start: FormStart,
  { user, code, relations }: FormValues,
  saved: Interaction,
  { messages }: I18n,
): NextStart {
  const { locale, typedAt, timeZone } = start.place;
  const day = wallTimeAt(typedAt, timeZone).slice(0, 10);
  const now = entryOfInstant(typedAt, start.place);
  const draft: PartialInteractionDraft = {
    user,
    code: code?.code,
    subcode: code?.subcode,
    relations,
    subject: saved.subject ? messages.followUpSubject(saved.subject) : '',
    followUpOf: saved.id,
  };
  // a clock change in between is asked about like any other
  const date = { ...now, dateText: writeDay(addDays(day, FOLLOW_UP_DAYS), locale), instant: undefined };
  return { start: { ...start, draft, entry: undefined }, values: { date } };
}
