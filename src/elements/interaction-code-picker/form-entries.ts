import type { CodeValue } from '../../model/code.js';
import type { KeptEntry } from './code-entry.js';
import { formatCodeValue, parseCodeValue } from './code-value-text.js';

const VALUE = 'value';
const TEXT = 'text';

/**
 * What a form posts: `name` with both keys, `name.code`, and `name.subcode`, which is empty for a bare code. Null, which is
 * nothing, without a value or a name.
 */
export function postedEntries(name: string, value: CodeValue | null): FormData | null {
  if (!value || !name) return null;
  const posted = new FormData();
  posted.set(name, formatCodeValue(value));
  posted.set(`${name}.code`, value.code);
  posted.set(`${name}.subcode`, value.subcode ?? '');
  return posted;
}

/** What a browser keeps for when the page comes back. */
export function keptEntries({ value, text }: KeptEntry): FormData {
  const kept = new FormData();
  if (value) kept.set(VALUE, formatCodeValue(value));
  if (text !== null) kept.set(TEXT, text);
  return kept;
}

/** Reads what a browser kept: the entries above, or a plain text that it fills in by itself. */
export function restoredEntry(state: FormData | File | string | null): KeptEntry {
  if (typeof state === 'string') return { value: parseCodeValue(state), text: null };
  const kept = state instanceof FormData ? state : new FormData();
  const [value, text] = [kept.get(VALUE), kept.get(TEXT)];
  return {
    value: typeof value === 'string' ? parseCodeValue(value) : null,
    text: typeof text === 'string' ? text : null,
  };
}

/** What Enter does in a text field: presses the form's first submit button, or submits a form without one. */
export function submitImplicitly(form: HTMLFormElement): void {
  const button = [...form.elements].find(
    (el): el is HTMLButtonElement | HTMLInputElement => 'type' in el && el.type === 'submit',
  );
  if (button) button.click();
  else form.requestSubmit();
}
