import { weekText } from '../../../i18n/full-formats.js';
import { table } from '../../../i18n/english/table.js';
import { calendarNames } from '../../../i18n/calendar-names.js';
import { groupKeys, UPCOMING } from '../../../model/group.js';
import { weekSpans } from '../../../model/group-interactions.js';
import { firstDayOfWeek } from '../../../model/week-start.js';
import { codeText, cut, userText } from '../entry-view.js';
import type { LaterNamed, RowGrouping } from '../row-grouping.js';
import type { TimelineModel } from '../timeline-model.js';

/**
 * Groups of weeks, codes and users, and those of months and years where the reader's calendar has others than the Gregorian one.
 * Loaded when rows are divided by one of them.
 */
export class GroupNames {
  static readonly texts = table;

  readonly #model: TimelineModel;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  grouping(by: LaterNamed, now: number | undefined): RowGrouping {
    if (by === 'month' || by === 'year') return this.#ofCalendar(by, now);
    const { i18n, entryView } = this.#model;
    const { timeZone, format, messages } = i18n;
    const weekOf = by === 'week' ? weekSpans(firstDayOfWeek(i18n.locale)) : undefined;
    const headings: Record<typeof by, RowGrouping['headingOf']> = {
      week: (key) => (key === UPCOMING ? messages.upcoming : messages.weekOf(weekText(format, key))),
      // a group is of a code, whatever the subcodes in it
      code: (_key, { code, codeLabel, id, date }) => cut(codeText({ id, date, code, codeLabel }, entryView)),
      user: (_key, interaction) => cut(userText(interaction, entryView)),
    };
    const unknown = { week: messages.unknownDate, code: messages.noCode, user: messages.noUser }[by];
    return {
      headed: true,
      keyOf: groupKeys(by, { timeZone, now, weekOf }),
      headingOf: (key, interaction) => (key ? headings[by](key, interaction) : unknown),
    };
  }

  /** A group is what the calendar calls by one name, so no heading can say another month than the dates below it. */
  #ofCalendar(by: 'month' | 'year', now: number | undefined): RowGrouping {
    const { timeZone, format, messages } = this.#model.i18n;
    const dayOf = groupKeys('day', { timeZone, now });
    const nameOf = calendarNames(format, by);
    return {
      headed: true,
      keyOf: (interaction) => {
        const day = dayOf(interaction);
        return day && day !== UPCOMING ? nameOf(day) : day;
      },
      headingOf: (key) => (key === UPCOMING ? messages.upcoming : key || messages.unknownDate),
    };
  }
}
