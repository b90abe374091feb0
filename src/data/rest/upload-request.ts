import { toAdapterError } from '../adapter-error.js';

/** What a file is sent with. */
export interface UploadRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob;
  readonly signal: AbortSignal;
  /** Hears the part that went out, 0 to 1. */
  readonly onProgress: (fraction: number) => void;
}

/** What an answer may not have a body with (Fetch standard: null body status). */
const NO_BODY = /^(?:101|103|204|205|304)$/;

/** True where a page can be told how much of a file went out: `fetch` does not say. */
export const canTellProgress = (): boolean => typeof XMLHttpRequest === 'function';

function headersOf(request: XMLHttpRequest): Headers {
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().split('\r\n')) {
    const [, name, value] = /^([^:]+): ?(.*)$/.exec(line) ?? [];
    if (name) headers.append(name, value ?? '');
  }
  return headers;
}

/** Sends a file so that its progress can be told, as `fetch` would otherwise. Rejects as `fetch` does. */
export function sendUpload({ url, method, headers, body, signal, onProgress }: UploadRequest): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    const fail = (reason: Error) => {
      signal.removeEventListener('abort', stop);
      reject(reason);
    };
    request.open(method, url);
    request.responseType = 'blob';
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = () => fail(new TypeError('The file could not be sent.'));
    request.onabort = () => fail(toAdapterError(signal.reason));
    request.onload = () => {
      signal.removeEventListener('abort', stop);
      const { status } = request;
      const content = request.response as Blob;
      resolve(new Response(NO_BODY.test(String(status)) ? null : content, { status, headers: headersOf(request) }));
    };
    signal.addEventListener('abort', stop, { once: true });
    request.send(body);
  });
}
