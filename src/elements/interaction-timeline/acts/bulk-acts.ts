import { html, nothing, type TemplateResult } from 'lit';
import { updateInteraction } from '../../../controllers/update-interaction.js';
import { AdapterError, toAdapterError } from '../../../data/adapter-error.js';
import type { CodeValue } from '../../../model/code.js';
import type { Interaction } from '../../../model/interaction.js';
import { isFocusLost } from '../../shared/is-focus-lost.js';
import { reasonText } from '../../shared/reason-text.js';
import { subjectText } from '../entry-view.js';
import type { TimelineModel } from '../timeline-model.js';
import { BulkRun, type BulkFailure } from './bulk-run.js';
import { RecodeDialog } from './recode-dialog.js';
import type { Selection } from './selection.js';

/** Failures that are named one by one; the rest is counted, and tried again with them. */
const MOST_NAMED = 50;

/** What can be done with the selected entries together, and what became of each. */
export class BulkActs {
  readonly #model: TimelineModel;
  readonly #selection: Selection;
  readonly #recoding: RecodeDialog;
  #run: BulkRun | undefined;

  constructor(model: TimelineModel, selection: Selection) {
    this.#model = model;
    this.#selection = selection;
    this.#recoding = new RecodeDialog(model, (value) => void this.#recode(value));
  }

  /** Forgets what became of the last act. */
  forget(): void {
    this.#run?.stop();
    this.#run = undefined;
  }

  render(): TemplateResult | typeof nothing {
    const { i18n, source, host } = this.#model;
    const { messages, format } = i18n;
    const { entries } = this.#selection;
    if (entries.length === 0) return nothing;
    const isBusy = this.#run?.isRunning ?? false;
    const { adapter } = source;
    const act = (part: string, label: string, run: () => unknown) =>
      html`<button
        type="button"
        part="bulk-act ${part}"
        aria-disabled=${isBusy ? 'true' : 'false'}
        @click=${() => !isBusy && run()}
      >
        ${label}
      </button>`;
    return html`<div class="bulk-acts" part="bulk-acts">
      ${act('export', messages.exportEntries, () => this.#transfer('export'))}
      ${act('print', messages.printEntries, () => this.#transfer('print'))}
      ${
        adapter?.update && !host.readonly
          ? act('recode', messages.recode, () => this.#recoding.open(format.count(entries.length)))
          : nothing
      }
      ${adapter?.delete && !host.readonly ? act('delete-selected', messages.delete, () => this.#delete()) : nothing}
      ${this.#recoding.render()}
    </div>`;
  }

  /** How far the last act is, what failed of it and why. */
  renderOutcome(): TemplateResult | typeof nothing {
    const run = this.#run;
    if (!run) return nothing;
    const { messages, format } = this.#model.i18n;
    const { failures } = run;
    const button = (part: string, label: string, act: () => void) =>
      html`<button type="button" class="plain" part="outcome-act ${part}" @click=${act}>${label}</button>`;
    return html`<div class="outcome" part="outcome">
      <p>
        ${this.#outcomeText(run)} ${run.isRunning ? button('stop', messages.stopActing, () => run.stop()) : nothing}
      </p>
      ${
        failures.length && !run.isRunning
          ? html`<ul role="list" part="failures">
                ${failures.slice(0, MOST_NAMED).map((failure) => this.#renderFailure(failure))}
              </ul>
              ${button('retry-failed', messages.retryFailed(format.count(failures.length)), () => void this.#retry(run))}`
          : nothing
      }
      ${run.isRunning ? nothing : button('dismiss', messages.dismiss, () => this.#dismiss())}
    </div>`;
  }

  #renderFailure({ interaction, reason }: BulkFailure): TemplateResult {
    const { i18n, entryView } = this.#model;
    return html`<li part="failed"><bdi>${i18n.messages.about(subjectText(interaction, entryView), reason)}</bdi></li>`;
  }

  #outcomeText({ isRunning, done, failures, left, total }: BulkRun): string {
    const { messages, format } = this.#model.i18n;
    if (isRunning) return messages.actProgress(format.count(total - left), format.count(total));
    const words = messages.actDone(format.count(done), format.count(failures.length));
    return left > 0 ? `${words} ${messages.actStopped(format.count(left))}` : words;
  }

  async #transfer(kind: 'export' | 'print'): Promise<void> {
    await (await this.#model.extras.demand('transfer'))?.open(kind, this.#selection.entries);
  }

  async #delete(): Promise<void> {
    const deleted = await this.#model.extras.demand('deletedEntries');
    await this.#model.host.updateComplete;
    if (!deleted) return;
    await this.#begin('delete', async (interaction) => {
      const error = await deleted.deleteQuietly(interaction);
      if (error) throw error;
    });
  }

  async #recode({ code, subcode }: CodeValue): Promise<void> {
    const { host, source, record, pages } = this.#model;
    await this.#begin('update', async (interaction) => {
      const { recordId = record.recordId ?? '' } = interaction;
      const changes = { code, subcode: subcode ?? null };
      const updated = source.adapter && (await updateInteraction(host, source.adapter, recordId, interaction, changes));
      if (!updated) throw new AdapterError('forbidden', 'The page objected.', this.#refusal);
      pages.replace(updated);
    });
  }

  get #refusal(): { readonly userMessage: string } {
    return { userMessage: this.#model.i18n.messages.refusedByPage };
  }

  /** Does something with all selected entries, and says what became of them. */
  async #begin(right: 'update' | 'delete', act: (interaction: Interaction) => Promise<void>): Promise<void> {
    const model = this.#model;
    const { adapter } = model.source;
    const { recordId } = model.record;
    const attempt = async (interaction: Interaction): Promise<BulkFailure | undefined> => {
      try {
        if (!model.can(right, interaction)) throw new AdapterError('forbidden', `The user may not ${right} the entry.`);
        await act(interaction);
        return undefined;
      } catch (thrown) {
        const { current } = toAdapterError(thrown);
        if (current) model.pages.replace(current);
        return { interaction: current ?? interaction, reason: reasonText(thrown, model.i18n) };
      }
    };
    this.#run = new BulkRun(this.#selection.entries, {
      act: attempt,
      // what is asked of another record, or of another adapter, would be about other entries of the same ids
      isHere: () => model.source.adapter === adapter && model.record.recordId === recordId,
      changed: () => model.host.requestUpdate(),
    });
    const ending = this.#run.run();
    model.host.requestUpdate();
    await ending;
    await this.#end(this.#run);
  }

  async #retry(run: BulkRun): Promise<void> {
    const ending = run.retry();
    this.#model.host.requestUpdate();
    await ending;
    await this.#end(run);
  }

  /** What failed stays selected, so that something else can be done with it; the rest is done with. */
  async #end(run: BulkRun): Promise<void> {
    if (this.#run !== run) return;
    if (run.left === 0) this.#selection.replace(run.failures.map(({ interaction }) => interaction));
    this.#model.announce(this.#outcomeText(run));
    await this.#model.host.updateComplete;
    // the button that was pressed may be gone with the selection
    if (isFocusLost()) this.#model.host.renderRoot.querySelector<HTMLElement>('.outcome button')?.focus();
  }

  #dismiss(): void {
    this.forget();
    this.#model.host.requestUpdate();
    void this.#model.host.updateComplete.then(() =>
      this.#model.host.renderRoot.querySelector<HTMLElement>('[part="select-all"]')?.focus(),
    );
  }
}
