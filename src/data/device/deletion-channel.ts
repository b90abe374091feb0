import type { Interaction, InteractionRef } from '../../model/interaction.js';
import { decodeInteraction } from '../decode.js';
import type { Deletion } from './deletion-storage.js';

/** What elements tell each other of deletions. */
export type DeletionMessage =
  /** Who sees to deletions of this record? */
  | { readonly type: 'ask'; readonly recordId: string }
  /** I see to this one. With the `interaction` the adapter knows already, and can restore it. */
  | {
      readonly type: 'pending';
      readonly recordId: string;
      readonly deletion: Deletion;
      readonly interaction?: Interaction | undefined;
    }
  /** It is not deleted after all; `interaction` is the entry as it is now, where it has changed. */
  | ({ readonly type: 'undone'; readonly interaction?: Interaction | undefined } & InteractionRef)
  /** It is carried out. */
  | ({ readonly type: 'done' } & InteractionRef)
  /** Somebody has removed what this device keeps. */
  | { readonly type: 'cleared'; readonly recordId: null };

const NAME = 'interaction-timeline:deletions';

/** Tells every element of the origin; the one that tells, too, where it listens by another channel. */
export function tellDeletion(message: DeletionMessage): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(message);
  channel.close();
}

/**
 * What is told of deletions among the elements of an origin, in this page and in other tabs. The channel is never open while
 * the page lies in the back/forward cache, which it would keep the page out of.
 */
export class DeletionChannel {
  readonly #listener: (message: DeletionMessage) => void;
  #channel: BroadcastChannel | undefined;

  constructor(listener: (message: DeletionMessage) => void) {
    this.#listener = listener;
  }

  open(): void {
    if (this.#channel) return;
    this.#channel = new BroadcastChannel(NAME);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data);
      if (message) this.#listener(message);
    };
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Tells the others. */
  tell(message: DeletionMessage): void {
    if (this.#channel) this.#channel.postMessage(message);
    else tellDeletion(message);
  }
}

/** The channel is open to every script of the origin: what does not look like a message is none. */
function readMessage(heard: unknown): DeletionMessage | undefined {
  const message = Object(heard) as DeletionMessage;
  if (message.type === 'cleared') return message;
  if (typeof message.recordId !== 'string') return undefined;
  if (message.type === 'pending' && typeof message.deletion?.id !== 'string') return undefined;
  if (!('interaction' in message) || !message.interaction) return message;
  try {
    return { ...message, interaction: decodeInteraction(message.interaction) };
  } catch {
    return undefined;
  }
}
