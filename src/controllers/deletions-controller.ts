import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toAdapterError, type AdapterError } from '../data/adapter-error.js';
import { decodeInteraction } from '../data/decode.js';
import { DeletionChannel, type DeletionMessage } from '../data/device/deletion-channel.js';
import type { Deletion } from '../data/device/deletion-storage.js';
import { InteractionDeleteEvent, InteractionDeletedEvent, InteractionUpdatedEvent } from '../events/change-events.js';
import { inRecord } from '../model/in-record.js';
import type { Interaction } from '../model/interaction.js';
import { DeletionIntents } from './deletion-intents.js';
import {
  isLeaving,
  isSameScope,
  rowsWith,
  type DeletionScope,
  type DeletionTask,
  type DeletionsOptions,
  type PendingDeletion,
} from './deletion-task.js';
import { PresenceController } from './presence-controller.js';

/** How long an element that sees to a deletion has to say so before it is taken for killed. */
const timeToAnswer = () => new Promise((resolve) => setTimeout(resolve, 500));

/** Tells one deletion of an entry from another one. */
const nameOf = ({ id, at }: Deletion): string => `${at} ${id}`;

/**
 * Deletes entries so that it can be undone until the reader leaves the view. An adapter that can restore is told at once,
 * another one when the reader leaves. The intent is stored before anything is told; what a killed page left is carried
 * out when the record is shown again. Elements of other tabs show the same.
 *
 * It knows who has left and what the adapter answered. It does not know how a deleted row looks.
 */
export class DeletionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: DeletionsOptions;
  readonly #intents: DeletionIntents;
  readonly #presence: PresenceController;
  readonly #tasks = new Map<string, DeletionTask>();
  /** What was undone here: others may still tell of it, and it may still be read as it was stored. */
  readonly #undone = new Set<string>();
  readonly #channel = new DeletionChannel((message) => this.#take(message));
  /** Settles when what the last message needs is known. */
  #known: Promise<unknown> = Promise.resolve();
  #scope: DeletionScope | undefined;
  /** Entries that somebody answered for since this element asked; undefined where it has not asked in this view. */
  #answered: Set<string> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DeletionsOptions) {
    this.#host = host;
    this.#options = options;
    this.#intents = new DeletionIntents(options.storage);
    this.#presence = new PresenceController(host, {
      arrived: () => host.requestUpdate(),
      left: (isHiding) => {
        this.#enter(undefined, isHiding);
        this.#channel.close();
      },
    });
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#presence.isHere) return;
    const scope = this.#options.scope();
    if (!isSameScope(scope, this.#scope)) this.#enter(scope);
    if (this.#scope && !this.#answered && this.#options.pages.status === 'complete' && this.#user !== undefined) {
      void this.#resume(this.#scope);
    }
  }

  /** How a row is deleted; undefined where it is not. */
  stateOf(id: string): PendingDeletion | undefined {
    return this.#tasks.get(id);
  }

  /** The rows to show: deleted ones stay in their place, those that the reader has left are gone. */
  rowsOf(items: readonly Interaction[]): readonly Interaction[] {
    return rowsWith(this.#tasks, items);
  }

  /** Deletes an entry, unless the page objects. Resolves when its row can be undone: to false where nothing was done. */
  async delete(interaction: Interaction): Promise<boolean> {
    const scope = this.#scope;
    const event = new InteractionDeleteEvent(interaction);
    this.#host.dispatchEvent(event);
    if (!(await event.allowed()) || !scope || this.#tasks.has(interaction.id)) return false;
    const { id, recordId = scope.recordId, version } = interaction;
    const at = new Date().toISOString();
    await this.#begin(scope, interaction, {
      recordId,
      id,
      version,
      at,
      userId: this.#user ?? undefined,
      owner: this.#intents.owner,
    });
    return true;
  }

  /** Resolves when the adapter has answered, where it is told at once; else now. */
  async settled(id: string): Promise<void> {
    const task = this.#tasks.get(id);
    if (task?.isSent) await task.sending;
  }

  /** Brings a deleted row back. Resolves to false where that was not possible any more. */
  async undo(id: string): Promise<boolean> {
    const task = this.#tasks.get(id);
    if (!task || isLeaving(task)) return false;
    return task.isSent ? this.#restore(task) : this.#takeBack(task);
  }

  /** Forgets what was to be deleted: rows that the adapter was not told of are back. */
  forget(): void {
    for (const [id, { isSent, sending }] of this.#tasks) if (!isSent && !sending) this.#tasks.delete(id);
    this.#host.requestUpdate();
  }

  get #user(): string | null | undefined {
    return this.#options.userId();
  }

  #set(task: DeletionTask): void {
    this.#tasks.set(task.deletion.id, task);
    this.#host.requestUpdate();
  }

  #end({ deletion }: DeletionTask): void {
    this.#tasks.delete(deletion.id);
    this.#host.requestUpdate();
  }

  /** Another view, or none: what was deleted in the last one is carried out. */
  #enter(scope: DeletionScope | undefined, isHiding = false): void {
    this.#scope = scope;
    this.#answered = undefined;
    for (const task of this.#tasks.values()) {
      if (isLeaving(task)) continue;
      if (task.isMine && !task.isSent) this.#leave(task, isHiding);
      else this.#end(task);
    }
    if (scope) this.#channel.open();
  }

  async #begin(scope: DeletionScope, interaction: Interaction | undefined, deletion: Deletion): Promise<void> {
    const isStored = await this.#intents.store(deletion);
    // the reader may have left while it was stored
    const isHere = scope === this.#scope;
    const isSent = isHere && typeof scope.adapter.restore === 'function';
    const task: DeletionTask = { scope, deletion, interaction, isMine: true, isSent, isStored };
    this.#set(task);
    this.#tellPending(task);
    if (isSent) task.sending = this.#send(task);
    else if (!isHere) this.#leave(task);
  }

  #leave(task: DeletionTask, isHiding = false): void {
    task.sending = this.#carryOut(task, isHiding);
    this.#host.requestUpdate();
  }

  /** Tells the adapter, unless somebody undid it in another tab, or sees to it there. */
  async #carryOut(task: DeletionTask, isHiding = false): Promise<boolean> {
    const { deletion, isStored, scope } = task;
    const claiming = isStored ? this.#intents.claim(deletion) : undefined;
    // a page that is going away has no time to wait
    if (claiming && !isHiding) {
      const stored = await claiming;
      if (stored?.owner !== this.#intents.owner) {
        this.#end(task);
        if (stored && this.#scope === scope) this.#show(scope, stored);
        return false;
      }
    }
    return this.#send(task);
  }

  async #send(task: DeletionTask): Promise<boolean> {
    const { scope, deletion, isSent } = task;
    const { recordId, id, version } = deletion;
    try {
      await scope.adapter.delete?.({ recordId, id }, { version });
    } catch (thrown) {
      const error = toAdapterError(thrown);
      // somebody else was quicker: it is gone as it should be
      if (error.kind !== 'not-found') {
        this.#giveBack(task, error);
        return false;
      }
    }
    this.#intents.drop(task);
    if (!isSent) {
      this.#end(task);
      this.#channel.tell({ type: 'done', recordId, id });
    }
    this.#options.pages.remove(id);
    this.#host.dispatchEvent(new InteractionDeletedEvent({ recordId, id }));
    return true;
  }

  /** It could not be deleted: the row is back, and it is said. Where nobody is there to read it, it is tried again later. */
  #giveBack(task: DeletionTask, error: AdapterError): void {
    const { scope, deletion, interaction } = task;
    const { pages, failed } = this.#options;
    const current = error.kind === 'conflict' && error.current ? inRecord(error.current, deletion.recordId) : undefined;
    this.#end(task);
    if (current) pages.replace(current);
    else if (error.kind === 'conflict') void pages.refresh();
    if (this.#presence.isHere) this.#intents.drop(task);
    else this.#intents.release(task);
    this.#channel.tell({ type: 'undone', recordId: deletion.recordId, id: deletion.id, interaction: current });
    const retry = () => void this.#begin(scope, interaction, { ...deletion, owner: this.#intents.owner });
    failed({ operation: 'delete', error, interaction: current ?? interaction, retry });
  }

  async #restore(task: DeletionTask): Promise<boolean> {
    const { recordId, id } = task.deletion;
    // where it could not be deleted the row is back already
    if (task.sending && !(await task.sending)) return false;
    let interaction: Interaction;
    try {
      interaction = inRecord(decodeInteraction(await task.scope.adapter.restore?.({ recordId, id })), recordId);
    } catch (thrown) {
      const error = toAdapterError(thrown);
      const retry = () => void this.undo(id);
      this.#options.failed({ operation: 'restore', error, interaction: task.interaction, retry });
      return false;
    }
    this.#undone.add(nameOf(task.deletion));
    this.#end(task);
    this.#options.pages.insert(interaction);
    this.#channel.tell({ type: 'undone', recordId, id, interaction });
    this.#host.dispatchEvent(new InteractionUpdatedEvent(interaction));
    return true;
  }

  async #takeBack(task: DeletionTask): Promise<boolean> {
    const { recordId, id } = task.deletion;
    if (!(await this.#intents.takeBack(task.deletion))) return false;
    this.#undone.add(nameOf(task.deletion));
    this.#end(task);
    this.#channel.tell({ type: 'undone', recordId, id });
    return true;
  }

  /** Takes up what is stored: shows it as deleted, and carries it out where nobody answers for it. */
  async #resume(scope: DeletionScope): Promise<void> {
    const answered = (this.#answered = new Set());
    this.#channel.tell({ type: 'ask', recordId: scope.recordId });
    const stored = await this.#intents.ofOthers(scope.recordId, this.#user ?? undefined);
    const unknown = stored.filter(({ id }) => this.#scope === scope && !this.#tasks.has(id));
    if (unknown.length === 0) return;
    for (const deletion of unknown) this.#show(scope, deletion);
    await (this.#options.answersDue ?? timeToAnswer)();
    const orphans = unknown.filter(({ id }) => this.#scope === scope && !answered.has(id) && this.#tasks.has(id));
    const results = await Promise.all(orphans.map((deletion) => this.#adopt(scope, deletion)));
    const count = results.filter(Boolean).length;
    if (count > 0) this.#options.resumed(count);
  }

  async #adopt(scope: DeletionScope, deletion: Deletion): Promise<boolean> {
    const interaction = this.#options.pages.items.find(({ id }) => id === deletion.id);
    const task: DeletionTask = { scope, deletion, interaction, isMine: true, isSent: false, isStored: true };
    this.#set(task);
    return (task.sending = this.#carryOut(task));
  }

  #tellPending({ deletion, isSent, interaction }: DeletionTask): void {
    const { recordId } = deletion;
    this.#channel.tell({ type: 'pending', recordId, deletion, interaction: isSent ? interaction : undefined });
  }

  /** Shows a deletion that another element sees to. */
  #show(scope: DeletionScope, deletion: Deletion, sent?: Interaction): void {
    if (this.#undone.has(nameOf(deletion))) return;
    const { pages } = this.#options;
    // the adapter may have told of it before: the row is gone from the pages, or will be
    if (sent && !pages.reaches(sent)) return;
    const interaction = sent ?? pages.items.find(({ id }) => id === deletion.id);
    this.#set({ scope, deletion, interaction, isMine: false, isSent: sent !== undefined, isStored: true });
    if (sent) pages.remove(deletion.id);
  }

  /** Hears one message after the other. Of a row that is gone from the backend it must be known first whether its place is loaded. */
  #take(message: DeletionMessage): void {
    const { pages } = this.#options;
    const isGone = message.type === 'pending' && message.interaction !== undefined;
    // where that cannot be known it is not shown
    if (isGone) this.#known = this.#known.then(() => pages.prepare()).catch(() => undefined);
    void this.#known.then(() => this.#hear(message));
  }

  #hear(message: DeletionMessage): void {
    const scope = this.#scope;
    if (message.type === 'cleared') this.forget();
    else if (message.type === 'ask') {
      const asked = [...this.#tasks.values()].filter(({ deletion }) => deletion.recordId === message.recordId);
      for (const task of asked) if (task.isMine) this.#tellPending(task);
    } else if (!scope || message.recordId !== scope.recordId) return;
    else if (message.type === 'pending') {
      this.#answered?.add(message.deletion.id);
      if (!this.#tasks.has(message.deletion.id)) this.#show(scope, message.deletion, message.interaction);
    } else if (!isLeaving(this.#tasks.get(message.id))) {
      this.#hearEnd(message);
    }
  }

  #hearEnd(message: Extract<DeletionMessage, { readonly type: 'undone' | 'done' }>): void {
    const { pages } = this.#options;
    const task = this.#tasks.get(message.id);
    if (task) this.#end(task);
    if (message.type === 'done') pages.remove(message.id);
    else if (message.interaction) {
      if (task?.isSent) pages.insert(message.interaction);
      else pages.replace(message.interaction);
    }
  }
}
