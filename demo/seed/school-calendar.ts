/**
 * The admissions year runs from August to July. The sample applicant was admitted last school year and enters next
 * autumn, so every moment of the story is named by its distance from the current school year: -1 is last year.
 */
export interface SchoolDay {
  /** School years before (negative) the one that `now` falls into. */
  readonly year: number;
  /** Month and day, `MM-DD`. */
  readonly day: string;
}

/** First month of a school year, counted from 0: August. */
const FIRST_MONTH = 7;

/** The calendar year in which the school year of `now` began. */
export function schoolYearOf(now: Date): number {
  return now.getMonth() >= FIRST_MONTH ? now.getFullYear() : now.getFullYear() - 1;
}

/** The day in the reader's own time zone, at midnight. Office hours then look like office hours everywhere. */
export function dateOfSchoolDay({ year, day }: SchoolDay, now: Date): Date {
  const [month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const began = schoolYearOf(now) + year;
  return new Date(month - 1 >= FIRST_MONTH ? began : began + 1, month - 1, dayOfMonth);
}

/** The same day at the given time, `HH:MM`. */
export function atTime(date: Date, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate(), hours, minutes);
}

/** The date so many days later (or earlier), at the same time of day. */
export function addDays(date: Date, days: number): Date {
  const moved = new Date(date);
  moved.setDate(moved.getDate() + days);
  return moved;
}

/**
 * The story was written on the calendar of the school year 2023. This moves a date by at most three days to the weekday
 * that `day` has there, so that lectures stay on weekdays and open days on Saturdays in every year.
 */
export function onItsWeekday(date: Date, day: string): Date {
  const written = dateOfSchoolDay({ year: 0, day }, new Date(2023, FIRST_MONTH, 1));
  const later = (written.getDay() - date.getDay() + 7) % 7;
  return addDays(date, later > 3 ? later - 7 : later);
}

/** The next day on which the office is open: weekends move to Monday. */
export function toWorkday(date: Date): Date {
  const weekday = date.getDay();
  if (weekday === 6) return addDays(date, 2);
  return weekday === 0 ? addDays(date, 1) : date;
}

/** A date as a bare day, `YYYY-MM-DD`. */
export function toBareDay(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, '0');
  const day = String(date.getDate()).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${day}`;
}
