import type { AdapterError } from './adapter-error.js';

/** Where a file stands on its way to the backend: the part that was sent, 0 to 1; why it failed; or that it arrived. */
export type FileUpload = { readonly fraction: number } | { readonly error: AdapterError } | { readonly done: true };

/** Uploads by the ids of their files. */
export type FileUploads = ReadonlyMap<string, FileUpload>;

/** Files whose state ended between two reports, and how. */
export function endedUploads(
  before: FileUploads | undefined,
  now: FileUploads,
): readonly (readonly [string, boolean])[] {
  const hasEnded = (upload: FileUpload | undefined) => upload !== undefined && !('fraction' in upload);
  return [...now].flatMap(([id, upload]) =>
    hasEnded(upload) && !(before instanceof Map && before.get(id) === upload) ? [[id, 'done' in upload] as const] : [],
  );
}
