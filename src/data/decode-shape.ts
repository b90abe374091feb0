import { AdapterError } from './adapter-error.js';

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
  return new AdapterError('server', `${path}: expected ${expected}, got ${describe(value)}`, { retryable: true });
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return typeof value === 'object' && value !== null ? 'an object' : String(value as number);
}

/** A value that `accepts` agrees with. */
export function value<Value>(expected: string, accepts: (value: unknown) => value is Value): Reader<Value> {
  return (candidate, path) => {
    if (accepts(candidate)) return candidate;
    throw mismatch(path, expected, candidate);
  };
}

export const text = value('a string', (candidate): candidate is string => typeof candidate === 'string');
export const flag = value('true or false', (candidate): candidate is boolean => typeof candidate === 'boolean');
export const count = value('a number', (candidate): candidate is number => Number.isFinite(candidate));

/** An id; backends that count theirs are taken at their number. */
export const id: Reader<string> = (candidate, path) => {
  if (typeof candidate === 'string' && candidate !== '') return candidate;
  if (Number.isFinite(candidate)) return String(candidate as number);
  throw mismatch(path, 'an id', candidate);
};

export function oneOf<Value extends string>(...values: readonly Value[]): Reader<Value> {
  return value(values.map((one) => `'${one}'`).join(' or '), (candidate): candidate is Value =>
    values.includes(candidate as Value),
  );
}

export function nullable<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (candidate, path, report) => (candidate === null ? null : reader(candidate, path, report));
}

/** A list without the items that cannot be read; those are reported. */
export function listOf<Value>(reader: Reader<Value>): Reader<readonly Value[]> {
  return (candidate, path, report) => {
    if (!Array.isArray(candidate)) throw mismatch(path, 'a list', candidate);
    const list: Value[] = [];
    candidate.forEach((item: unknown, index) => {
      attempt(`${path}[${index}]`, report, (at) => list.push(reader(item, at, report)));
    });
    return list;
  };
}

/** An object of a shape. Absent properties stay absent; unreadable ones are reported and left out, unless required. */
export function shaped<Type extends object>(
  shape: Shape<Type>,
  required: readonly (keyof Type & string)[],
): Reader<Type> {
  const keys = Object.keys(shape) as (keyof Type & string)[];
  return (candidate, path, report) => {
    if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) {
      throw mismatch(path, 'an object', candidate);
    }
    const source = candidate as Record<string, unknown>;
    const result: Partial<Type> = {};
    for (const key of keys) {
      const inner = path ? `${path}.${key}` : key;
      const property = source[key];
      if (required.includes(key)) result[key] = shape[key](property, inner, report);
      else if (property !== undefined) attempt(inner, report, (at) => (result[key] = shape[key](property, at, report)));
    }
    return result as Type;
  };
}

function attempt(path: string, report: Report, read: (path: string) => unknown): void {
  try {
    read(path);
  } catch (error) {
    report(path, error as AdapterError);
  }
}
