/** What may stand in `filename*` as it is: `attr-char` of RFC 8187. `encodeURIComponent` leaves four characters more. */
const NOT_ATTRIBUTE = /['()*]/g;
const EXTENDED = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i;
const QUOTED = /;\s*filename\s*=\s*"((?:[^"\\]|\\.)*)"/i;
const BARE = /;\s*filename\s*=\s*([^";\s]+)/i;

/**
 * `Content-Disposition` of a download. The name goes percent-encoded only: line breaks, quotes or directions in a stored name
 * cannot become part of a header.
 */
export function attachmentHeader(name: string): string {
  // half of a surrogate pair, which a name in JSON may have, is no text that can be encoded
  const wellFormed = Buffer.from(name).toString();
  const encoded = encodeURIComponent(wellFormed).replace(NOT_ATTRIBUTE, percent);
  return `attachment; filename*=UTF-8''${encoded}`;
}

/** The file name that a `Content-Disposition` header gives, or null where it gives none that can be read. */
export function fileNameIn(header: string | undefined): string | null {
  const extended = EXTENDED.exec(header ?? '')?.[1];
  if (extended !== undefined) return decode(extended);
  const quoted = QUOTED.exec(header ?? '')?.[1]?.replace(/\\(.)/g, '$1');
  return (quoted ?? BARE.exec(header ?? '')?.[1]) || null;
}

function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded) || null;
  } catch {
    // not UTF-8: the caller says that the name is missing, which is what the sender has to cure
    return null;
  }
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
