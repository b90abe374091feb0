import type { Filters, Sort } from './filters.js';
import type { DropListener } from './read-shape.js';
import { cleanViewState, type ColumnChoice, type ViewState } from './view-state.js';

/** How one part of a state stands in a text. */
interface Param {
  readonly name: string;
  readonly property: keyof ViewState | keyof Filters;
  /** True where the name is repeated for each value. */
  readonly isList?: boolean;
  readonly write?: (value: never) => string;
  /** Undefined for what is no value. */
  readonly read?: (text: string) => unknown;
}

/** A slash within a key, as a JSON Pointer writes it (RFC 6901). */
const escapeKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

const keysOf = (text: string) => text.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

function readCode(text: string): unknown {
  const [code, subcode, ...others] = keysOf(text);
  return others.length ? undefined : { code, subcode };
}

function readColumn(text: string): unknown {
  const [key, width, ...others] = keysOf(text);
  return others.length ? undefined : { key, width: width === undefined ? undefined : Number(width) };
}

const STATE_PARAMS: readonly Param[] = [
  { name: 'view', property: 'view' },
  { name: 'layout', property: 'layout' },
  { name: 'details', property: 'details' },
  { name: 'group', property: 'groupBy' },
  {
    name: 'sort',
    property: 'sort',
    write: ({ by, direction }: Sort) => (direction === 'descending' ? `-${by}` : by),
    read: (text) => ({ by: text.replace(/^-/, ''), direction: text.startsWith('-') ? 'descending' : 'ascending' }),
  },
  { name: 'period', property: 'period' },
  { name: 'q', property: 'search' },
  {
    name: 'column',
    property: 'columns',
    isList: true,
    write: ({ key, width }: ColumnChoice) => escapeKey(key) + (width === undefined ? '' : `/${width}`),
    read: readColumn,
  },
  { name: 'paging', property: 'paging' },
  { name: 'density', property: 'density' },
];

const FILTER_PARAMS: readonly Param[] = [
  {
    name: 'code',
    property: 'codes',
    isList: true,
    write: ({ code, subcode }: NonNullable<Filters['codes']>[number]) =>
      escapeKey(code) + (subcode ? `/${escapeKey(subcode)}` : ''),
    read: readCode,
  },
  { name: 'user', property: 'users', isList: true },
  { name: 'relation', property: 'relations', isList: true },
  { name: 'from', property: 'from' },
  { name: 'to', property: 'to' },
  { name: 'status', property: 'status', isList: true },
  {
    name: 'files',
    property: 'hasFiles',
    write: (hasFiles: boolean) => (hasFiles ? 'yes' : 'no'),
    read: (text) => (/^(?:yes|no)$/.test(text) ? text === 'yes' : undefined),
  },
];

function write(source: ViewState | Filters, params: readonly Param[]): [string, string][] {
  return params.flatMap(({ name, property, write = String }) => {
    const value: unknown = Reflect.get(source, property);
    return value === undefined ? [] : [value].flat().map((one): [string, string] => [name, write(one as never)]);
  });
}

/** Takes what it reads out of the params. */
function read(given: URLSearchParams, params: readonly Param[], onDrop: DropListener): Record<string, unknown> {
  const found = params.flatMap(({ name, property, isList, read = String }) => {
    const values = given.getAll(name).map((text) => read(text) ?? null);
    given.delete(name);
    if (!isList && values.length > 1) onDrop(name);
    return values.length ? [[property, isList ? values : values[0]] as const] : [];
  });
  return Object.fromEntries(found);
}

/**
 * A view's state as the query of an address, readable by people: `view=activities&sort=-date&q=call+par&code=contact/visit`.
 * Lists are repeated names. Equal states give equal texts, and an empty one the empty text.
 */
export function encodeViewState(state: ViewState): string {
  const { filters = {}, ...rest } = cleanViewState(state);
  const pairs = [...write(rest, STATE_PARAMS), ...write(filters, FILTER_PARAMS)];
  // an address may hold these signs as they are, and people read them more easily so
  return new URLSearchParams(pairs).toString().replace(/%(?:2F|2C|3A|40|7E)/g, decodeURIComponent);
}

/**
 * The state that a text of `encodeViewState` tells, or a plain object. Never throws, whatever the text: what cannot be read is
 * left out, so is what belongs to somebody else's part of an address.
 * @param onDrop hears what was left out, by its name in the text or the path of its property
 */
export function decodeViewState(given: unknown, onDrop: DropListener = () => undefined): ViewState {
  if (typeof given !== 'string') return cleanViewState(given, onDrop);
  const params = new URLSearchParams(given);
  const state = read(params, STATE_PARAMS, onDrop);
  const filters = read(params, FILTER_PARAMS, onDrop);
  for (const name of new Set(params.keys())) onDrop(name);
  return cleanViewState({ ...state, ...(Object.keys(filters).length && { filters }) }, onDrop);
}
