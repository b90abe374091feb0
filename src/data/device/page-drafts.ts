/**
 * Drafts that live as long as the page: what a device refuses to keep, or may not be asked to. They are offered like the
 * others as long as nobody leaves the page.
 */
import type { DraftRef, KeptDraft, OpenedDraft } from './draft.js';

const drafts = new Map<string, OpenedDraft>();

/** Keeps a draft until the page is left. */
export function keepInPage(opened: OpenedDraft): void {
  drafts.set(opened.draft.id, opened);
}

/** The drafts of a record that are kept in this page, of these scopes. */
export function listPageDrafts(scopes: readonly string[], record: string): readonly KeptDraft[] {
  return [...drafts.values()]
    .map(({ draft }) => draft)
    .filter(({ scope, recordId }) => recordId === record && scopes.includes(scope));
}

/** A draft with its files; it stays until it is removed. */
export function openPageDraft({ id }: Pick<DraftRef, 'id'>): OpenedDraft | undefined {
  return drafts.get(id);
}

/** Forgets a draft: it is kept on the device now, or nobody wants it. */
export function removePageDraft({ id }: Pick<DraftRef, 'id'>): void {
  drafts.delete(id);
}

/** Forgets the drafts of a scope, or all. */
export function clearPageDrafts(cleared?: string): void {
  for (const { draft } of [...drafts.values()]) {
    if (cleared === undefined || draft.scope === cleared) drafts.delete(draft.id);
  }
}
