import type { ExportWriter } from '../../../model/export/export-writer.js';
import { safeFileName } from '../../../model/file-name.js';
import type { Interaction } from '../../../model/interaction.js';
import type { EntryTarget } from './transfer-run.js';

/** Time a browser gets to begin a download before its address is taken back, in milliseconds. */
const DOWNLOAD_START = 60_000;

/** Characters that are put together to one part: a browser keeps parts outside the page's memory. */
const PART_LENGTH = 1 << 20;

/** A file that is written piece by piece, and handed to the browser's downloads. */
export class ExportFile implements EntryTarget {
  readonly name: string;
  readonly #writer: ExportWriter;
  readonly #type: string;
  #parts: Blob[] = [];
  #text: string;

  /** @param type the media type of the file */
  constructor(writer: ExportWriter, name: string, type: string) {
    this.#writer = writer;
    this.#text = writer.head;
    this.#type = type;
    this.name = safeFileName(name);
  }

  add(entries: readonly Interaction[]): void {
    this.#text += this.#writer.rows(entries);
    if (this.#text.length >= PART_LENGTH) this.#seal();
  }

  finish(): void {
    this.#text += this.#writer.end;
    this.#seal();
    this.download();
  }

  discard(): void {
    this.#parts = [];
    this.#text = '';
  }

  /** Hands the file to the browser's downloads. */
  download(): void {
    const url = URL.createObjectURL(new Blob(this.#parts, { type: this.#type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = this.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_START);
  }

  #seal(): void {
    this.#parts.push(new Blob([this.#text]));
    this.#text = '';
  }
}
