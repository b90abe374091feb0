/** What came back from a backend, read without trust. */
export interface BackendAnswer {
  /** What was asked, for logs: `GET /api/notes`. Query and record text are not in it. */
  readonly asked: string;
  /** 0 for a redirect that was not followed. */
  readonly status: number;
  /** What the body really is, whatever its label says. `broken` began as JSON and is none: cut off, or garbled. */
  readonly form: 'json' | 'empty' | 'html' | 'text' | 'broken';
  /** The JSON of the body; undefined where it is none. */
  readonly body: unknown;
  /** The body as text, for rules that must look into it. It is never shown, and stands in no error. */
  readonly text: string;
  readonly headers: Headers;
  /** True where the answer came from another address than was asked. */
  readonly redirected: boolean;
  /** Where it came from. */
  readonly url: string;
}
