import type { Count } from '../messages.js';

/** A number with its noun: "1 entry", "3 entries". */
export function count({ value, text }: Count, one: string, many: string): string {
  return `${text} ${value === 1 ? one : many}`;
}
