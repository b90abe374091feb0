import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AttachmentDraft } from '../../model/attachment.js';
import { previewOf, type Preview } from './attachment-content.js';

/** What the controller reads from its element. */
export interface FilePreviewsHost extends ReactiveControllerHost {
  readonly files: readonly AttachmentDraft[];
}

/** What is known of a chosen file's bytes. */
interface Look {
  readonly blob: Blob;
  /** What there is to see; undefined while the bytes are read, null where there is nothing. */
  readonly preview?: Preview | null;
  /** True where the bytes cannot be read. */
  readonly isUnreadable?: boolean;
}

/** Looks into the files that were chosen: a picture is shown, and a folder, or a file that is gone, is noticed before it is sent. */
export class FilePreviewsController implements ReactiveController {
  readonly #host: FilePreviewsHost;
  readonly #looks = new Map<string, Look>();

  constructor(host: FilePreviewsHost) {
    this.#host = host;
    host.addController(this);
  }

  get(id: string): Look | undefined {
    return this.#looks.get(id);
  }

  /** Shows nothing of a file after all, such as a picture that is broken. */
  drop(id: string): void {
    const look = this.#looks.get(id);
    if (look) this.#put(id, { blob: look.blob, preview: null });
  }

  hostConnected(): void {
    // what was seen was given back when the element left its place
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const blobs = new Map(this.#host.files.map(({ id, blob }) => [id, blob]));
    for (const [id, { blob }] of this.#looks) if (blobs.get(id) !== blob) this.#forget(id);
    for (const [id, blob] of blobs) if (!this.#looks.has(id)) void this.#look(id, blob);
  }

  hostDisconnected(): void {
    for (const id of this.#looks.keys()) this.#forget(id);
  }

  async #look(id: string, blob: Blob): Promise<void> {
    const pending: Look = { blob };
    this.#looks.set(id, pending);
    // its reason is no help to people, who are told that it cannot be read
    const preview = await previewOf(blob).catch(() => undefined);
    if (this.#looks.get(id) === pending)
      this.#put(id, { blob, preview: preview ?? null, isUnreadable: preview === undefined });
    else if (preview?.url) URL.revokeObjectURL(preview.url);
  }

  #put(id: string, look: Look): void {
    this.#forget(id);
    this.#looks.set(id, look);
    this.#host.requestUpdate();
  }

  /** A picture that is no longer shown gives its memory back. */
  #forget(id: string): void {
    const { preview } = this.#looks.get(id) ?? {};
    if (preview?.url) URL.revokeObjectURL(preview.url);
    this.#looks.delete(id);
  }
}
