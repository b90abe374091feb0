import { fileSize } from '../../i18n/full-formats.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import { fileTypesText } from './file-types-text.js';
import { renderButton } from './render-file.js';

/** What files are taken. */
export interface TakenFiles {
  readonly accept: readonly string[];
  readonly maxFiles: number | undefined;
  readonly maxFileSize: number | undefined;
}

/** How files come in, and which do: the limits are said before a byte is sent. */
export function renderInvitation(
  { accept, maxFiles, maxFileSize }: TakenFiles,
  i18n: I18n,
  choose: (files: Iterable<File>) => void,
): TemplateResult {
  const { messages, format } = i18n;
  const limits = [
    maxFiles === undefined ? '' : messages.fileCountLimit(format.count(maxFiles)),
    accept.length > 0 ? messages.fileTypes(fileTypesText(accept, i18n)) : '',
    maxFileSize === undefined ? '' : messages.fileLimit(fileSize(format, maxFileSize)),
  ].filter(Boolean);
  const openChooser = (event: Event) => (event.target as Element).parentElement?.querySelector('input')?.click();
  const handleChosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    // the host's listeners hear of files by this element's own change event
    event.stopPropagation();
    choose(input.files ?? []);
    // so that the same file can be chosen again after it was removed
    input.value = '';
  };
  return html`<div class="invite" part="invitation">
    ${renderButton('choose', messages.chooseFiles, messages.chooseFiles, openChooser)}
    <span>${messages.dropFiles}</span>
    ${limits.length > 0 ? html`<span class="limits" part="limits">${limits.join(' · ')}</span>` : nothing}
    <input
      type="file"
      multiple
      hidden
      accept=${accept.join(',')}
      aria-label=${messages.chooseFiles}
      @change=${handleChosen}
    />
  </div>`;
}
