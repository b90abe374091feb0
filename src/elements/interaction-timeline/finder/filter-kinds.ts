import type { Messages } from '../../../i18n/messages.js';
import type { Filters } from '../../../model/filters.js';
import type { ViewState } from '../../../model/view-state.js';

/** What one filters by, in the order of the buttons. */
export const FILTER_KINDS = ['codes', 'users', 'relations', 'dates', 'status', 'files'] as const;

export type FilterKind = (typeof FILTER_KINDS)[number];

/** The kinds whose choices are lists. */
export type ListKind = Extract<FilterKind, 'users' | 'relations' | 'status'>;

/** The filters of the contract that a kind sets. */
const MEMBERS: Readonly<Record<FilterKind, readonly (keyof Filters)[]>> = {
  codes: ['codes'],
  users: ['users'],
  relations: ['relations'],
  dates: ['from', 'to'],
  status: ['status'],
  files: ['hasFiles'],
};

/** What people call a kind. */
export function kindText(kind: FilterKind, messages: Messages): string {
  const texts: Readonly<Record<FilterKind, string>> = {
    codes: messages.filterType,
    users: messages.user,
    relations: messages.filterRelation,
    dates: messages.date,
    status: messages.status,
    files: messages.filterFiles,
  };
  return texts[kind];
}

/** How many choices of a kind a view is narrowed by. */
export function chosenCount(kind: FilterKind, { filters = {}, period }: ViewState): number {
  if (kind === 'dates') return Number(Boolean(period ?? filters.from ?? filters.to));
  if (kind === 'files') return Number(filters.hasFiles !== undefined);
  return filters[kind]?.length ?? 0;
}

/** What is to be chosen so that a kind narrows no longer. */
export function withoutKind(kind: FilterKind, { filters }: ViewState): Partial<ViewState> {
  const cleared = Object.fromEntries(MEMBERS[kind].map((member) => [member, undefined]));
  return { filters: { ...filters, ...cleared }, ...(kind === 'dates' && { period: undefined }) };
}

/** What is to be chosen so that nothing is hidden any more. */
export const EVERYTHING: Partial<ViewState> = { filters: undefined, period: undefined, search: undefined };
