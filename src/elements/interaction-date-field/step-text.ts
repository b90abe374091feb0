import type { DateEdits } from './date-edits.js';

/** What a key does to a text; false where there is nothing to move. */
type Steps = Readonly<Record<string, (edits: DateEdits) => boolean>>;

const DATE_STEPS: Steps = {
  ArrowUp: (edits) => edits.stepDay(1),
  ArrowDown: (edits) => edits.stepDay(-1),
  PageUp: (edits) => edits.stepDay(0, 1),
  PageDown: (edits) => edits.stepDay(0, -1),
};

const TIME_STEPS: Steps = {
  ArrowUp: (edits) => edits.stepTime(5),
  ArrowDown: (edits) => edits.stepTime(-5),
  PageUp: (edits) => edits.stepTime(60),
  PageDown: (edits) => edits.stepTime(-60),
};

/** Carries out what a key does to the text of the date or the time. Returns whether it did something. */
export function stepText(text: string, key: string, edits: DateEdits): boolean {
  return (text === 'date' ? DATE_STEPS : TIME_STEPS)[key]?.(edits) ?? false;
}
