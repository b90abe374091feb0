import { safeFileName } from './file-name.js';

/** What is known of a file before a byte of it is sent. */
export interface FileClaims {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The media type that its system claims; empty where it knows none. */
  readonly type?: string | undefined;
}

/** What one file may be; no limit where absent. */
export interface FileLimits {
  /** Most bytes. */
  readonly maxFileSize?: number | undefined;
  /** Media types and extensions, as `isFileAccepted` takes them. */
  readonly fileTypes?: readonly string[] | undefined;
}

/**
 * Whether a file is among what is taken, by its claims as `<input accept>` goes by them: `.pdf` is an extension,
 * `application/pdf` a media type, `image/*` every type of a kind. An empty list takes everything. Nobody has looked at
 * the bytes: it spares people a useless upload, and guards nothing.
 */
export function isFileAccepted(name: string, type: string, accept: readonly string[]): boolean {
  const tokens = accept.map((token) => token.trim().toLowerCase()).filter(Boolean);
  const ending = safeFileName(name).toLowerCase();
  const [media = ''] = type
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  return (
    tokens.length === 0 ||
    tokens.some((token) => {
      if (token.startsWith('.')) return ending.endsWith(token);
      return token === '*/*' || (token.endsWith('/*') ? media.startsWith(token.slice(0, -1)) : media === token);
    })
  );
}

/** Why a file is not taken, by its claims; false where it is. */
export function fileProblem(
  { name, size, type = '' }: FileClaims,
  { maxFileSize = Infinity, fileTypes = [] }: FileLimits,
): 'wrong-type' | 'too-large' | false {
  if (!isFileAccepted(name, type, fileTypes)) return 'wrong-type';
  return size > maxFileSize && 'too-large';
}
