import type { FormStart } from '../../controllers/draft-form-controller.js';
import type { FormValues } from '../../controllers/form-values.js';
import type { I18n } from '../../i18n/i18n.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import { wallTimeAt } from '../../model/time-zone.js';

/** Days until a follow-up, unless the user says otherwise. */
const FOLLOW_UP_DAYS = 7;
const DAY = 86_400_000;

/** What the form holds after one interaction was saved and the next is to be written. */
export interface NextStart {
  readonly start: FormStart;
  readonly values: Partial<FormValues>;
}

/** The next one of the same kind: user and code stay, a date that was set stays, a date left at now is now again. */
export function anotherStart(start: FormStart, { user, code, wall, instant }: FormValues): NextStart {
  const draft: PartialInteractionDraft = { user, code: code?.code, subcode: code?.subcode };
  return { start: { ...start, draft }, values: { wall, instant } };
}

/**
 * The follow-up of what was saved: a week later by the clock of the zone, about the same, with the same people. The date stands
 * as wall time, so that a clock change in between is asked about.
 */
export function followUpStart(
  start: FormStart,
  { user, code, relations }: FormValues,
  saved: Interaction,
  { messages, timeZone }: I18n,
  now: number,
): NextStart {
  const subject = saved.subject ? messages.followUpSubject(saved.subject) : '';
  const wall = wallTimeAt(now, timeZone).slice(0, 16);
  const later = new Date(Date.parse(`${wall}Z`) + FOLLOW_UP_DAYS * DAY).toISOString().slice(0, 16);
  const draft: PartialInteractionDraft = {
    user,
    code: code?.code,
    subcode: code?.subcode,
    relations,
    subject,
    followUpOf: saved.id,
  };
  return { start: { ...start, draft }, values: { wall: later } };
}
