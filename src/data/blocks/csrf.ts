/** Headers to send, read anew for each request: a session that was renewed has another token. */
export type HeaderSource = () => Readonly<Record<string, string>>;

/**
 * The token that a backend left in a cookie, sent back in a header (double-submit cookie: Django, Angular, Spring, Laravel).
 * Where there is no document, nothing is sent.
 * @param from the document, for tests
 */
export function csrfFromCookie(
  cookie = 'XSRF-TOKEN',
  header = 'X-XSRF-TOKEN',
  from: Pick<Document, 'cookie'> | null = globalThis.document,
): HeaderSource {
  return () => {
    const pair = from?.cookie.split(/; */).find((one) => one.startsWith(`${cookie}=`));
    return pair === undefined ? {} : { [header]: decoded(pair.slice(cookie.length + 1)) };
  };
}

/**
 * The token that a backend wrote into `<meta name="csrf-token" content="…">` (Rails, Laravel).
 * @param from the document, for tests
 */
export function csrfFromMeta(
  name = 'csrf-token',
  header = 'X-CSRF-Token',
  from: Pick<Document, 'querySelector'> | null = globalThis.document,
): HeaderSource {
  return () => {
    const token = from?.querySelector<HTMLMetaElement>(`meta[name="${CSS.escape(name)}"]`)?.content;
    return token ? { [header]: token } : {};
  };
}

/** A cookie's value as it was before it was encoded; some are not, and hold a percent sign. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
