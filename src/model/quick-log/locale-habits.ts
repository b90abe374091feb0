/** How a locale writes what digits alone leave open. */
export interface LocaleHabits {
  /** True where the day stands before the month. */
  readonly dayFirst: boolean;
  /** True where the clock has twelve hours. */
  readonly hour12: boolean;
}

const known = new Map<string, LocaleHabits>();

/** The habits of a locale (BCP 47 tag), as `Intl` has them. */
export function habitsOf(locale: string): LocaleHabits {
  let habits = known.get(locale);
  if (!habits) {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', hour: 'numeric' });
    const order = format.formatToParts(0).map(({ type }) => type);
    habits = {
      dayFirst: order.indexOf('day') < order.indexOf('month'),
      hour12: format.resolvedOptions().hour12 === true,
    };
    known.set(locale, habits);
  }
  return habits;
}
