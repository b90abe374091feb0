import type { Code } from '../../model/code.js';
import type { Relation } from '../../model/relation.js';
import type { User } from '../../model/user.js';

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
