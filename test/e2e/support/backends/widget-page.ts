import type { Locator, Page } from '@playwright/test';

/** A file that a person has at hand. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

/** A page with the widget, as who works with it would speak of it. */
export class WidgetPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** All entries in view, in their order. */
  get entries(): Locator {
    return this.page.getByRole('article');
  }

  get subject(): Locator {
    return this.page.getByRole('textbox', { name: 'Subject' });
  }

  get comments(): Locator {
    return this.page.getByRole('textbox', { name: 'Comments', exact: true });
  }

  get form(): Locator {
    return this.page.getByRole('dialog', { name: /Interaction for/ });
  }

  entry(subject: string): Locator {
    return this.page.getByRole('article', { name: subject, exact: true });
  }

  /** Opens a row, where its details and acts are. */
  async openEntry(subject: string): Promise<Locator> {
    await this.page.getByRole('button', { name: subject, exact: true }).click();
    return this.entry(subject);
  }

  async startEditing(subject: string): Promise<void> {
    await (await this.openEntry(subject)).getByRole('button', { name: 'Edit' }).click();
    await this.subject.waitFor();
  }

  /** Fills the form for a call with a parent, and saves nothing. */
  async write(subject: string, file?: ChosenFile): Promise<void> {
    await this.page.getByRole('button', { name: 'New Interaction' }).click();
    await this.page.getByRole('combobox', { name: 'Code' }).fill('call par');
    await this.page.keyboard.press('Enter');
    if (file) {
      const choosing = this.page.waitForEvent('filechooser');
      await this.page.getByRole('button', { name: 'Choose files' }).click();
      const { name, text } = file;
      await (await choosing).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    }
    await this.subject.fill(subject);
  }

  async save(): Promise<void> {
    await this.form.getByRole('button', { name: 'Save', exact: true }).click();
  }
}
