import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import type { Attachment } from '../../model/attachment.js';
import { safeFileName, splitExtension } from '../../model/file-name.js';
import { shortFileName } from '../../model/short-file-name.js';
import { renderControlIcon } from '../shared/control-icons.js';
import type { Preview } from './attachment-content.js';

/** A file with what is known of it, what can be done with it and, below, what there is to see or say. */
export interface FileRow {
  readonly id: string;
  readonly name: string;
  /** Size and state in words. */
  readonly state: unknown;
  /** `uploading`, `refused`… */
  readonly token?: string;
  /** A small picture in place of the icon. */
  readonly picture?: unknown;
  readonly actions: unknown;
  readonly below: unknown;
}

/** Draws a file. */
export function renderFileRow({ id, name, state, token = '', picture, actions, below }: FileRow): TemplateResult {
  return html`<li part="file ${token}" data-file=${id}>
    ${picture ?? renderControlIcon('file', undefined)}
    <div class="body" part="body">
      <span class="title">${renderFileName(name)}</span>
      ${state ? html`<bdi class="size" part="size">${state}</bdi>` : nothing}
      <span class="actions" part="actions">${actions}</span>
      ${below}
    </div>
  </li>`;
}

/**
 * A name, its extension apart and always at the right: no letter of another direction in the name can move it, nor can the
 * direction of the page.
 */
function renderFileName(name: string): TemplateResult {
  const [stem, extension] = splitExtension(shortFileName(name));
  return html`<bdi part="name" dir="ltr"
    ><bdi>${stem}</bdi>${extension ? html`<bdi>${extension}</bdi>` : nothing}</bdi
  >`;
}

/** A button whose text is short for the eye; its name says which file it is for, and what it will do. */
export function renderButton(part: string, text: string, name: string, act: (event: Event) => unknown): TemplateResult {
  return html`<button type="button" class="plain" part=${part} aria-label=${name} @click=${act}>${text}</button>`;
}

/** The button that shows the content of a file in place, or hides it. */
export function renderToggle(isShown: boolean, name: string, { messages }: I18n, act: () => unknown): TemplateResult {
  return isShown
    ? renderButton('toggle open', messages.hide, messages.hidePreview(name), act)
    : renderButton('toggle', messages.show, messages.preview(name), act);
}

/** The content of a file: nothing in it can run. */
export function renderPreview({ url, text }: Preview, name: string): TemplateResult {
  return html`<div class="preview" part="preview">
    ${url ? html`<img src=${url} alt=${name} />` : html`<pre dir="auto" tabindex="0">${text}</pre>`}
  </div>`;
}

/** Whether it is worth offering to show a file, by its claims; what is shown is decided by its bytes. */
export function isShown({ name, type = '' }: Attachment): boolean {
  return (
    /^image\/(png|jpeg|webp|gif)$|^text\/plain/.test(type) || /\.(png|jpe?g|webp|gif|txt)$/i.test(safeFileName(name))
  );
}
