import type { Interaction } from '../../model/interaction.js';

/** The path of a property of a row, through up to four objects: `title`, `owner.name`. Any text where the row's type is not known. */
export type RowPath<Row, Depth extends readonly 0[] = [0, 0, 0]> = Row extends readonly unknown[]
  ? never
  : Row extends object
    ? { [Key in keyof Row & string]: Key | Inner<Key, NonNullable<Row[Key]>, Depth> }[keyof Row & string]
    : never;

/** A type that holds itself would have paths without end. */
type Inner<Key extends string, Value, Depth extends readonly 0[]> = Depth extends readonly [
  0,
  ...infer Rest extends 0[],
]
  ? `${Key}.${RowPath<Value, Rest>}`
  : never;

/** Parts of an interaction that a map may name on their own. */
interface Parts {
  readonly 'user.id': string;
  readonly 'user.name': string;
  readonly 'status.key': string;
  readonly 'status.label': string;
  readonly 'status.cancelled': boolean;
}

type Targets = { readonly [Key in keyof Interaction]-?: Interaction[Key] } & Parts;

/**
 * Where each field of an interaction comes from: the path of a property, or a function of the row. A constant is a function
 * that does not look: `origin: () => 'system'`.
 */
export type FieldMap<Row> = {
  readonly [Key in keyof Targets]?: RowPath<Row> | ((row: Row) => Targets[Key] | null | undefined) | undefined;
};

/** Fields in which null says something: known to be empty. Elsewhere it is left out. */
const NULLABLE = /^(?:date|until|code|subcode|subject|comments|publicComments)$/;

/** Fields that name things: backends count, the contract has texts. */
const NAMES = /^(?:id|recordId|code|subcode|user\.id|user\.name|status\.key|status\.label|version|followUpOf)$/;

/** The value at a path; undefined where something on the way is missing. */
export function valueAt(row: unknown, path: string): unknown {
  let value = row;
  for (const name of path.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/**
 * Makes a function that turns a backend's row into an interaction.
 *
 * ```ts
 * const toInteraction = mapFields<Note>({
 *   id: 'noteId',
 *   date: ({ created }) => readDate(created),
 *   subject: 'title',
 *   'user.id': 'owner.id',
 *   'user.name': 'owner.displayName',
 *   origin: () => 'user',
 * });
 * ```
 *
 * Numbers that name something become texts. A user or a status that has a name alone is known by it. A row without an id
 * stays without: the widget leaves it out and says so, unless `id` makes one (see `idFrom`).
 */
export function mapFields<Row extends object = Readonly<Record<string, unknown>>>(
  map: FieldMap<NoInfer<Row>>,
): (row: Row) => Interaction {
  const fields = Object.entries(map) as [string, string | ((row: Row) => unknown) | undefined][];
  return (row) => {
    const result: Record<string, unknown> = { date: null };
    for (const [target, from] of fields) {
      if (from === undefined) continue;
      const value = named(target, typeof from === 'string' ? valueAt(row, from) : from(row));
      if (value === undefined || (value === null && !NULLABLE.test(target))) continue;
      const [outer, inner] = target.split('.') as [string, string?];
      result[outer] = inner ? { ...(result[outer] as object | undefined), [inner]: value } : value;
    }
    known(result, 'user', 'id', 'name');
    known(result, 'status', 'key', 'label');
    return result as unknown as Interaction;
  };
}

const named = (target: string, value: unknown) =>
  typeof value === 'number' && NAMES.test(target) ? String(value) : value;

/** Gives a thing that has a name alone that name as its id; without either it is nobody. */
function known(result: Record<string, unknown>, field: string, id: string, name: string): void {
  const thing = result[field] as Readonly<Record<string, unknown>> | undefined;
  if (!thing || thing[id]) return;
  if (thing[name]) result[field] = { ...thing, [id]: thing[name] };
  else delete result[field];
}

/**
 * Makes an id for rows that have none, of properties that together tell them apart: the same row has the same id whenever it is
 * read. A row that lacks all of them gets none.
 */
export function idFrom<Row extends object = Readonly<Record<string, unknown>>>(
  ...paths: readonly RowPath<NoInfer<Row>>[]
): (row: Row) => string | undefined {
  return (row) => {
    const values = paths.map((path) => valueAt(row, path as string) ?? null);
    return values.every((value) => value === null) ? undefined : JSON.stringify(values);
  };
}
