import type { CheckContext } from './check-context.js';
import type { Need } from './needs.js';

/** What promises are grouped by, in the order they are checked. */
export type PromiseGroup =
  | 'list'
  | 'paging'
  | 'cursors'
  | 'order'
  | 'views'
  | 'sort'
  | 'filters'
  | 'search'
  | 'anchors'
  | 'pinned'
  | 'summarize'
  | 'limits'
  | 'errors'
  | 'shape'
  | 'capabilities'
  | 'codes'
  | 'choices'
  | 'relations'
  | 'users'
  | 'get'
  | 'history'
  | 'create'
  | 'idempotency'
  | 'text'
  | 'dates'
  | 'files'
  | 'update'
  | 'versions'
  | 'delete'
  | 'restore'
  | 'apply'
  | 'subscribe'
  | 'outbox';

/** One thing that the contract promises, and how to find out whether an adapter keeps it. */
export interface AdapterPromise {
  /** `group/name`, the same in every release. */
  readonly id: string;
  readonly group: PromiseGroup;
  /** What the adapter does, as a sentence without its subject: "answers with an array of items". */
  readonly promise: string;
  /** What it rests on; it is not claimed by an adapter that lacks one of these. */
  readonly needs: readonly Need[];
  /** Returns, or resolves, where the promise is kept. @throws BrokenPromise, or NotClaimed where there is nothing to look at */
  readonly check: (context: CheckContext) => Promise<void> | void;
}

/** A promise as its group's file writes it: name and group are around it. */
export interface PromiseInGroup extends Pick<AdapterPromise, 'promise' | 'check'> {
  readonly needs?: readonly Need[];
}

/** The promises of a group, by name. */
export function promisesOf(
  group: PromiseGroup,
  byName: Readonly<Record<string, PromiseInGroup>>,
): readonly AdapterPromise[] {
  return Object.entries(byName).map(([name, { needs = [], ...rest }]) => ({
    id: `${group}/${name}`,
    group,
    needs,
    ...rest,
  }));
}
