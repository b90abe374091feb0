const LONGEST = 120;

/** What came back, short enough for a sentence. Never throws, whatever it is. */
export function inWords(value: unknown): string {
  try {
    const text = isFailure(value) ? failureInWords(value) : asText(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  } catch {
    return 'something that is no plain data'; // circular, a BigInt, or something that throws when it is looked at
  }
}

interface Failure {
  readonly message: string;
  readonly name?: unknown;
  readonly kind?: unknown;
}

function isFailure(value: unknown): value is Failure {
  const { kind, message } = (value ?? {}) as { kind?: unknown; message?: unknown };
  return typeof message === 'string' && (value instanceof Error || typeof kind === 'string');
}

function failureInWords({ message, name, kind }: Failure): string {
  const sort =
    typeof kind === 'string' ? `'${kind}'` : `${typeof name === 'string' ? name : 'Error'}, which has no kind`;
  return message ? `${sort} (${message})` : sort;
}

function asText(value: unknown): string {
  if (value === undefined) return 'nothing (undefined)';
  if (typeof value === 'function') return 'a function';
  return JSON.stringify(value) ?? typeof value;
}
