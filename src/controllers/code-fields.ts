import type { CodeField, CodeValue } from '../model/code.js';
import type { CodeTree } from '../model/code-tree.js';
import type { FieldValue } from '../model/interaction.js';

/** Currency of an amount where nobody has said another. */
const DEFAULT_CURRENCY = 'USD';

/** The fields that a code and its subcode bring, in their order. */
export function fieldsOf(value: CodeValue | null, codes: CodeTree | undefined): readonly CodeField[] {
  const { code, subcode } = codes?.find(value?.code, value?.subcode) ?? {};
  return [code, subcode].flatMap((one) => one?.fields ?? []);
}

/**
 * The values that are sent: of these fields only, and as the type of each wants them. What was typed for another code stays
 * in the form.
 */
export function sentValues(
  fields: readonly CodeField[],
  entered: Readonly<Record<string, FieldValue>>,
): Readonly<Record<string, FieldValue>> | undefined {
  const used = fields.filter(({ key }) => entered[key] !== undefined);
  return used.length > 0
    ? Object.fromEntries(used.map((field) => [field.key, parse(entered[field.key], field)]))
    : undefined;
}

/** A text as the value it names; one that is no number stays text, and the check at saving names it. */
function parse(entered: FieldValue | undefined, { type }: CodeField): FieldValue {
  if (typeof entered !== 'string') return entered ?? null;
  const text = entered.trim();
  if (text === '') return null;
  const number = Number(text.replace(',', '.'));
  if ((type !== 'number' && type !== 'money') || !Number.isFinite(number)) return entered;
  return type === 'money' ? { amount: number, currency: DEFAULT_CURRENCY } : number;
}
