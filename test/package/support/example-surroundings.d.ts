/** What the sentences around the documents' examples speak of: a host's own variables, and what an example before has imported. */
import type * as blocks from 'interaction-timeline/adapters/blocks.js';
import type { InteractionAdapter, InteractionProviderElement, InteractionTimelineElement } from 'interaction-timeline';
import type * as verifying from '../../../demo/server/src/auth/token-verifier.js';
import type { ServerOptions } from '../../../demo/server/src/http/settings.js';

declare global {
  const timeline: InteractionTimelineElement;
  const provider: InteractionProviderElement;
  const adapter: InteractionAdapter;
  function signIn(): Promise<void>;

  const dateReader: typeof blocks.dateReader;
  const mergeAdapters: typeof blocks.mergeAdapters;
  const calls: InteractionAdapter;
  const mail: InteractionAdapter;

  type TokenVerifier = verifying.TokenVerifier;
  const sessions: {
    find(token: string): Promise<{ principal: verifying.VerifiedToken['principal']; ends: number } | null>;
  };
  const store: ServerOptions['store'];
  function createServer(options: ServerOptions): Promise<unknown>;

  // events of elements reach the document and the window
  type ElementEvents = Pick<HTMLElementEventMap, Extract<keyof HTMLElementEventMap, `interaction${string}`>>;
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is merged, an alias is not
  interface DocumentEventMap extends ElementEvents {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- as above
  interface WindowEventMap extends ElementEvents {}
}
