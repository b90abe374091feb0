import type { Code } from '../../model/code.js';
import { wordSearch } from '../../model/fold-text.js';
import type { Relation } from '../../model/relation.js';
import type { User } from '../../model/user.js';
import type { SearchOptions } from '../adapter.js';
import { checkLimit } from './check-query.js';

/** Lists that a local adapter has from its host: nothing in a browser knows them. */
export interface HostLists {
  /** The codes, in the order they are offered; a set of starter codes where absent. */
  readonly codes?: readonly Code[] | undefined;
  /** Who may be chosen as user; the current user alone where absent. */
  readonly users?: readonly User[] | undefined;
  /** Who works here; kept with each new entry as `createdBy`. */
  readonly currentUser?: User | undefined;
  /** The relations of each record, by its id, or a function that knows them. */
  readonly relations?:
    | Readonly<Record<string, readonly Relation[]>>
    | ((recordId: string) => readonly Relation[] | Promise<readonly Relation[]>)
    | undefined;
}

/** The host's codes, else the starter codes, which are loaded only then. */
export async function hostCodes(lists: HostLists): Promise<readonly Code[]> {
  return lists.codes ?? (await import('../starter-codes.js')).starterCodes;
}

/** The relations that the host knows of a record. */
export async function hostRelations({ relations = {} }: HostLists, recordId: string): Promise<readonly Relation[]> {
  if (typeof relations === 'function') return relations(recordId);
  return Object.hasOwn(relations, recordId) ? (relations[recordId] ?? []) : [];
}

/** The users that the host knows. */
export function hostUsers({ users, currentUser }: HostLists): readonly User[] {
  return users ?? (currentUser ? [currentUser] : []);
}

/** Those whose text has every word of the search, the first `limit` of them, in the order of the list. */
export function narrow<Choice>(
  list: readonly Choice[],
  textOf: (choice: Choice) => string,
  { search = '', limit }: SearchOptions,
): readonly Choice[] {
  if (limit !== undefined) checkLimit(limit);
  const isFound = wordSearch(search);
  return list.filter((choice) => isFound(textOf(choice))).slice(0, limit);
}
