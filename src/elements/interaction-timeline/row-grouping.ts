import { groupKeys, UPCOMING, type GroupBy } from '../../model/group.js';
import type { Interaction } from '../../model/interaction.js';
import type { TimelineModel } from './timeline-model.js';

/** What may be named later. */
export type LaterNamed = Exclude<GroupBy, 'day' | 'none'>;

/** Under which headings rows stand. */
export interface RowGrouping {
  /** False where they stand under none. */
  readonly headed: boolean;
  /** The key of the group of a row. Rows of one group stand together. */
  readonly keyOf: (interaction: Interaction) => string;
  /** What the heading of a group says. @param interaction one of its rows: names come with entries, too */
  readonly headingOf: (key: string, interaction: Interaction) => string;
}

/** The groups whose names are loaded only where they are wanted: all but those of dates on which most calendars agree. */
export function namedLater({ reader, i18n }: TimelineModel): LaterNamed | undefined {
  const { grouping } = reader;
  if (grouping === 'day' || grouping === 'none') return undefined;
  const isOfCalendar = grouping === 'month' || grouping === 'year';
  return isOfCalendar && !i18n.format.hasOwnMonths ? undefined : grouping;
}

/**
 * How the reader has the rows divided; without headings while what names them is on its way.
 * @param now epoch milliseconds; absent, nothing is upcoming
 */
export function rowGrouping(model: TimelineModel, now?: number): RowGrouping {
  const { reader, i18n, extras } = model;
  const { grouping } = reader;
  const { timeZone, format, messages } = i18n;
  const later = namedLater(model);
  if (later) {
    const named = extras.get('groupNames')?.grouping(later, now);
    if (named) return named;
  } else if (grouping !== 'none') {
    const unknown = messages.unknownDate;
    return {
      headed: true,
      keyOf: groupKeys(grouping, { timeZone, now }),
      headingOf: (key) => (key === UPCOMING ? messages.upcoming : key ? format.groupHeading(key) : unknown),
    };
  }
  return { headed: false, keyOf: () => '', headingOf: () => '' };
}
