/** Prototypes whose properties are the platform's, not ours. */
const PLATFORM: ReadonlySet<object> = new Set([Object.prototype, Event.prototype, Error.prototype]);

/**
 * Every text that a value gives away: its own properties, named and by symbol, hidden ones included, what getters of its classes
 * answer, and all of that again. Nodes and functions give nothing away but what they are.
 */
export function textsWithin(value: unknown, seen = new Set<object>()): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Node || seen.has(value)) return [];
  if (value instanceof Window) return [];
  seen.add(value);
  const within = (part: unknown) => textsWithin(part, seen);
  const items = value instanceof Map || value instanceof Set ? [...value].flatMap(within) : [];
  const error = value instanceof Error ? [value.name, value.message, value.stack ?? '', ...within(value.cause)] : [];
  return [...items, ...error, ...propertiesOf(value).flatMap(([name, part]) => [name, ...within(part)])];
}

function propertiesOf(value: object): readonly (readonly [name: string, value: unknown])[] {
  const properties: [string, unknown][] = [];
  for (
    let owner: object | null = value;
    owner && !PLATFORM.has(owner);
    owner = Object.getPrototypeOf(owner) as object | null
  ) {
    for (const key of Reflect.ownKeys(owner)) {
      // of a class only what is asked without being called
      if (owner !== value && !Reflect.getOwnPropertyDescriptor(owner, key)?.get) continue;
      properties.push([String(key), Reflect.get(value, key) as unknown]);
    }
  }
  return properties;
}
