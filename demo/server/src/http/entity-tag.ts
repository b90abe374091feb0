/** The `ETag` of a version. */
export function entityTag(version: string): string {
  return `"${version}"`;
}

/** The version that an `If-Match` header names, which is one tag in quotes as the document has it; any will do where it is absent. */
export function versionIn(header: string | undefined): string | undefined {
  return header?.slice(1, -1);
}
