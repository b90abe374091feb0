/** As much of the platform's `Temporal` as serves as the oracle of dates; the types of the project do not know it yet. */
export interface ZonedOracle {
  readonly epochMilliseconds: number;
  toPlainDateTime(): { toString(options: { smallestUnit: 'second' }): string };
  getTimeZoneTransition(direction: 'next'): ZonedOracle | null;
}

interface PlainDateOracle {
  readonly dayOfWeek: number;
  add(duration: { readonly days?: number; readonly months?: number }): PlainDateOracle;
  toString(): string;
}

interface TemporalOracle {
  readonly Instant: { fromEpochMilliseconds(epoch: number): { toZonedDateTimeISO(timeZone: string): ZonedOracle } };
  readonly PlainDate: { from(day: string): PlainDateOracle };
  readonly PlainDateTime: {
    from(wall: string): {
      toZonedDateTime(timeZone: string, options: { disambiguation: 'earlier' | 'later' }): ZonedOracle;
    };
  };
}

/** The platform's own date arithmetic; undefined in engines without it. */
export const { Temporal: temporal } = globalThis as { Temporal?: TemporalOracle };
