import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { InteractionRef } from '../../../../../src/model/interaction.js';
import type { Principal, Store } from '../../store/store.js';
import type { Parameters } from '../document/check-request.js';
import type { OpenFeeds } from '../feed/open-feeds.js';
import type { FeedSettings } from '../settings.js';

/** A request that is known to be as the document describes it. */
export interface Call {
  readonly store: Store;
  readonly principal: Principal;
  /** Epoch milliseconds until which the principal's token is good. */
  readonly expiresAt: number;
  /** The values of the parameters, by name, in their types. */
  readonly parameters: Parameters;
  readonly body: unknown;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Where the operations are found. */
  readonly basePath: string;
  readonly feeds: OpenFeeds;
  readonly feed: FeedSettings;
}

/** What is answered. */
export interface Answer {
  readonly status: number;
  /** JSON; absent for an answer without a body. */
  readonly body?: unknown;
  /** In place of a body: a file, as it is read. */
  readonly bytes?: Readable;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Carries out one operation. Resolves to `taken` where it has answered by itself. */
export type Handler = (call: Call) => Promise<Answer | 'taken'>;

/** A parameter that the document requires to be a text, or undefined where it is absent. */
export function text({ parameters }: Call, name: string): string | undefined {
  return parameters[name] as string | undefined;
}

/** The record that the path names. */
export function recordOf(call: Call): string {
  return text(call, 'recordId')!;
}

/** The entry that the path names. */
export function refOf(call: Call): InteractionRef {
  return { recordId: recordOf(call), id: text(call, 'id')! };
}

/** An answer of JSON. */
export function json(body: unknown, headers: Readonly<Record<string, string>> = {}, status = 200): Answer {
  return { status, body, headers };
}
