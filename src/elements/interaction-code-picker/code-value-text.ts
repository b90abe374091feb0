import type { CodeValue } from '../../model/code.js';

/** Only what would be read as something else is escaped: keys stay readable in markup and in a posted form. */
const escapeKey = (key: string) => key.replaceAll('%', '%25').replaceAll('/', '%2F');
const unescapeKey = (text: string) => text.replaceAll(/%2F/gi, '/').replaceAll('%25', '%');

/** A value as one text: `contact/call-parent`, or `event`. A `/` or `%` within a key becomes `%2F` or `%25`. */
export function formatCodeValue({ code, subcode }: CodeValue): string {
  return subcode ? `${escapeKey(code)}/${escapeKey(subcode)}` : escapeKey(code);
}

/** Reads what `formatCodeValue` writes; null for a text that names no code. */
export function parseCodeValue(text: string | null | undefined): CodeValue | null {
  const [code = '', ...rest] = (text ?? '').trim().split('/');
  if (!code) return null;
  const subcode = rest.join('/');
  return subcode ? { code: unescapeKey(code), subcode: unescapeKey(subcode) } : { code: unescapeKey(code) };
}

/**
 * A value of whatever a host sets, read kindly: an object of keys, or a text as in markup. Empty ones are null.
 * @returns undefined for what cannot be read
 */
export function toCodeValue(given: unknown): CodeValue | null | undefined {
  if (given === undefined || given === null) return null;
  if (typeof given === 'string') return parseCodeValue(given);
  if (typeof given !== 'object') return undefined;
  const { code, subcode } = given as Record<keyof CodeValue, unknown>;
  if (!code) return null;
  if (typeof code !== 'string' || (subcode && typeof subcode !== 'string')) return undefined;
  return typeof subcode === 'string' && subcode ? { code, subcode } : { code };
}
