import { elementUpdated, fixture, html } from '@open-wc/testing';
import '../../../src/elements/new-interaction-dialog/new-interaction-dialog.js';
import { clearDrafts } from '../../../src/data/device/clear-drafts.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import type { InteractionAttachmentsElement } from '../../../src/elements/interaction-attachments/interaction-attachments-element.js';
import type { InteractionCodePickerElement } from '../../../src/elements/interaction-code-picker/interaction-code-picker-element.js';
import type { InteractionDateFieldElement } from '../../../src/elements/interaction-date-field/interaction-date-field-element.js';
import type { InteractionUserPickerElement } from '../../../src/elements/interaction-user-picker/interaction-user-picker-element.js';
import type { NewInteractionDialogElement } from '../../../src/elements/new-interaction-dialog/new-interaction-dialog-element.js';
import type { CodeValue } from '../../../src/model/code.js';
import type { PartialInteractionDraft } from '../../../src/model/interaction-draft.js';
import type { Interaction } from '../../../src/model/interaction.js';
import type { User } from '../../../src/model/user.js';
import { visibleText } from '../../support/deep.js';
import { RECORD_ID } from '../../support/interactions.js';
import { settle } from '../../support/settle.js';
import { until } from '../../support/until.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

// what one test has left unsaved would be offered in the next
afterEach(() => clearDrafts());

/** The form as its user meets it: fields by their label, buttons by their name. */
export class DialogHarness {
  /** What `showModal` or `show` will resolve to. */
  result: Promise<Interaction | null> = Promise.resolve(null);

  constructor(readonly el: NewInteractionDialogElement) {}

  static async create(
    adapter: InteractionAdapter | undefined,
    properties: Partial<NewInteractionDialogElement> = {},
  ): Promise<DialogHarness> {
    const el = await fixture<NewInteractionDialogElement>(
      html`<new-interaction-dialog
        lang="en-GB"
        time-zone="UTC"
        record-id=${RECORD_ID}
        record-label="Ada Example"
        .adapter=${adapter}
      ></new-interaction-dialog>`,
    );
    Object.assign(el, properties);
    await elementUpdated(el);
    return new DialogHarness(el);
  }

  static async opened(
    adapter: InteractionAdapter,
    draft: PartialInteractionDraft = {},
    properties: Partial<NewInteractionDialogElement> = {},
  ): Promise<DialogHarness> {
    const dialog = await DialogHarness.create(adapter, properties);
    await dialog.open(draft);
    return dialog;
  }

  async open(draft?: PartialInteractionDraft): Promise<void> {
    this.result = this.el.showModal(draft);
    await until('the form is open', () => this.isOpen && this.picker.codes?.length !== undefined);
    await this.settled();
  }

  /** Codes, users and relations are there, as far as they will be. */
  async settled(): Promise<void> {
    await settle(this.el, this.picker);
  }

  get root(): ShadowRoot {
    return this.el.shadowRoot!;
  }

  get isOpen(): boolean {
    return this.root.querySelector('dialog')!.open;
  }

  get text(): string {
    return visibleText(this.root);
  }

  get picker(): InteractionCodePickerElement {
    return this.root.querySelector('interaction-code-picker')!;
  }

  get attachments(): InteractionAttachmentsElement {
    return this.root.querySelector('interaction-attachments')!;
  }

  get labels(): string[] {
    return [...this.root.querySelectorAll('.form-field > :is(label, .label)')].map((label) => visibleText(label));
  }

  control<Type extends Control = HTMLInputElement>(label: string): Type {
    const labelEl = [...this.root.querySelectorAll('label')].find((candidate) => visibleText(candidate) === label);
    const control = labelEl && (labelEl.control as Type | null);
    if (!control) throw new Error(`There is no field "${label}", only: ${this.labels.join(', ')}`);
    return control;
  }

  async fill(label: string, text: string): Promise<void> {
    const control = this.control<Control>(label);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await elementUpdated(this.el);
  }

  get dateField(): InteractionDateFieldElement {
    return this.root.querySelector('interaction-date-field')!;
  }

  /** Types a date and a time, as the language writes them. */
  async setDate(date: string, time: string): Promise<void> {
    const texts = { date, time };
    for (const [id, text] of Object.entries(texts)) {
      const input = this.dateField.shadowRoot!.querySelector<HTMLInputElement>(`input#${id}`)!;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await elementUpdated(this.dateField);
    }
    await elementUpdated(this.el);
  }

  async choose(value: CodeValue): Promise<void> {
    this.picker.value = value;
    this.picker.dispatchEvent(new Event('change', { bubbles: true }));
    await elementUpdated(this.el);
  }

  get userPicker(): InteractionUserPickerElement {
    return this.root.querySelector('interaction-user-picker')!;
  }

  async chooseUser(user: User): Promise<void> {
    this.userPicker.value = user;
    this.userPicker.dispatchEvent(new Event('change', { bubbles: true }));
    await elementUpdated(this.el);
  }

  /** Chooses the relation whose chip says so. */
  async check(words: string): Promise<void> {
    const { shadowRoot } = this.root.querySelector('interaction-relations')!;
    const labels = [...shadowRoot!.querySelectorAll('label')];
    const label = labels.find((candidate) => visibleText(candidate).includes(words));
    if (!label)
      throw new Error(`There is no relation "${words}", only: ${labels.map((one) => visibleText(one)).join(', ')}`);
    label.control!.click();
    await elementUpdated(this.el);
  }

  async attach(...files: readonly File[]): Promise<void> {
    this.attachments.addFiles(files);
    await elementUpdated(this.el);
    await elementUpdated(this.attachments);
  }

  /** What is wrong with the field of this part, in words. */
  problem(field: string): string | undefined {
    const own = this.root.querySelector(`[data-field="${field}"] > .error`);
    return (own ?? this.#inside(field)?.querySelector('.error'))?.textContent?.trim();
  }

  /** What the inputs of a field say of themselves: whether they are invalid, and by what they are described. */
  inputs(field: string): { invalid: string | null; description: string | undefined }[] {
    const root = this.#inside(field)!;
    return [...root.querySelectorAll('input.field')].map((input) => ({
      invalid: input.ariaInvalid,
      description: root.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent?.trim(),
    }));
  }

  /** The shadow root of the element that a field is, where it is no native control. */
  #inside(field: string): ShadowRoot | null | undefined {
    const selector = ['code-picker', 'user-picker', 'date-field'].map((name) => `interaction-${name}`).join();
    return this.root.querySelector(`[data-field="${field}"]`)?.querySelector(selector)?.shadowRoot;
  }

  button(name: string): HTMLButtonElement {
    const button = [...this.root.querySelectorAll('button')].find((candidate) => visibleText(candidate) === name);
    if (!button) throw new Error(`There is no button "${name}"`);
    return button;
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await elementUpdated(this.el);
  }

  /** Presses the button that closes the form. */
  async close(): Promise<void> {
    this.root.querySelector<HTMLButtonElement>('[part="close"]')!.click();
    await elementUpdated(this.el);
  }

  /** Presses Save and waits until it has been answered. */
  async save(): Promise<void> {
    await this.click('Save');
    await until(
      'the save is answered',
      () => !this.isOpen || this.root.querySelector('[part="save"][aria-disabled="false"]'),
    );
    await elementUpdated(this.el);
  }
}
