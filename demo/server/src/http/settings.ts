import type { TokenVerifier } from '../auth/token-verifier.js';
import type { Store } from '../store/store.js';
import type { LogLevel, LogStream } from './log.js';

/** What the door is made of. All but the first two have a default that serves. */
export interface ServerOptions {
  readonly store: Store;
  readonly verifier: TokenVerifier;
  /** Where the operations are found; `/api/interactions` where absent. */
  readonly basePath?: string | undefined;
  /** Origins of pages elsewhere that may ask; none where absent. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** Requests of one principal: 200 at once and 50 a second where absent. */
  readonly rate?: { readonly burst: number; readonly perSecond: number } | undefined;
  /** The largest body that is no file, in bytes; 1 MB where absent. */
  readonly bodyLimit?: number | undefined;
  readonly feed?: Partial<FeedSettings> | undefined;
  /** Milliseconds that requests under way are given when the server stops; 10,000 where absent. */
  readonly stopAfter?: number | undefined;
  /** True: an answer that is not as described says in which rule, to its asker too. For development. */
  readonly explains?: boolean | undefined;
  readonly log?: { readonly level: LogLevel; readonly stream?: LogStream | undefined } | undefined;
}

/** How feeds are kept open. */
export interface FeedSettings {
  /** The most open streams of one principal. */
  readonly streams: number;
  /** Milliseconds between signs of life. */
  readonly heartbeat: number;
  /** Milliseconds that a reader may take to make room. */
  readonly patience: number;
  /** Milliseconds after which a reader shall come back. */
  readonly retry: number;
  /** Changes read at once. */
  readonly slice: number;
}

/** The protocol asks for a sign of life every 15 seconds. */
export const FEED: FeedSettings = { streams: 16, heartbeat: 10_000, patience: 15_000, retry: 2000, slice: 100 };
