import type { Interaction } from 'interaction-timeline';
import { random } from '../../../../test/support/random.js';
import { RECORD } from './tenants.js';

/** Chooses at random, as a seed decides. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = random(seed);
  }

  /** A whole number from 0 up to `below`, which is not among them. */
  below(below: number): number {
    return Math.floor(this.#next() * below);
  }

  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  of<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)]!;
  }

  /** The value as often as the probability says, else nothing. */
  maybe<Value>(probability: number, value: () => Value): Value | undefined {
    return this.chance(probability) ? value() : undefined;
  }
}

const WORDS = 'Essay Übersetzung visit école deadline Øresund fee 2 10 gap ﬁle مرحبا 田辺 100% c:\\docs _x'.split(' ');
const PEOPLE = [{ id: 'ann', name: 'Ann' }, { id: 'ben', name: 'Ben' }, { id: 'Zoë' }, { id: 'machine', name: '' }];
const RELATIONS = [
  { id: 'mother', label: 'Miriam Sample' },
  { id: 'father', label: null },
  { id: 'school', label: 'École' },
];
const STATUSES = [
  { key: 'done', label: 'Done' },
  { key: 'off', label: 'Called off', cancelled: true },
  { key: 'open' },
];
const OFFSETS = ['Z', '+02:00', '-05:00', '+05:45', '-11:00', '+14:00'];
const CODES = [
  ['contact', 'call'],
  ['contact', 'mail'],
  ['mailing'],
  ['old', 'older'],
  ['payment', 'odd'],
  [],
] as const;

/** Days around each other, so that many share one, and clock changes are among them. */
const DAYS = [
  '2026-03-28',
  '2026-03-29',
  '2026-03-30',
  '2026-10-24',
  '2026-10-25',
  '2025-12-31',
  '2026-01-01',
  '2024-02-29',
];

const two = (number: number) => String(number).padStart(2, '0');

function dateOf(dice: Dice): Pick<Interaction, 'date' | 'datePrecision'> {
  const day = dice.of(DAYS);
  // few different times, so that many entries share one
  const time = `${day}T${two(dice.of([0, 1, 2, 3, 12, 22, 23]))}:${dice.of(['00', '30'])}`;
  switch (dice.below(8)) {
    case 0:
      return { date: null };
    case 1:
      return { date: day };
    case 2:
      return { date: dice.chance(0.5) ? time : `${time}:15.250` };
    case 3:
      return { date: time + dice.of(OFFSETS), datePrecision: 'day' };
    default:
      return { date: `${time}:00${dice.of(OFFSETS)}` };
  }
}

function entryOf(dice: Dice, index: number): Interaction {
  const [code, subcode] = dice.of(CODES);
  const text = () => [dice.of(WORDS), dice.of(WORDS), dice.of(WORDS)].join(' ');
  const fields = {
    origin: dice.maybe(0.2, () => 'system' as const),
    code,
    subcode,
    codeLabel: code === 'old' ? 'Old Code' : undefined,
    subject: dice.maybe(0.9, text),
    comments: dice.maybe(0.6, text),
    publicComments: dice.maybe(0.2, text),
    visibility: dice.maybe(0.5, () => dice.of(['staff', 'public'])),
    user: dice.maybe(0.8, () => dice.of(PEOPLE)),
    status: dice.maybe(0.4, () => dice.of(STATUSES)),
    relations: dice.maybe(0.4, () => [...new Set([dice.of(RELATIONS), dice.of(RELATIONS)])]),
    flag: dice.maybe(0.1, () => dice.of(['raised', 'lifted'] as const)),
    pinned: dice.maybe(0.1, () => true),
    attachments: dice.maybe(0.15, () => [{ id: `file-${index}`, name: `${dice.of(WORDS)}.pdf` }]),
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  // in an order that says nothing of the date
  const id = `${dice.of(['a', 'B', 'c'])}-${dice.below(1e6)}-${index}`;
  return { id, recordId: RECORD, ...dateOf(dice), ...Object.fromEntries(given) };
}

/** A history in which everything comes up: ties, unknown dates, clock changes, codes nobody knows, texts of all scripts. */
export function randomHistory(dice: Dice, length: number): readonly Interaction[] {
  return Array.from({ length }, (_, index) => entryOf(dice, index));
}

/** The content of all files of a history. */
export function contentsOf(history: readonly Interaction[]): ReadonlyMap<string, Blob> {
  const files = history.flatMap(({ attachments = [] }) => attachments);
  return new Map(files.map(({ id }) => [id, new Blob([`The content of ${id}`], { type: 'text/plain' })]));
}

/** A question about such a history, of any kind. */
export function randomQuestion(dice: Dice) {
  const filters = {
    codes: dice.maybe(0.2, () => [
      { code: dice.of(['contact', 'old', 'nobody']), subcode: dice.maybe(0.3, () => 'call') },
    ]),
    users: dice.maybe(0.15, () => ['ann', dice.of(['Zoë', 'nobody'])]),
    relations: dice.maybe(0.15, () => [dice.of(['mother', 'school'])]),
    status: dice.maybe(0.15, () => [dice.of(['done', 'open'])]),
    from: dice.maybe(0.2, () => dice.of(DAYS)),
    to: dice.maybe(0.2, () => dice.of(DAYS)),
    hasFiles: dice.maybe(0.1, () => dice.chance(0.5)),
  };
  return {
    view: dice.of(['interactions', 'activities'] as const),
    filters,
    search: dice.maybe(0.4, () =>
      dice.of(['ESSAY', 'ubersetzung', 'ecole fee', '%', '_', 'call', 'old', 'pdf', 'ann', 'file', ' ']),
    ),
    timeZone: dice.of(['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Europe/Berlin']),
    flagged: dice.maybe(0.1, () => true),
    pinned: dice.maybe(0.1, () => true),
  };
}

/** Days to enter such a history at, in it and beside it. */
export const ENTRANCES = [...DAYS, '2020-01-01', '2030-01-01', '2026-05-05'];
