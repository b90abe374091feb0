import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the controller reads from its element. */
export interface FileIntakeHost extends ReactiveControllerHost, HTMLElement {
  readonly editable: boolean;
  readonly dropTarget: HTMLElement | undefined;
}

const EVENTS = ['dragenter', 'dragover', 'dragleave', 'drop', 'paste'] as const;

/**
 * Files that are dropped and pasted: on the element's own field, whose template listens by `handleEvent`, and on a larger
 * part of the page that the host names. There it listens only while the element is in the page and takes files.
 */
export class FileIntakeController implements ReactiveController {
  /** True while files are held over it. */
  over = false;

  readonly #host: FileIntakeHost;
  readonly #take: (files: readonly File[]) => void;
  #target: HTMLElement | null = null;

  constructor(host: FileIntakeHost, take: (files: readonly File[]) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostUpdated(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.over = false;
    this.#listen(null);
  }

  readonly handleEvent = (event: Event): void => {
    // a file dropped on the field inside a larger target comes by twice
    if (event.defaultPrevented) return;
    if (event instanceof ClipboardEvent) this.#paste(event);
    else if (event instanceof DragEvent) this.#drag(event);
  };

  #drag(event: DragEvent): void {
    const { type, dataTransfer, relatedTarget } = event;
    const files = [...(dataTransfer?.files ?? [])];
    if (type === 'dragleave') {
      this.#setOver(this.over && (event.currentTarget as Element).contains(relatedTarget as Node | null));
    } else if (files.length > 0 || dataTransfer?.types.includes('Files')) {
      // without it the browser would leave the page for the file
      event.preventDefault();
      this.#setOver(type !== 'drop');
      if (type === 'drop') this.#take(files);
    }
  }

  #paste(event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // cells of a spreadsheet come as a picture too, and files from some systems with their names as text
    const isText = text !== '' && !files.some(({ name }) => text.includes(name));
    const [target] = event.composedPath();
    const isForField = isText && target instanceof Element && target.matches('input, textarea, [contenteditable]');
    if (files.length === 0 || isForField) return;
    event.preventDefault();
    this.#take(files);
  }

  #setOver(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.#host.requestUpdate();
  }

  #listen(target = this.#wanted): void {
    if (target === this.#target) return;
    for (const type of EVENTS) {
      this.#target?.removeEventListener(type, this.handleEvent);
      target?.addEventListener(type, this.handleEvent);
    }
    this.#target = target;
  }

  get #wanted(): HTMLElement | null {
    const { editable, dropTarget } = this.#host;
    return editable && dropTarget instanceof HTMLElement ? dropTarget : null;
  }
}
