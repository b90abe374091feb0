import type { Page } from 'puppeteer-core';

/** A page with the three lines of the README, for a known user. */
export const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Any page</title></head>
<body>
<interaction-timeline record-id="demo-1" record-label="Ada Example" user-id="u1" user-name="Maren Keller">
</interaction-timeline>
<script type="module" src="interaction-timeline.js"></script>
</body>
</html>`;

/** What the form shows after it was opened. */
export interface Shown {
  /** Drafts on offer. */
  readonly drafts: number;
  /** What is told of lost drafts; empty where nothing is. */
  readonly lost: string;
}

/** What stands in the form. */
export interface Held {
  readonly subject: string;
  readonly comments: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

const FORM = 'interaction-timeline >>> new-interaction-dialog >>> ';

/** The form of a page, as its user meets it. */
export class FormDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(): Promise<void> {
    const button = await this.#page.waitForSelector('interaction-timeline >>> [part="new"]');
    await button?.click();
    await this.#page.waitForSelector(`${FORM}#field-subject`);
  }

  async focus(field: 'subject' | 'comments'): Promise<void> {
    await this.#page.focus(`${FORM}#field-${field}`);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Chooses a code, as the keyboard does. */
  async chooseCode(text: string): Promise<void> {
    await this.#page.focus(`${FORM}interaction-code-picker`);
    await this.type(text);
    await this.#page.keyboard.press('Enter');
  }

  /** Drops a file of this size into the form. */
  async attach(name: string, bytes: number): Promise<void> {
    const attachments = await this.#page.$(`${FORM}interaction-attachments`);
    await attachments?.evaluate(
      (el, fileName, size) => {
        const content = new Uint8Array(size).map((_, index) => index % 251);
        (el as HTMLElement & { addFiles(files: readonly File[]): void }).addFiles([new File([content], fileName)]);
        const text = JSON.stringify({ type: 'attached', name: fileName, at: Date.now() });
        (globalThis as unknown as { report(text: string): void }).report(text);
      },
      name,
      bytes,
    );
  }

  /** Saves by keyboard, and does not wait. */
  async save(): Promise<void> {
    await this.#page.keyboard.down('Control');
    await this.#page.keyboard.press('Enter');
    await this.#page.keyboard.up('Control');
  }

  /** Opens the form and waits until it shows as many drafts as expected, or tells of a loss. */
  async look(): Promise<Shown> {
    return this.#page.evaluate(() => {
      const timeline = document.querySelector('interaction-timeline')!.shadowRoot!;
      const root = timeline.querySelector('new-interaction-dialog')!.shadowRoot!;
      return {
        drafts: root.querySelectorAll('[part="draft"]').length,
        lost: root.querySelector('[part="drafts-lost"] p')?.textContent.trim() ?? '',
      };
    });
  }

  /** Continues the draft on offer. */
  async resume(): Promise<Held> {
    const button = await this.#page.waitForSelector(`${FORM}[part="continue"]`);
    await button?.click();
    await this.#page.waitForFunction(() => {
      const timeline = document.querySelector('interaction-timeline')!.shadowRoot!;
      return !timeline.querySelector('new-interaction-dialog')!.shadowRoot!.querySelector('[part="continue"]');
    });
    return this.#page.evaluate(() => {
      const timeline = document.querySelector('interaction-timeline')!.shadowRoot!;
      const root = timeline.querySelector('new-interaction-dialog')!.shadowRoot!;
      const { files } = root.querySelector('interaction-attachments') as HTMLElement & {
        files: readonly { name: string; blob: Blob }[];
      };
      return {
        subject: root.querySelector<HTMLInputElement>('#field-subject')!.value,
        comments: root.querySelector<HTMLTextAreaElement>('#field-comments')!.value,
        files: files.map(({ name, blob }) => ({ name, bytes: blob.size })),
      };
    });
  }
}
