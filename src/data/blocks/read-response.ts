import type { BackendAnswer } from './backend-answer.js';
import { decodeBytes } from './decode-bytes.js';

/** What frameworks put before JSON so that a page cannot run it as a script. */
const GUARD = /^\)\]\}'?,?\s*/;

/** A name for what was asked that may stand in a log: no query, for that may hold what people typed. */
export function askedName(url: string, method = 'GET'): string {
  return `${method.toUpperCase()} ${url.replace(/[?#].*$/s, '')}`;
}

/**
 * Reads an answer of whatever form: JSON under any label, nothing, HTML, JSON that was cut off, other charsets. It never fails
 * on what it reads, and does not judge it: see `errorTable`.
 * @param asked what was asked, for logs
 */
export async function readResponse(response: Response, asked = askedName(response.url)): Promise<BackendAnswer> {
  const { status, headers, redirected, url } = response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = decodeBytes(bytes, headers.get('content-type') ?? '');
  return { asked, status, headers, redirected, url, text, ...parsed(text) };
}

function parsed(text: string): Pick<BackendAnswer, 'form' | 'body'> {
  const content = text.replace(GUARD, '').trim();
  if (!content) return { form: 'empty', body: undefined };
  if (content.startsWith('<')) return { form: 'html', body: undefined };
  try {
    return { form: 'json', body: JSON.parse(content) as unknown };
  } catch {
    // what it should have been tells whether the backend's words got lost, or never were JSON
    return { form: /^[[{"]/.test(content) ? 'broken' : 'text', body: undefined };
  }
}
