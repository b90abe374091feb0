/**
 * Reads plain data of unknown origin (a page's address, a host's store) into a known shape. Nothing throws: what cannot be
 * read is left out and named.
 */

/** Hears what was left out, by the path of its property: `filters.from`, `filters.users.2`. */
export type DropListener = (path: string) => void;

/** Reads one value; undefined for what is none. */
export type Reader<Value> = (candidate: unknown, path: string, onDrop: DropListener) => Value | undefined;

/** The readers of an object's properties, in the order in which the result has them. */
export type Readers<Shape> = { readonly [Name in keyof Shape]-?: Reader<NonNullable<Shape[Name]>> };

/** One of these values, by identity. */
export function oneOf<Value>(...values: readonly Value[]): Reader<Value> {
  return (candidate) => values.find((value) => value === candidate);
}

/** A text that the test agrees with. */
export function textLike(test: (text: string) => unknown): Reader<string> {
  return (candidate) => (typeof candidate === 'string' && test(candidate) ? candidate : undefined);
}

/** A property of its own as the reader reads it; what is there and cannot be read is named. */
function property<Value>(
  source: object,
  name: string,
  reader: Reader<Value>,
  path: string,
  onDrop: DropListener,
): Value | undefined {
  let given: unknown;
  let value: Value | undefined;
  try {
    given = Object.getOwnPropertyDescriptor(source, name) && Reflect.get(source, name);
    value = reader(given, path, onDrop);
  } catch {
    given = path; // a host's getter threw: something is there, and cannot be read
  }
  if (value === undefined && given !== undefined) onDrop(path);
  return value;
}

/** A list of what can be read, each value once; undefined where that is nothing. */
export function listOf<Value>(reader: Reader<Value>): Reader<readonly Value[]> {
  return (candidate, path, onDrop) => {
    if (!Array.isArray(candidate)) return undefined;
    const values = new Map<string, Value>();
    for (const index of candidate.keys()) {
      const value = property(candidate, String(index), reader, `${path}.${index}`, onDrop);
      if (value !== undefined) values.set(JSON.stringify(value), value);
    }
    return values.size ? [...values.values()] : undefined;
  };
}

/** An object of the properties that can be read; undefined where that is nothing, or one that is required is missing. */
export function shaped<Shape extends object>(
  readers: Readers<Shape>,
  ...required: readonly (keyof Shape & string)[]
): Reader<Shape> {
  return (candidate, path, onDrop) => {
    if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) return undefined;
    const inner = (name: string) => (path ? `${path}.${name}` : name);
    const read = new Map<string, unknown>();
    for (const [name, reader] of Object.entries<Reader<unknown>>(readers)) {
      const value = property(candidate, name, reader, inner(name), onDrop);
      if (value !== undefined) read.set(name, value);
    }
    for (const name of Object.keys(candidate)) if (!Object.hasOwn(readers, name)) onDrop(inner(name));
    return read.size && required.every((name) => read.has(name)) ? (Object.fromEntries(read) as Shape) : undefined;
  };
}
