const LONGEST = 120;

/** What came back, short enough for a sentence. */
export function inWords(value: unknown): string {
  if (value instanceof Error || isFailure(value)) return failureInWords(value);
  if (value === undefined) return 'nothing (undefined)';
  if (typeof value === 'function') return 'a function';
  const text = asText(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function isFailure(value: unknown): value is { readonly kind: string; readonly message: string } {
  const { kind, message } = (value ?? {}) as { kind?: unknown; message?: unknown };
  return typeof kind === 'string' && typeof message === 'string';
}

function failureInWords(failure: {
  readonly message: string;
  readonly name?: string;
  readonly kind?: unknown;
}): string {
  const sort = typeof failure.kind === 'string' ? `'${failure.kind}'` : `${failure.name ?? 'Error'}, which has no kind`;
  return failure.message ? `${sort} (${failure.message})` : sort;
}

function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return 'something that is no plain data'; // circular, or a BigInt: the sentence needs no more
  }
}
