import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
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
import { failure } from '../../styles/failure.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { renderFailure } from '../shared/render-failure.js';
import { downloadBlob, previewOf, readAttachment, type Preview } from './attachment-content.js';
import { attachmentsStyles } from './interaction-attachments.styles.js';
import { isShown, renderButton, renderFileRow, renderPreview } from './render-file.js';

/** What was asked of a saved file: its content shown in place, or why that failed. */
interface OpenedFile {
  readonly preview?: Preview;
  readonly failure?: Failure;
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
  static override readonly styles = [tokens, host, controls, failure, attachmentsStyles];

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
  /** BCP 47 language tag; the page's language where absent. */
  @property() locale: string | undefined;
  /** IANA time zone. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;
  /** Texts that replace the widget's own, one by one. */
  @property({ attribute: false }) messages: Partial<Messages> | undefined;
  /** Never opens a store of its own. */
  readonly noDefault = true;

  readonly #source = new AdapterController(this);
  readonly #i18n = new I18nController(this);
  readonly #opened = new Map<string, OpenedFile>();

  @state() private over = false;
  @state() private announcement = '';

  /** Takes files as if the user had chosen them: for drops elsewhere, and pasting. */
  addFiles(files: Iterable<File>): void {
    const { messages } = this.#i18n.value;
    const added = Array.from(files, (file) => ({ id: createClientId(), name: file.name, blob: file }));
    const announcement = added.map(({ name }) => messages.fileAdded(safeFileName(name))).join(' ');
    if (added.length > 0) this.#change([...this.files, ...added], announcement);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const id of this.#opened.keys()) this.#setOpened(id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('attachments')) return;
    const ids = new Set(this.attachments.map(({ id }) => id));
    for (const id of this.#opened.keys()) if (!ids.has(id)) this.#setOpened(id);
  }

  protected override render(): TemplateResult {
    const rows = [
      ...this.attachments.map((attachment) => this.#renderAttachment(attachment)),
      ...this.files.map((file) => this.#renderFile(file)),
    ];
    const list =
      rows.length > 0
        ? html`<ul role="list">
            ${rows}
          </ul>`
        : nothing;
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

  #renderAttachment(attachment: Attachment): TemplateResult {
    const i18n = this.#i18n.value;
    const { messages } = i18n;
    const { preview, failure } = this.#opened.get(attachment.id) ?? {};
    const name = safeFileName(attachment.name);
    const toggle = () => (preview ? this.#setOpened(attachment.id) : this.#open(attachment, true));
    const showsOrHides = preview
      ? renderButton(messages.hide, messages.hidePreview(name), toggle)
      : renderButton(messages.show, messages.preview(name), toggle);
    return renderFileRow(
      i18n,
      attachment,
      this.#source.adapter?.openAttachment && [
        isShown(attachment) ? showsOrHides : nothing,
        renderButton(messages.downloadShort, messages.download(name), () => this.#open(attachment, false)),
      ],
      [
        preview ? html`<div class="preview" part="preview">${renderPreview(preview, name)}</div>` : nothing,
        failure ? html`<div class="error">${renderFailure(failure, i18n)}</div>` : nothing,
      ],
    );
  }

  #renderFile(file: AttachmentDraft): TemplateResult {
    const i18n = this.#i18n.value;
    const { messages, format } = i18n;
    const { name, blob } = file;
    const { size } = blob;
    const remove = renderButton(messages.remove, messages.removeFile(safeFileName(name)), () => this.#remove(file));
    const limit = this.maxFileSize ?? Infinity;
    return renderFileRow(
      i18n,
      { name, size },
      remove,
      size > limit
        ? html`<span class="error">${messages.problem('too-large', format.fileSize(limit))}</span>`
        : nothing,
    );
  }

  #renderInvitation(): TemplateResult {
    const { messages, format } = this.#i18n.value;
    return html`<div class="invite">
      ${renderButton(messages.chooseFiles, messages.chooseFiles, () => this.renderRoot.querySelector('input')?.click())}
      <span>${messages.dropFiles}</span>
      ${this.maxFileSize === undefined ? nothing : messages.fileLimit(format.fileSize(this.maxFileSize))}
      <input type="file" multiple hidden aria-label=${messages.chooseFiles} @change=${this.#handleChosen} />
    </div>`;
  }

  #handleChosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    // the host's listeners hear of files by this element's own change event
    event.stopPropagation();
    this.addFiles(input.files ?? []);
    // so that the same file can be chosen again after it was removed
    input.value = '';
  }

  #handleDrag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  }

  #handleDragLeave(event: DragEvent): void {
    this.over = this.renderRoot.contains(event.relatedTarget as Node | null);
  }

  #handleDrop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    this.addFiles(event.dataTransfer?.files ?? []);
  }

  #remove(file: AttachmentDraft): void {
    const { messages } = this.#i18n.value;
    const others = this.files.filter((other) => other !== file);
    this.#change(others, messages.fileRemoved(safeFileName(file.name)));
    // its button is gone; the next thing to do with files is here
    this.renderRoot.querySelector<HTMLElement>('.invite button')?.focus();
  }

  #change(files: readonly AttachmentDraft[], announcement: string): void {
    this.files = files;
    this.announcement = announcement;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Shows a file where it can be shown and is wanted in place; hands it to the browser's downloads otherwise. */
  async #open(attachment: Attachment, inPlace: boolean): Promise<void> {
    const { id, name } = attachment;
    const { adapter } = this.#source;
    if (!adapter) return;
    this.#setOpened(id);
    try {
      const blob = await readAttachment(adapter, attachment, this.interactionRef);
      const preview = inPlace ? await previewOf(blob) : null;
      if (preview) this.#setOpened(id, { preview });
      else downloadBlob(blob, name);
    } catch (thrown) {
      const retry = () => void this.#open(attachment, inPlace);
      this.#setOpened(id, { failure: reportFailure(this, 'open-file', toAdapterError(thrown), retry) });
    }
  }

  /** Replaces what stands below a file; a picture that is no longer shown gives its memory back. */
  #setOpened(id: string, opened: OpenedFile = {}): void {
    const { preview } = this.#opened.get(id) ?? {};
    if (preview?.url) URL.revokeObjectURL(preview.url);
    this.#opened.set(id, opened);
    this.requestUpdate();
  }
}
