import type { CodeValue } from './code.js';

/** Whether two values name the same code and subcode. */
export function sameCodeValue(a: CodeValue | null, b: CodeValue | null): boolean {
  return a?.code === b?.code && (a?.subcode || undefined) === (b?.subcode || undefined);
}
