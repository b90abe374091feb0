import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import type { Attachment } from '../../model/attachment.js';
import { safeFileName } from '../../model/file-name.js';
import { renderIcon } from '../shared/render-icon.js';
import type { Preview } from './attachment-content.js';

/** A file with what can be done with it and, below, what there is to see or say. */
export function renderFileRow(
  { format }: I18n,
  { name, size }: Pick<Attachment, 'name' | 'size'>,
  actions: unknown,
  below: unknown,
): TemplateResult {
  return html`<li part="file">
    ${renderIcon('file', undefined)}
    <span>
      <bdi part="name">${safeFileName(name)}</bdi>
      ${size === undefined ? nothing : html`<span class="size">${format.fileSize(size)}</span>`}
    </span>
    <span class="actions">${actions}</span>
    ${below}
  </li>`;
}

/** A button whose text is short for the eye; its name says which file it is for, and what it will do. */
export function renderButton(text: string, name: string, act: () => unknown): TemplateResult {
  return html`<button type="button" class="plain" aria-label=${name} @click=${act}>${text}</button>`;
}

/** The content of a file: nothing in it can run. */
export function renderPreview({ url, text }: Preview, name: string): TemplateResult {
  return url ? html`<img src=${url} alt=${name} />` : html`<pre dir="auto" tabindex="0">${text}</pre>`;
}

/** Whether it is worth offering to show a file, by its claims; what is shown is decided by its bytes. */
export function isShown({ name, type = '' }: Attachment): boolean {
  return /^image\/(png|jpeg|webp|gif)$|^text\/plain/.test(type) || /\.(png|jpe?g|webp|gif|txt)$/i.test(name);
}
