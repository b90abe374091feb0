import { AdapterError, toAdapterError } from './adapter-error.js';

/** Takes what could not be read, by its path, without stopping. */
export type Report = (path: string, error: AdapterError) => void;

/**
 * Reads a value of one form. Throws an `AdapterError` that names the path where the value is of no use at all; parts that can
 * be done without are reported and left out.
 */
export type Reader<Value> = (value: unknown, path: string, report: Report) => Value;

/** A reader for each property. */
export type Shape<Type> = { readonly [Key in keyof Type]-?: Reader<Exclude<Type[Key], undefined>> };

/** The error of a value in the wrong form: `items[3].id: expected a string, got 12345`. */
export function mismatch(path: string, expected: string, value: unknown): AdapterError {
  return new AdapterError('server', `${path}: expected ${expected}, got ${describe(value)}`);
}

function describe(value: unknown): string {
  // errors end up in logs: what a record says does not
  if (typeof value === 'string') return `a text of ${value.length} characters`;
  return value === Object(value) ? (Array.isArray(value) ? 'a list' : 'an object') : String(value);
}

/** A value that `accepts` agrees with. */
export function value<Value>(expected: string, accepts: (value: unknown) => unknown): Reader<Value> {
  return (candidate, path) => {
    if (accepts(candidate)) return candidate as Value;
    throw mismatch(path, expected, candidate);
  };
}

/** A text as it is: never trimmed, never normalised. */
export const text = value<string>('a string', (candidate) => typeof candidate === 'string');
/** True or false; nothing else is taken for either. */
export const flag = value<boolean>('true or false', (candidate) => typeof candidate === 'boolean');
/** A finite number. */
export const count = value<number>('a number', Number.isFinite);

const list = value<readonly unknown[]>('a list', Array.isArray);
const object = value<Readonly<Record<string, unknown>>>(
  'an object',
  (candidate) => candidate === Object(candidate) && !Array.isArray(candidate),
);

/** A reader of the text that `reader` accepts; a number is taken at its digits, for backends that count. */
const digits =
  (reader: Reader<string>): Reader<string> =>
  (candidate, ...at) =>
    Number.isFinite(candidate) ? String(candidate) : reader(candidate, ...at);

/** What names a thing: an empty text names nothing. */
export const id = digits(value('an id', (candidate) => typeof candidate === 'string' && candidate));
/** A key that a backend chose. */
export const key = digits(text);

/** One of these texts. */
export function oneOf<Value extends string>(...values: readonly Value[]): Reader<Value> {
  return value(values.join(' or '), (candidate) => values.includes(candidate as Value));
}

/** What the reader reads, or null. */
export function nullable<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (candidate, ...at) => (candidate === null ? null : reader(candidate, ...at));
}

/** A list without the items that cannot be read; those are reported. */
export function listOf<Value>(reader: Reader<Value>): Reader<readonly Value[]> {
  return (candidate, path, report) => {
    const read: Value[] = [];
    list(candidate, path, report).forEach((item, index) =>
      attempt(`${path}[${index}]`, report, (at) => read.push(reader(item, at, report))),
    );
    return read;
  };
}

/** An object of any keys, without the values that cannot be read; those are reported. */
export function recordOf<Value>(reader: Reader<Value>): Reader<Readonly<Record<string, Value>>> {
  return (candidate, path, report) => {
    const read: [string, Value][] = [];
    for (const [name, property] of Object.entries(object(candidate, path, report))) {
      attempt(`${path}.${name}`, report, (at) => read.push([name, reader(property, at, report)]));
    }
    // defines, where an assignment of the name __proto__ would set the prototype
    return Object.fromEntries(read);
  };
}

/** An object of a shape. Absent properties stay absent; unreadable ones are reported and left out, unless required. */
export function shaped<Type extends object>(
  shape: Shape<Type>,
  required: readonly (keyof Type & string)[],
): Reader<Type> {
  const keys = Object.keys(shape) as (keyof Type & string)[];
  return (candidate, path, report) => {
    const source = object(candidate, path, report);
    const result: Partial<Type> = {};
    for (const name of keys) {
      const property = source[name];
      const read = (at: string) => (result[name] = shape[name](property, at, report));
      const inner = path ? `${path}.${name}` : name;
      if (required.includes(name)) read(inner);
      else if (property !== undefined) attempt(inner, report, read);
    }
    return result as Type;
  };
}

function attempt(path: string, report: Report, read: (path: string) => unknown): void {
  try {
    read(path);
  } catch (error) {
    report(path, toAdapterError(error)); // not always ours: what comes may be a class whose getters throw
  }
}

/** What an answer about one thing leaves out is not worth a word to the reader; the adapter suite names it. */
export const lenient =
  <Value>(reader: Reader<Value>, path: string) =>
  (answer: unknown): Value =>
    reader(answer, path, () => undefined);
