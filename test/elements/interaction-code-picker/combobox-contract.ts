/**
 * What every key does in every state of the picker, after the editable combobox with list autocomplete and manual selection of
 * the WAI-ARIA Authoring Practices. Where the practices leave a choice:
 *
 * - arrows stop at both ends instead of wrapping, so that somebody who holds one down notices the end;
 * - Home and End belong to the text until arrows have led into the list, and to the list from then on; left and right lead back
 *   to the text;
 * - Escape closes the list and keeps the text; a second one takes the text back, and the value stands there again;
 * - Tab moves on. What arrows made active is taken on the way, and a text that names one code exactly; what was merely found
 *   is not, for nobody has chosen it.
 */

/** Each is reached by keys alone; `STATES` says how. */
export type ComboboxState = 'closed' | 'closed with a value' | 'open' | 'typed' | 'walked' | 'no match';

/** What a person sees, and what a script reads. */
export interface Seen {
  readonly open: boolean;
  /** Name of the active option. */
  readonly active: string | null;
  readonly text: string;
  /** Key of the subcode, or of a bare code. */
  readonly value: string | null;
  /** Where the text cursor stands, or the selection ends; null where each engine has its own habit. */
  readonly caret: number | null;
  /** False once the focus has left. */
  readonly focused: boolean;
}

const STUDENT = 'Call with Student';
const PARENT = 'Call with Parent';
const NAME = `Contact › ${PARENT}`;

const blank: Seen = { open: false, active: null, text: '', value: null, caret: 0, focused: true };

/** How each state is reached from an empty picker with the focus, and what it is. */
export const STATES: Readonly<
  Record<
    ComboboxState,
    { readonly chosen?: boolean; readonly text?: string; readonly keys?: readonly string[]; readonly seen: Seen }
  >
> = {
  closed: { seen: blank },
  'closed with a value': { chosen: true, seen: { ...blank, text: NAME, value: 'call-parent', caret: NAME.length } },
  open: { keys: ['Alt+ArrowDown'], seen: { ...blank, open: true } },
  typed: { text: 'call', seen: { ...blank, open: true, active: STUDENT, text: 'call', caret: 4 } },
  walked: { text: 'call', keys: ['ArrowDown'], seen: { ...blank, open: true, active: PARENT, text: 'call', caret: 4 } },
  'no match': { text: 'zzz', seen: { ...blank, open: true, text: 'zzz', caret: 3 } },
};

const closes = { open: false, active: null } as const;
const leaves = { ...closes, focused: false } as const;
const opensOnValue = { open: true, active: PARENT } as const;
const taken = (name: string, value: string) => {
  const text = `Contact › ${name}`;
  return { ...closes, text, value, caret: text.length } as const;
};
const found = (text: string, active: string | null) =>
  ({ open: true, active, text, value: null, caret: text.length }) as const;

/** What changes by a key; what is not named stays as it is. The caret after the focus has left is nobody's concern. */
export const KEYS: Readonly<Record<string, Readonly<Record<ComboboxState, Partial<Seen>>>>> = {
  ArrowDown: {
    closed: { open: true, active: STUDENT },
    'closed with a value': opensOnValue,
    open: { active: STUDENT },
    typed: { active: PARENT },
    walked: {},
    'no match': {},
  },
  ArrowUp: {
    closed: { open: true, active: 'Event' },
    'closed with a value': opensOnValue,
    open: { active: 'Event' },
    typed: {},
    walked: { active: STUDENT },
    'no match': {},
  },
  'Alt+ArrowDown': {
    closed: { open: true },
    'closed with a value': opensOnValue,
    open: {},
    typed: {},
    walked: {},
    'no match': {},
  },
  'Alt+ArrowUp': {
    closed: {},
    'closed with a value': {},
    open: closes,
    typed: closes,
    walked: closes,
    'no match': closes,
  },
  PageDown: {
    closed: {},
    'closed with a value': { caret: null },
    open: { active: STUDENT },
    typed: { active: PARENT },
    walked: {},
    'no match': {},
  },
  PageUp: {
    closed: {},
    'closed with a value': { caret: null },
    open: { active: 'Event' },
    typed: {},
    walked: { active: STUDENT },
    'no match': {},
  },
  Home: {
    closed: {},
    'closed with a value': { caret: 0 },
    open: {},
    typed: { caret: 0 },
    walked: { active: STUDENT },
    'no match': { caret: 0 },
  },
  End: {
    closed: {},
    'closed with a value': {},
    open: {},
    typed: {},
    walked: {},
    'no match': {},
  },
  ArrowLeft: {
    closed: {},
    'closed with a value': { caret: 0 },
    open: {},
    typed: { caret: 3 },
    walked: { active: STUDENT, caret: 3 },
    'no match': { caret: 2 },
  },
  ArrowRight: {
    closed: {},
    'closed with a value': {},
    open: {},
    typed: {},
    walked: { active: STUDENT },
    'no match': {},
  },
  Enter: {
    closed: {},
    'closed with a value': {},
    open: closes,
    typed: taken(STUDENT, 'call-student'),
    walked: taken(PARENT, 'call-parent'),
    'no match': closes,
  },
  Escape: {
    closed: {},
    'closed with a value': {},
    open: closes,
    typed: closes,
    walked: closes,
    'no match': closes,
  },
  Tab: {
    closed: leaves,
    'closed with a value': leaves,
    open: leaves,
    typed: leaves,
    walked: { ...taken(PARENT, 'call-parent'), focused: false },
    'no match': leaves,
  },
  'Shift+Tab': {
    closed: leaves,
    'closed with a value': leaves,
    open: leaves,
    typed: leaves,
    walked: { ...taken(PARENT, 'call-parent'), focused: false },
    'no match': leaves,
  },
  e: {
    closed: found('e', 'Event'),
    'closed with a value': found('e', 'Event'),
    open: found('e', 'Event'),
    typed: found('calle', null),
    walked: found('calle', null),
    'no match': found('zzze', null),
  },
  Backspace: {
    closed: {},
    'closed with a value': found('', null),
    open: {},
    typed: found('cal', STUDENT),
    walked: found('cal', STUDENT),
    'no match': found('zz', null),
  },
  Delete: {
    closed: {},
    'closed with a value': found('', null),
    open: {},
    typed: {},
    walked: {},
    'no match': {},
  },
};
