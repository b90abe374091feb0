import type { CodeValue } from '../../model/code.js';
import { parseCodeValue, sameCodeValue } from './code-value-text.js';

/** What outlives the page: a value, or a text that names none. */
export interface KeptEntry {
  readonly value: CodeValue | null;
  readonly text: string | null;
}

/**
 * What stands in the field: a chosen value, or a text that names none (yet). Typing hides the chosen value until the text
 * is settled or taken back, so that nothing is ever posted that cannot be read in the field.
 */
export class CodeEntry {
  #chosen: CodeValue | null = null;
  #text: string | null = null;
  #default = '';
  #untouched = true;
  #given: CodeValue | null = null;
  #typing = false;

  /** What the field stands for; null while its text names no code. */
  get value(): CodeValue | null {
    return this.#text === null ? this.#chosen : null;
  }

  /** What was chosen last; a text typed since then hides it. */
  get chosen(): CodeValue | null {
    return this.#chosen;
  }

  /** What was typed and names no code (yet); null where the name of the value is shown. */
  get text(): string | null {
    return this.#text;
  }

  /** The value before anybody changed it, as in markup. */
  get default(): string {
    return this.#default;
  }

  set default(text: string) {
    this.#default = text;
    if (this.#untouched) this.#put(parseCodeValue(text));
  }

  /** The host sets a value. */
  give(value: CodeValue | null): void {
    // a host that renders again while somebody types must not take the text away
    if (this.#typing && value && sameCodeValue(value, this.#given)) return;
    this.#given = value;
    this.#untouched = false;
    this.#put(value);
  }

  type(text: string): void {
    this.#untouched = false;
    this.#typing = true;
    this.#text = text;
  }

  /** The user chooses a value, or none. */
  choose(value: CodeValue | null): void {
    this.#untouched = false;
    this.#put(value);
  }

  /** The user leaves a text that names no code: it stays, and what was chosen is gone. */
  reject(): void {
    this.#put(null, this.#text);
  }

  /** The user takes back what was typed since the last choice. Returns whether there was something. */
  takeBack(): boolean {
    if (this.#text === null) return false;
    this.#put(this.#chosen);
    return true;
  }

  reset(): void {
    this.#untouched = true;
    this.#put(parseCodeValue(this.#default));
  }

  restore({ value, text }: KeptEntry): void {
    this.#untouched = false;
    this.#put(value, text);
  }

  #put(value: CodeValue | null, text: string | null = null): void {
    this.#chosen = value;
    this.#text = text;
    this.#typing = false;
  }
}
