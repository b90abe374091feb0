import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/interaction-attachments/interaction-attachments.js';
import type { InteractionAttachmentsElement } from '../../../src/elements/interaction-attachments/interaction-attachments-element.js';
import type { AttachmentDraft } from '../../../src/model/attachment.js';
import { until } from '../../support/until.js';

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

export const picture = (name = 'dot.png') => new File([PNG], name, { type: 'image/png' });

/** A chosen file; its name is its id too. */
export function chosen(name: string, content: BlobPart = 'text', type = ''): AttachmentDraft {
  return { id: name, name, blob: new File([content], name, { type }) };
}

/** Files as a drag or the clipboard brings them, beside a text. */
export function transferOf(files: readonly File[], text = ''): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  if (text) transfer.setData('text/plain', text);
  return transfer;
}

/** Drives the field of files as its user does: by role and name. */
export class AttachmentsHarness {
  constructor(readonly el: InteractionAttachmentsElement) {}

  /** An editable field inside a part of the page that may be its drop target. */
  static async create(values: Partial<InteractionAttachmentsElement> = {}): Promise<AttachmentsHarness> {
    const page = await fixture(html`
      <div lang="en">
        <input class="beside" />
        <interaction-attachments editable></interaction-attachments>
      </div>
    `);
    const el = page.querySelector('interaction-attachments')!;
    Object.assign(el, values);
    await el.updateComplete;
    return new AttachmentsHarness(el);
  }

  get page(): HTMLElement {
    return this.el.parentElement!;
  }

  get rows(): HTMLElement[] {
    return this.all('[part~=file]');
  }

  /** Each file as it is read: name, size and state, buttons, what stands below. */
  get texts(): string[] {
    return this.rows.map(textOf);
  }

  get names(): string[] {
    return this.all('[part=name]').map(textOf);
  }

  /** Names of all buttons of files. */
  get buttons(): string[] {
    return this.all('[part~=file] button').map((button) => button.ariaLabel ?? '');
  }

  get errors(): string[] {
    return this.all('.error').map(textOf);
  }

  get progress(): HTMLProgressElement[] {
    return this.all<HTMLProgressElement>('progress');
  }

  get status(): string {
    return textOf(this.all('[role=status]')[0]!);
  }

  get pictures(): HTMLImageElement[] {
    return this.all<HTMLImageElement>('img');
  }

  get field(): HTMLElement {
    return this.all('[part~=drop]')[0]!;
  }

  get input(): HTMLInputElement {
    return this.all<HTMLInputElement>('[type=file]')[0]!;
  }

  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((el) => el.ariaLabel === name);
    if (!found) throw new Error(`No button "${name}" among: ${this.buttons.join(', ')}`);
    return found;
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.el.updateComplete;
  }

  async set(values: Partial<InteractionAttachmentsElement>): Promise<void> {
    Object.assign(this.el, values);
    await this.el.updateComplete;
  }

  async add(...files: readonly File[]): Promise<void> {
    this.el.addFiles(files);
    await this.el.updateComplete;
  }

  /** Waits until pictures of chosen files are drawn. */
  async drawn(count: number): Promise<void> {
    await until(
      `${count} pictures are drawn`,
      () => this.pictures.filter(({ naturalWidth }) => naturalWidth > 0).length === count,
    );
  }

  all<Match extends HTMLElement = HTMLElement>(selector: string): Match[] {
    return [...this.el.renderRoot.querySelectorAll<Match>(selector)];
  }
}

/** Drags over an element or drops on it; returns the event. */
export function drag(type: string, target: Element, transfer: DataTransfer, to: Element | null = null): DragEvent {
  const options = { bubbles: true, composed: true, cancelable: true };
  const event = new DragEvent(type, { ...options, dataTransfer: transfer, relatedTarget: to });
  target.dispatchEvent(event);
  return event;
}

/** Pastes into an element; returns the event. */
export function paste(target: Element, transfer: DataTransfer): ClipboardEvent {
  const options = { bubbles: true, composed: true, cancelable: true };
  const event = new ClipboardEvent('paste', options);
  // Firefox keeps files out of the clipboard of an event that a script makes
  Object.defineProperty(event, 'clipboardData', { value: transfer });
  target.dispatchEvent(event);
  return event;
}

export function textOf(el: Element): string {
  return (el.textContent ?? '').replace(/\s+/g, ' ').trim();
}
