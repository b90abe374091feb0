/** A text as a part of an address. Halves of surrogate pairs, which no address can carry, become replacement characters. */
export function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
