// The history that all candidates show: made by rule, so that a row is known by its place, whatever the length.
import type { Interaction } from '../../../src/model/interaction.js';

/** Rows of a day, and which of ten is open. */
const PER_DAY = 10;
const OPEN_OF_TEN = 5;
const DAY = 86_400_000;
const NEWEST = Date.UTC(2026, 10, 23);

const CODES = [
  ['contact', 'call-parent'],
  ['contact', 'call-student'],
  ['visit', 'campus-tour'],
  ['letter', 'offer'],
  ['e-mail', 'answer'],
  ['meeting', 'advice'],
  ['note', 'file'],
] as const;
const ACTS = ['Called about', 'Wrote about', 'Met because of', 'Asked for', 'Sent', 'Answered a question on'];
const TOPICS = ['the visit', 'housing', 'the deposit', 'an essay', 'financial aid', 'the interview', 'a reference'];
/** One row in 101 is about this. */
const RARE_TOPIC = 'the lost transcript';
const USERS = Array.from({ length: 12 }, (_, at) => ({ id: `u${at}`, name: `Counselor ${at + 1}` }));
const RELATIONS = ['Mother', 'Father', 'Coach', 'Teacher'].map((label, at) => [
  { id: `p${at}`, label, type: 'person' },
]);
const STATUSES = ['Completed', 'Planned', 'Left a message'].map((label, at) => ({ key: `s${at}`, label }));
const SENTENCES = [
  'They asked what is still missing, and when they will hear from us.',
  'We agreed to speak again once the papers are here.',
  'The offer is welcome, though the way from home is long.',
  'A sibling studies nearby and would share a flat.',
  'Please mind that mornings do not suit them.',
  'The fee was waived, which had not been said before.',
  'Next time ask for the coach, who knows more of it.',
];
/** Three to nine sentences, shared by the rows: what is measured is the list, not its texts. */
const COMMENTS = Array.from({ length: 16 }, (_, at) =>
  Array.from({ length: 3 + (at % 7) }, (__, next) => SENTENCES[(at + next) % SENTENCES.length]).join(' '),
);

const of = <Value>(list: readonly Value[], index: number) => list[index % list.length] as Value;

/** Joined strings stay in pieces until they are first read: whoever filters first would pay for it. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** When the row of this index took place, in milliseconds; the newest has index 0. */
export function timeAt(index: number): number {
  return NEWEST - Math.floor(index / PER_DAY) * DAY + (18 - (index % PER_DAY)) * 3_600_000;
}

/** The row of this index. */
export function rowAt(index: number): Interaction {
  const [code, subcode] = of(CODES, index);
  return {
    id: flat(`id-${String(index).padStart(8, '0')}`),
    recordId: 'r1',
    date: new Date(timeAt(index)).toISOString(),
    code,
    subcode,
    subject: flat(`${of(ACTS, index)} ${index % 101 === 50 ? RARE_TOPIC : of(TOPICS, index >> 1)}, no. ${index}`),
    comments: of(COMMENTS, index),
    visibility: 'staff',
    status: of(STATUSES, index),
    user: of(USERS, index),
    relations: of(RELATIONS, index),
    origin: 'user',
  };
}

/** A row newer than all, for the insert. */
export const newRow: Interaction = {
  ...rowAt(0),
  id: 'id-new',
  date: '2026-11-23T23:00:00Z',
  subject: 'Came in just now',
};

/** What the filter asks for: about one row in a hundred. */
export const wanted = {
  text: RARE_TOPIC,
  matches: ({ subject }: Interaction) => subject?.includes(RARE_TOPIC) ?? false,
};

/** Whether the row of this index is open from the beginning: one in ten. */
export const isOpenAt = (index: number) => index % 10 === OPEN_OF_TEN;

/** A heading that stands among the rows, for candidates that cannot group. */
export interface Heading {
  readonly id: string;
  readonly heading: string;
  /** The same, for tables: it stands in their first column. */
  readonly date: string;
}

/** What stands in a list that cannot group. */
export type Item = Interaction | Heading;

export const isHeading = (item: Item): item is Heading => 'heading' in item;

const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

const headings = new Map<string, Heading>();

/** Made once: naming a day is nobody's list's work. */
function headingOf(id: string, format: Intl.DateTimeFormat, date: string): Heading {
  let heading = headings.get(id);
  if (!heading) {
    const text = format.format(new Date(date));
    heading = { id, heading: text, date: text };
    headings.set(id, heading);
  }
  return heading;
}

/** The heading of the day of a row. */
export function dayHeading({ date }: Interaction): Heading {
  const key = date?.slice(0, 10) ?? '';
  return headingOf(`day ${key}`, day, key);
}

/** The rows with a heading before each month and each day. */
export function withHeadings(rows: readonly Interaction[]): Item[] {
  const items: Item[] = [];
  let last = '';
  for (const row of rows) {
    const date = row.date?.slice(0, 10) ?? '';
    if (date !== last) {
      const key = date.slice(0, 7);
      if (!last.startsWith(key)) items.push(headingOf(`month ${key}`, month, date));
      items.push(dayHeading(row));
      last = date;
    }
    items.push(row);
  }
  return items;
}

/** The subjects that the filter leaves first. */
export function firstWanted(count: number, most = 3): string[] {
  const subjects: string[] = [];
  for (let index = 0; index < count && subjects.length < most; index++) {
    const row = rowAt(index);
    if (wanted.matches(row)) subjects.push(row.subject ?? '');
  }
  return subjects;
}
