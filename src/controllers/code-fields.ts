import type { CodeField, CodeValue } from '../model/code.js';
import type { CodeTree } from '../model/code-tree.js';
import type { FieldValue } from '../model/interaction.js';
import { parseNumber } from '../model/parse-number.js';

/** Values of fields by their keys, as an interaction has them. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** Currency of an amount where the code's field names none. */
const DEFAULT_CURRENCY = 'USD';

/** The fields that a code and its subcode bring, in their order. */
export function fieldsOf(value: CodeValue | null, codes: CodeTree | undefined): readonly CodeField[] {
  const { code, subcode } = codes?.find(value?.code, value?.subcode) ?? {};
  return [code, subcode].flatMap((one) => one?.fields ?? []);
}

/**
 * Where the form keeps what is typed into a field. Two codes may have fields of one key and different types: each keeps its
 * own, and finds it again when the code is chosen again.
 */
export const slotOf = ({ type, key }: CodeField): string => `${type} ${key}`;

/** What a field shows: what was typed into it, else what it was opened with. */
export function enteredValue(field: CodeField, entered: FieldValues, given: FieldValues): FieldValue | undefined {
  const slot = slotOf(field);
  if (Object.hasOwn(entered, slot)) return entered[slot];
  // a field may be called like what every object inherits
  return Object.hasOwn(given, field.key) ? given[field.key] : undefined;
}

/**
 * The values that are sent: of these fields, as the type of each wants them, and of those that no field shows. What was
 * typed for another code stays in the form.
 *
 * @param kept values that belong to no field of the code and are kept as they are
 */
export function sentValues(
  fields: readonly CodeField[],
  entered: FieldValues,
  given: FieldValues,
  kept: FieldValues,
  locale: string,
): FieldValues | undefined {
  const shown = fields.map((field) => {
    const value = enteredValue(field, entered, given);
    // a text that nobody has touched is sent as it came, blanks included
    const isAsGiven = field.type.endsWith('text') && !Object.hasOwn(entered, slotOf(field));
    return [field.key, isAsGiven ? value : parse(value, field, locale)] as const;
  });
  const all = { ...kept, ...Object.fromEntries(shown.filter(([, value]) => value !== undefined)) };
  return Object.keys(all).length > 0 ? (all as FieldValues) : undefined;
}

/** A text as the value it names; one that is no number stays text, and the check at saving names it. */
function parse(
  entered: FieldValue | undefined,
  { type, currency = DEFAULT_CURRENCY }: CodeField,
  locale: string,
): FieldValue | undefined {
  if (typeof entered !== 'string') return entered;
  if (entered.trim() === '') return null;
  if (type !== 'number' && type !== 'money') return entered;
  const number = parseNumber(entered, locale);
  if (number === null) return entered;
  return type === 'money' ? { amount: number, currency } : number;
}
