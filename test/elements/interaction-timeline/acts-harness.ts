import type { AdapterError } from '../../../src/data/adapter-error.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { InteractionTimelineElement } from '../../../src/elements/interaction-timeline/interaction-timeline-element.js';
import type { Interaction, InteractionRef } from '../../../src/model/interaction.js';
import { visibleText } from '../../support/deep.js';
import { until } from '../../support/until.js';
import { TimelineHarness } from './timeline-harness.js';

type Update = NonNullable<InteractionAdapter['update']>;
type Delete = NonNullable<InteractionAdapter['delete']>;

/** An adapter that can pin, keeps versions, and refuses what the test tells it to. */
export class ActingAdapter extends MemoryAdapter {
  override readonly capabilities: MemoryAdapter['capabilities'];
  /** Ids of entries that cannot be changed or deleted at the moment, with the reason. */
  readonly refusals = new Map<string, AdapterError>();
  readonly updates: { readonly id: string; readonly version: string | undefined }[] = [];
  readonly #versions = new Map<string, Interaction[]>();
  readonly #bin = new Map<string, Interaction>();

  constructor(interactions: readonly Interaction[]) {
    super({ interactions, codes: starterCodes, currentUser: { id: 'me', name: 'Me' } });
    this.capabilities = { ...new MemoryAdapter().capabilities, pinnable: true };
  }

  override async update(
    ref: InteractionRef,
    changes: Parameters<Update>[1],
    options: Parameters<Update>[2] = {},
  ): Promise<Interaction> {
    this.updates.push({ id: ref.id, version: options.version });
    const refusal = this.refusals.get(ref.id);
    if (refusal) throw refusal;
    const before = await this.get(ref);
    this.#versions.set(ref.id, [...(this.#versions.get(ref.id) ?? []), before]);
    return super.update(ref, changes, options);
  }

  override async delete(ref: InteractionRef, options: Parameters<Delete>[1] = {}): Promise<void> {
    const refusal = this.refusals.get(ref.id);
    if (refusal) throw refusal;
    this.#bin.set(ref.id, await this.get(ref));
    await super.delete(ref, options);
  }

  async restore(ref: InteractionRef): Promise<Interaction> {
    await this.importInteractions([this.#bin.get(ref.id)!]);
    return this.get(ref);
  }

  async history(ref: InteractionRef): Promise<readonly Interaction[]> {
    return [...(this.#versions.get(ref.id) ?? []), await this.get(ref)];
  }
}

/** A timeline as somebody meets it who wants to do something with its entries. */
export class ActsHarness extends TimelineHarness {
  static override async loaded(
    adapter: InteractionAdapter,
    properties: Partial<InteractionTimelineElement> = {},
  ): Promise<ActsHarness> {
    const { el } = await TimelineHarness.loaded(adapter, { persist: 'none', ...properties });
    return new ActsHarness(el);
  }

  /** A button by its label for those who do not see. */
  labelled(label: string): HTMLButtonElement {
    const button = this.root.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);
    if (!button) throw new Error(`There is no button "${label}"`);
    return button;
  }

  get menu(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('[role="menu"]:popover-open');
  }

  get menuItems(): HTMLButtonElement[] {
    return [...(this.menu?.querySelectorAll<HTMLButtonElement>('[role^="menuitem"]') ?? [])];
  }

  async openMenu(): Promise<HTMLElement> {
    this.labelled('More').click();
    return until('the menu is open', () => this.menu);
  }

  /** Opens the menu and chooses by name. */
  async choose(name: string): Promise<void> {
    await this.openMenu();
    const item = this.menuItems.find((button) => visibleText(button) === name);
    if (!item) throw new Error(`The menu has no "${name}"`);
    item.click();
  }

  /** The open dialog with this heading. */
  async dialogOf(heading: string): Promise<HTMLDialogElement> {
    return until(`the dialog "${heading}" is open`, () =>
      [...this.root.querySelectorAll<HTMLDialogElement>('dialog[open]')].find(
        (dialog) => visibleText(dialog.querySelector('h2')!) === heading,
      ),
    );
  }

  /** A button within a place, by name. */
  within(place: ParentNode, name: string): HTMLButtonElement {
    const button = [...place.querySelectorAll('button')].find((one) => visibleText(one) === name);
    if (!button) throw new Error(`There is no button "${name}" in "${visibleText(place)}"`);
    return button;
  }

  /** The panel beside the rows. */
  async panel(): Promise<HTMLElement> {
    return until('the panel is shown', () => {
      const panel = this.root.querySelector<HTMLElement>('.panel');
      return panel?.querySelector('dl') ? panel : null;
    });
  }

  get bar(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('[role="group"][aria-label="Selection"]');
  }

  /** Turns the selection on, and selects rows by their subject. */
  async select(...subjects: string[]): Promise<HTMLElement> {
    await this.choose('Select several');
    const bar = await until('rows can be selected', () => this.bar);
    for (const subject of subjects) this.box(subject).click();
    await this.el.updateComplete;
    return bar;
  }

  box(subject: string): HTMLInputElement {
    return this.row(subject).querySelector<HTMLInputElement>('input[type="checkbox"]')!;
  }

  get selected(): string[] {
    const boxes = [...this.root.querySelectorAll<HTMLInputElement>('article input[type="checkbox"]')];
    return boxes.filter(({ checked }) => checked).map(({ ariaLabel }) => ariaLabel?.replace('Select ', '') ?? '');
  }
}
