import { wordSearch } from '../../model/fold-text.js';
import type { Relation } from '../../model/relation.js';
import type { User } from '../../model/user.js';
import type { SearchOptions } from '../adapter.js';
import { checkLimit } from './check-query.js';
import type { HostLists } from './host-codes.js';

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
