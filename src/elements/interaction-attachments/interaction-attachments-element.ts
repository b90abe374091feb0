import { focusPlace } from '../shared/focus-place.js';
import { isFocusLost } from '../shared/is-focus-lost.js';
import { fileSize } from '../../i18n/full-formats.js';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AdapterController } from '../../controllers/adapter-controller.js';
import { reportFailure, type Failure } from '../../controllers/failure-reporter.js';
import { I18nController } from '../../controllers/i18n-controller.js';
import { OwnKeysController } from '../../controllers/own-keys-controller.js';
import { toAdapterError } from '../../data/adapter-error.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import { form } from '../../i18n/english/form.js';
import type { Messages } from '../../i18n/messages.js';
import type { Attachment, AttachmentDraft } from '../../model/attachment.js';
import { createClientId } from '../../model/client-id.js';
import { fileProblem } from '../../model/file-check.js';
import { shortFileName } from '../../model/short-file-name.js';
import type { InteractionRef } from '../../model/interaction.js';
import { buttonStates } from '../../styles/button-states.styles.js';
import { buttons } from '../../styles/buttons.styles.js';
import { fields } from '../../styles/fields.styles.js';
import { failure } from '../../styles/failure.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { renderFailure } from '../shared/render-failure.js';
import { downloadBlob, previewOf, readAttachment, type Preview } from './attachment-content.js';
import { FileIntakeController } from './file-intake-controller.js';
import { FilePreviewsController } from './file-previews-controller.js';
import { fileTypesText } from './file-types-text.js';
import { endedUploads, type FileUploads } from '../../data/file-upload.js';
import { attachmentsStyles } from './interaction-attachments.styles.js';
import { renderChosenFile } from './render-chosen-file.js';
import { renderInvitation, type TakenFiles } from './render-invitation.js';
import { isShown, renderButton, renderFileRow, renderPreview, renderToggle } from './render-file.js';

/** What was asked of a saved file: its content shown in place, or why that failed. */
interface OpenedFile {
  readonly preview?: Preview;
  readonly failure?: Failure;
}

/**
 * Shows the files of an interaction, and takes new ones by button, drop or paste. Files are downloaded as mere bytes;
 * pictures and text are shown in place, everything else is not: nothing in a file runs.
 *
 * Limits are said beforehand. A file beyond them is listed with the reason, for the form to refuse, and is never dropped
 * silently. It sends nothing itself: whoever sends tells by `uploads` how far each file is.
 *
 * ```html
 * <interaction-attachments editable></interaction-attachments>
 * ```
 *
 * @tag interaction-attachments
 * @fires change - after the user added or removed a file
 * @fires interaction-failed - when a file could not be opened
 * @csspart drop - the field that takes files. States: `over` (files are held over it)
 * @csspart invitation - how files get into it
 * @csspart choose - the button that opens the browser's own dialog
 * @csspart limits - what files it takes
 * @csspart files - the list of files
 * @csspart file - a file. States: `uploading`, `sent`, `refused`
 * @csspart picture - a small picture of a file that was chosen
 * @csspart body - all of a file but its icon
 * @csspart name - its name
 * @csspart size - its size, and how far it is
 * @csspart actions - the row of its buttons
 * @csspart toggle - the button that shows its content in place. States: `open`
 * @csspart download - the button that downloads it
 * @csspart remove - the button that takes it away
 * @csspart cancel - the button that stops sending it
 * @csspart retry-upload - the button that sends it again
 * @csspart progress - the bar of how far it is
 * @csspart preview - its content, shown in place
 * @csspart error - why it cannot be sent
 * @csspart failure - what is said when it could not be opened
 * @csspart retry - the button that opens it again
 */
export class InteractionAttachmentsElement extends LitElement {
  static override readonly styles = [tokens, host, buttons, buttonStates, fields, failure, attachmentsStyles];

  static {
    this.addInitializer((host) => new OwnKeysController(host));
  }

  /** Files that are kept already. */
  @property({ attribute: false }) attachments: readonly Attachment[] = [];
  /** Files chosen, not sent yet. */
  @property({ attribute: false }) files: readonly AttachmentDraft[] = [];
  /** True: files can be added and removed. */
  @property({ type: Boolean, reflect: true }) editable = false;
  /** The most files, those kept already included. */
  @property({ attribute: 'max-files', type: Number }) maxFiles: number | undefined;
  /** Media types and extensions taken, as in `<input accept>`; the attribute has commas between them. All where absent. */
  @property({ type: Array, converter: (text) => text?.split(',') }) accept: readonly string[] | undefined;
  /** The largest file taken, in bytes. Told beforehand; larger ones are listed all the same, for the form to refuse. */
  @property({ attribute: 'max-file-size', type: Number }) maxFileSize: number | undefined;
  /** How far each chosen file is on its way, by its id. */
  @property({ attribute: false }) uploads: FileUploads | undefined;
  /** Called with the id of a file whose sending is to stop. Without it *Cancel* is not offered. */
  @property({ attribute: false }) cancelUpload: ((fileId: string) => void) | undefined;
  /** Called with the id of a file that is to be sent again after it failed. Without it *Retry* is not offered. */
  @property({ attribute: false }) retryUpload: ((fileId: string) => void) | undefined;
  /** Called with a kept file that is to go. Without it *Remove* is not offered for those. */
  @property({ attribute: false }) removeAttachment: ((attachment: Attachment) => void) | undefined;
  /** A larger part of the page, such as the dialog around, that files may be dropped on and pasted into as well. */
  @property({ attribute: false }) dropTarget: HTMLElement | undefined;
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
  readonly #i18n = new I18nController(this, form);
  readonly #previews = new FilePreviewsController(this);
  readonly #intake: FileIntakeController = new FileIntakeController(this, (files) => this.addFiles(files));
  readonly #opened = new Map<string, OpenedFile>();
  /** Chosen files whose content is shown. */
  readonly #shown = new Set<string>();
  /** The file whose button was pressed last: the button may go with what it did. */
  #acted: string | undefined;

  @state() private announcement = '';

  /** Takes files as if the user had chosen them: for drops elsewhere, and pasting. */
  addFiles(files: Iterable<File>): void {
    const { messages } = this.#i18n.value;
    const added = [...files].map((file) => ({ id: createClientId(), name: file.name, blob: file }));
    if (added.length === 0) return;
    const all = [...this.files, ...added];
    const said = added.map((file) => {
      const name = shortFileName(file.name);
      const problem = this.#problemOf(file, all.indexOf(file));
      return problem ? messages.fileRefused(name, problem) : messages.fileAdded(name);
    });
    this.#change(all, said.join(' '));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const id of this.#opened.keys()) this.#setOpened(id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('uploads')) this.#announceUploads(changed.get('uploads'));
    if (!changed.has('attachments')) return;
    const ids = new Set(this.attachments.map(({ id }) => id));
    for (const id of this.#opened.keys()) if (!ids.has(id)) this.#setOpened(id);
  }

  protected override updated(): void {
    // a button that went with what it did takes the focus along; it stays with its file, or with what comes next where that went too
    if (this.#acted === undefined || !isFocusLost()) return;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-file="${CSS.escape(this.#acted)}"]`);
    const button = (row ?? this.renderRoot.querySelector('.invite'))?.querySelector('button');
    if (button) button.focus();
    else focusPlace(row);
    this.#acted = undefined;
  }

  protected override render(): TemplateResult {
    const rows = [
      ...this.attachments.map((attachment) => this.#renderAttachment(attachment)),
      ...this.files.map((file, index) => this.#renderFile(file, index)),
    ];
    const list =
      rows.length > 0
        ? html`<ul part="files" role="list">
            ${rows}
          </ul>`
        : nothing;
    if (!this.editable) return html`${list}`;
    const { over, handleEvent } = this.#intake;
    return html`
      <div
        class="drop"
        part="drop ${over ? 'over' : ''}"
        @dragenter=${handleEvent}
        @dragover=${handleEvent}
        @dragleave=${handleEvent}
        @drop=${handleEvent}
        @paste=${handleEvent}
      >
        ${list} ${renderInvitation(this.#taken, this.#i18n.value, (files) => this.addFiles(files))}
      </div>
      <div class="visually-hidden" role="status">${this.announcement}</div>
    `;
  }

  #renderAttachment(attachment: Attachment): TemplateResult {
    const i18n = this.#i18n.value;
    const { messages, format } = i18n;
    const { id, size } = attachment;
    const { preview, failure } = this.#opened.get(id) ?? {};
    const name = shortFileName(attachment.name);
    const toggle = () => (preview ? this.#setOpened(id) : this.#open(attachment, true));
    return renderFileRow({
      id,
      name: attachment.name,
      state: size === undefined ? nothing : fileSize(format, size),
      actions: [
        ...(this.#source.adapter?.openAttachment
          ? [
              isShown(attachment) ? renderToggle(preview !== undefined, name, i18n, toggle) : nothing,
              renderButton('download', messages.downloadShort, messages.download(name), () =>
                this.#open(attachment, false),
              ),
            ]
          : []),
        this.editable && this.removeAttachment
          ? renderButton('remove', messages.remove, messages.removeFile(name), () => this.#removeAttachment(attachment))
          : nothing,
      ],
      below: [
        preview ? renderPreview(preview, name) : nothing,
        failure ? html`<div class="error">${renderFailure(failure, i18n)}</div>` : nothing,
      ],
    });
  }

  #removeAttachment(attachment: Attachment): void {
    this.removeAttachment?.(attachment);
    this.announcement = this.#i18n.value.messages.fileRemoved(shortFileName(attachment.name));
    // its button is gone; the next thing to do with files is here
    this.renderRoot.querySelector<HTMLElement>('.invite button')?.focus();
  }

  #renderFile(file: AttachmentDraft, index: number): TemplateResult {
    const { id } = file;
    const { cancelUpload, retryUpload } = this;
    const { preview } = this.#previews.get(id) ?? {};
    return renderChosenFile({
      file,
      i18n: this.#i18n.value,
      problem: this.#problemOf(file, index),
      upload: this.#sent.get(id),
      preview,
      isOpen: this.#shown.has(id),
      toggle: () => this.#toggleShown(id),
      breakPicture: () => this.#previews.drop(id),
      remove: () => this.#remove(file),
      cancel: cancelUpload && (() => this.#act(id, cancelUpload)),
      retry: retryUpload && (() => this.#act(id, retryUpload)),
    });
  }

  get #taken(): TakenFiles {
    const accept: readonly unknown[] = Array.isArray(this.accept) ? this.accept : [];
    return {
      accept: accept.filter((token) => typeof token === 'string'),
      maxFiles: limit(this.maxFiles),
      maxFileSize: limit(this.maxFileSize),
    };
  }

  get #sent(): FileUploads {
    return this.uploads instanceof Map ? this.uploads : new Map();
  }

  /** Why a file is not taken, in words. */
  #problemOf({ id, name, blob }: AttachmentDraft, index: number): string | undefined {
    const i18n = this.#i18n.value;
    const { messages, format } = i18n;
    const { accept: fileTypes, maxFileSize, maxFiles = Infinity } = this.#taken;
    const { size, type } = blob;
    switch (fileProblem({ name, size, type }, { fileTypes, maxFileSize })) {
      case 'wrong-type':
        return messages.problem('wrong-type', fileTypesText(fileTypes, i18n));
      case 'too-large':
        return messages.problem('too-large', fileSize(format, maxFileSize ?? 0));
    }
    if (this.attachments.length + index >= maxFiles) return messages.problem('too-many', format.count(maxFiles).text);
    return this.#previews.get(id)?.isUnreadable ? messages.fileUnreadable : undefined;
  }

  #toggleShown(id: string): void {
    if (!this.#shown.delete(id)) this.#shown.add(id);
    this.requestUpdate();
  }

  #act(id: string, act: (fileId: string) => void): void {
    this.#acted = id;
    act(id);
  }

  /** How an upload ended is said; how far it is, is there to be read. */
  #announceUploads(before: FileUploads | undefined): void {
    const { messages } = this.#i18n.value;
    const ended = endedUploads(before, this.#sent);
    const said = ended.flatMap(([id, isDone]) => {
      const name = this.files.find((file) => file.id === id)?.name;
      return name === undefined ? [] : (isDone ? messages.fileSent : messages.fileNotSent)(shortFileName(name));
    });
    if (said.length > 0) this.announcement = `${said.join('. ')}.`;
  }

  #remove(file: AttachmentDraft): void {
    const { messages } = this.#i18n.value;
    const others = this.files.filter((other) => other !== file);
    this.#change(others, messages.fileRemoved(shortFileName(file.name)));
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

/** An attribute that was taken away is null, and one that is no number NaN: neither limits anything. */
function limit(value: number | null | undefined): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined;
}
