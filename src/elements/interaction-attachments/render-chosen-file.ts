import { fileSize } from '../../i18n/full-formats.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import type { AttachmentDraft } from '../../model/attachment.js';
import { shortFileName } from '../../model/short-file-name.js';
import { reasonText } from '../shared/reason-text.js';
import type { Preview } from './attachment-content.js';
import type { FileUpload } from '../../data/file-upload.js';
import { renderButton, renderFileRow, renderPreview, renderToggle } from './render-file.js';

/** A file that was chosen, and its way to the backend. */
export interface ChosenFileView {
  readonly file: AttachmentDraft;
  readonly i18n: I18n;
  /** Why it is not taken, in words. */
  readonly problem: string | undefined;
  readonly upload: FileUpload | undefined;
  readonly preview: Preview | null | undefined;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** The picture cannot be drawn. */
  readonly breakPicture: () => void;
  readonly remove: () => void;
  /** Undefined where nobody can. */
  readonly cancel: (() => void) | undefined;
  readonly retry: (() => void) | undefined;
}

/** Draws the file: what it is, how far it is, what can be done, why it will not go. */
export function renderChosenFile(view: ChosenFileView): TemplateResult {
  const { file, i18n, problem, upload, preview, isOpen, breakPicture } = view;
  const { messages, format } = i18n;
  const name = shortFileName(file.name);
  const size = fileSize(format, file.blob.size);
  const isUploading = upload !== undefined && 'fraction' in upload;
  const isDone = upload !== undefined && 'done' in upload;
  const error = upload !== undefined && 'error' in upload ? upload.error : undefined;
  const reason = error ? `${messages.notSent} ${reasonText(error, i18n)}` : problem;
  return renderFileRow({
    id: file.id,
    name: file.name,
    state: isUploading
      ? messages.uploadState(size, percent(upload.fraction, i18n))
      : isDone
        ? messages.uploadState(size, messages.sent)
        : size,
    token: isUploading ? 'uploading' : isDone ? 'sent' : reason ? 'refused' : '',
    picture: preview?.url
      ? html`<img class="thumb" part="picture" src=${preview.url} alt="" decoding="async" @error=${breakPicture} />`
      : undefined,
    actions: renderActions(view, name, isUploading, isDone),
    below: [
      isUploading ? renderProgress(upload.fraction, messages.uploading(name)) : nothing,
      reason ? html`<p class="error" part="error">${reason}</p>` : nothing,
      isOpen && preview ? renderPreview(preview, name) : nothing,
    ],
  });
}

function renderActions(view: ChosenFileView, name: string, isUploading: boolean, isDone: boolean): unknown {
  const { i18n, upload, preview, isOpen, toggle, remove, cancel, retry } = view;
  const { messages } = i18n;
  const hasFailed = upload !== undefined && 'error' in upload;
  return [
    preview ? renderToggle(isOpen, name, i18n, toggle) : nothing,
    isUploading && cancel ? renderButton('cancel', messages.cancel, messages.cancelUpload(name), cancel) : nothing,
    hasFailed && retry ? renderButton('retry-upload', messages.retry, messages.retryUpload(name), retry) : nothing,
    isUploading || isDone ? nothing : renderButton('remove', messages.remove, messages.removeFile(name), remove),
  ];
}

/** A part that cannot be told is none, and the bar says that something is going on. */
function renderProgress(fraction: number, name: string): TemplateResult {
  return Number.isFinite(fraction)
    ? html`<progress part="progress" max="1" value=${within(fraction)} aria-label=${name}></progress>`
    : html`<progress part="progress" aria-label=${name}></progress>`;
}

/** Never all of it before it is there. */
function percent(fraction: number, { locale }: I18n): string {
  const format = new Intl.NumberFormat(locale, { style: 'percent', roundingMode: 'floor' });
  return Number.isFinite(fraction) ? format.format(within(fraction)) : '…';
}

function within(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
