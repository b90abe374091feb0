import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AdapterController } from '../../controllers/adapter-controller.js';
import { reportFailure, type Failure } from '../../controllers/failure-reporter.js';
import { I18nController } from '../../controllers/i18n-controller.js';
import { toAdapterError } from '../../data/adapter-error.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import type { Messages } from '../../i18n/messages.js';
import type { Attachment, AttachmentDraft } from '../../model/attachment.js';
import { createClientId } from '../../model/client-id.js';
import { safeFileName } from '../../model/file-name.js';
import type { InteractionRef } from '../../model/interaction.js';
import { controls } from '../../styles/controls.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { renderFailure } from '../shared/render-failure.js';
import { renderIcon } from '../shared/render-icon.js';
import { downloadBlob, previewOf, readAttachment, type Preview } from './attachment-content.js';
import { attachmentsStyles } from './interaction-attachments.styles.js';

/** How one saved file stands at the moment. */
interface OpenedFile {
  readonly preview?: Preview;
  readonly failure?: Failure;
  readonly retry?: () => void;
}

/**
 * Shows the files of an interaction, and takes new ones by button or drop. Files are downloaded as mere bytes; pictures
 * and text are shown in place, everything else is not: nothing in a file runs.
 *
 * ```html
 * <interaction-attachments editable></interaction-attachments>
 * ```
 *
 * @tag interaction-attachments
 * @fires change - after the user added or removed a file
 * @fires interaction-failed - when a file could not be opened
 * @csspart drop - the field that takes files
 * @csspart file - a file
 * @csspart name - its name
 * @csspart preview - its content, shown in place
 */
export class InteractionAttachmentsElement extends LitElement {
  static override readonly styles = [tokens, host, controls, attachmentsStyles];

  /** Files that are kept already. */
  @property({ attribute: false }) attachments: readonly Attachment[] = [];
  /** Files chosen, not sent yet. */
  @property({ attribute: false }) files: readonly AttachmentDraft[] = [];
  /** True: files can be added and removed. */
  @property({ type: Boolean, reflect: true }) editable = false;
  /** The largest file taken, in bytes. Told beforehand; larger ones are listed all the same, for the form to refuse. */
  @property({ attribute: 'max-file-size', type: Number }) maxFileSize: number | undefined;
  /** The data adapter that opens files; else a provider's. */
  @property({ attribute: false }) adapter: InteractionAdapter | undefined;
  /** The interaction that the files belong to. */
  @property({ attribute: false }) interactionRef: InteractionRef | undefined;
  @property() locale: string | undefined;
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;
  @property({ attribute: false }) messages: Partial<Messages> | undefined;
  /** Never opens a store of its own. */
  readonly noDefault = true;

  readonly #source = new AdapterController(this);
  readonly #i18n = new I18nController(this);

  @state() private opened: ReadonlyMap<string, OpenedFile> = new Map();
  @state() private over = false;
  @state() private announcement = '';
  @query('input') private input!: HTMLInputElement | null;

  /** Takes files as if the user had chosen them: for drops elsewhere, and pasting. */
  addFiles(files: Iterable<File>): void {
    const added = Array.from(files, (file) => ({ id: createClientId(), name: file.name, blob: file }));
    if (added.length === 0) return;
    this.files = [...this.files, ...added];
    this.announcement = added.map(({ name }) => this.#i18n.value.messages.fileAdded(safeFileName(name))).join(' ');
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const id of this.opened.keys()) this.#closePreview(id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('attachments')) return;
    const ids = new Set(this.attachments.map(({ id }) => id));
    for (const id of this.opened.keys()) if (!ids.has(id)) this.#closePreview(id);
  }

  protected override render(): TemplateResult {
    const list = this.attachments.length + this.files.length > 0 ? this.#renderList() : nothing;
    if (!this.editable) return html`${list}`;
    return html`
      <div
        class="drop ${this.over ? 'over' : ''}"
        part="drop"
        @dragenter=${this.#handleDrag}
        @dragover=${this.#handleDrag}
        @dragleave=${this.#handleDragLeave}
        @drop=${this.#handleDrop}
      >
        ${list} ${this.#renderInvitation()}
      </div>
      <div class="visually-hidden" role="status">${this.announcement}</div>
    `;
  }

  #renderList(): TemplateResult {
    return html`<ul role="list">
      ${this.attachments.map((attachment) => this.#renderAttachment(attachment))}
      ${this.files.map((file) => this.#renderFile(file))}
    </ul>`;
  }

  #renderAttachment(attachment: Attachment): TemplateResult {
    const { messages, format } = this.#i18n.value;
    const { preview, failure, retry } = this.opened.get(attachment.id) ?? {};
    const name = safeFileName(attachment.name);
    return html`<li part="file">
      ${renderIcon('file', undefined)}
      <span>
        <bdi part="name">${name}</bdi>
        ${attachment.size === undefined ? nothing : html`<span class="size">${format.fileSize(attachment.size)}</span>`}
      </span>
      ${
        this.#source.adapter?.openAttachment
          ? html`<span class="actions">
              ${
                isShown(attachment)
                  ? html`<button
                      type="button"
                      class="plain"
                      aria-expanded=${preview ? 'true' : 'false'}
                      aria-label=${preview ? messages.hidePreview(name) : messages.preview(name)}
                      @click=${() => this.#togglePreview(attachment)}
                    >
                      ${preview ? messages.hide : messages.show}
                    </button>`
                  : nothing
              }
              <button
                type="button"
                class="plain"
                aria-label=${messages.download(name)}
                @click=${() => this.#download(attachment)}
              >
                ${messages.downloadShort}
              </button>
            </span>`
          : nothing
      }
      ${preview ? html`<div class="preview" part="preview">${renderPreview(preview, name)}</div>` : nothing}
      ${failure ? html`<div class="error">${renderFailure(failure, this.#i18n.value, retry)}</div>` : nothing}
    </li>`;
  }

  #renderFile({ id, name, blob }: AttachmentDraft): TemplateResult {
    const { messages, format } = this.#i18n.value;
    const safe = safeFileName(name);
    const tooLarge = this.maxFileSize !== undefined && blob.size > this.maxFileSize;
    return html`<li part="file">
      ${renderIcon('file', undefined)}
      <span>
        <bdi part="name">${safe}</bdi>
        <span class="size ${tooLarge ? 'error' : ''}">${format.fileSize(blob.size)}</span>
      </span>
      <span class="actions">
        <button type="button" class="plain" aria-label=${messages.removeFile(safe)} @click=${() => this.#remove(id)}>
          ${messages.remove}
        </button>
      </span>
      ${
        tooLarge
          ? html`<span class="error">${messages.problem('too-large', format.fileSize(this.maxFileSize ?? 0))}</span>`
          : nothing
      }
    </li>`;
  }

  #renderInvitation(): TemplateResult {
    const { messages, format } = this.#i18n.value;
    const limit = this.maxFileSize === undefined ? nothing : messages.fileLimit(format.fileSize(this.maxFileSize));
    return html`<div class="invite">
      <button type="button" class="plain" @click=${() => this.input?.click()}>${messages.chooseFiles}</button>
      <span>${messages.dropFiles}</span>
      <span>${limit}</span>
      <input type="file" multiple hidden aria-label=${messages.chooseFiles} @change=${this.#handleChosen} />
    </div>`;
  }

  #handleChosen(event: Event): void {
    // the host's listeners hear of files by this element's own change event
    event.stopPropagation();
    if (!this.input?.files) return;
    this.addFiles(this.input.files);
    // so that the same file can be chosen again after it was removed
    this.input.value = '';
  }

  #handleDrag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  }

  #handleDragLeave(event: DragEvent): void {
    const inside = event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget);
    if (!inside) this.over = false;
  }

  #handleDrop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    this.addFiles(event.dataTransfer?.files ?? []);
  }

  #remove(id: string): void {
    const file = this.files.find((candidate) => candidate.id === id);
    if (!file) return;
    this.files = this.files.filter((candidate) => candidate !== file);
    this.announcement = this.#i18n.value.messages.fileRemoved(safeFileName(file.name));
    this.dispatchEvent(new Event('change', { bubbles: true }));
    // its button is gone; the next thing to do with files is here
    this.renderRoot.querySelector<HTMLElement>('.invite button')?.focus();
  }

  async #togglePreview(attachment: Attachment): Promise<void> {
    if (this.opened.get(attachment.id)?.preview) this.#closePreview(attachment.id);
    else
      await this.#open(attachment, async (blob) => {
        const preview = await previewOf(blob);
        if (preview) this.#setOpened(attachment.id, { preview });
        else downloadBlob(blob, attachment.name);
      });
  }

  async #download(attachment: Attachment): Promise<void> {
    await this.#open(attachment, (blob) => downloadBlob(blob, attachment.name));
  }

  async #open(attachment: Attachment, use: (blob: Blob) => void | Promise<void>): Promise<void> {
    const { adapter } = this.#source;
    if (!adapter) return;
    this.#closePreview(attachment.id);
    try {
      await use(await readAttachment(adapter, attachment, this.interactionRef));
    } catch (thrown) {
      const retry = () => void this.#open(attachment, use);
      this.#setOpened(attachment.id, {
        failure: reportFailure(this, 'open-file', toAdapterError(thrown), retry),
        retry,
      });
    }
  }

  #setOpened(id: string, opened: OpenedFile): void {
    this.opened = new Map(this.opened).set(id, opened);
  }

  #closePreview(id: string): void {
    const preview = this.opened.get(id)?.preview;
    if (preview?.kind === 'image') URL.revokeObjectURL(preview.url);
    const opened = new Map(this.opened);
    if (opened.delete(id)) this.opened = opened;
  }
}

function renderPreview(preview: Preview, name: string): TemplateResult {
  return preview.kind === 'image'
    ? html`<img src=${preview.url} alt=${name} />`
    : html`<pre dir="auto" tabindex="0">${preview.text}</pre>`;
}

/** Whether it is worth offering to show a file, by its claims; what is shown is decided by its bytes. */
function isShown({ name, type = '' }: Attachment): boolean {
  return /^image\/(png|jpeg|webp|gif)$|^text\/plain/.test(type) || /\.(png|jpe?g|webp|gif|txt)$/i.test(name);
}
