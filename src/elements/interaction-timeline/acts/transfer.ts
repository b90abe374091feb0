import { fullDate } from '../../../i18n/full-formats.js';
import { html, nothing, type TemplateResult } from 'lit';
import { acting } from '../../../i18n/english/acting.js';
import type { Count } from '../../../i18n/messages.js';
import { csvWriter, jsonWriter } from '../../../model/export/export-writer.js';
import type { Interaction } from '../../../model/interaction.js';
import { renderFailure } from '../../shared/render-failure.js';
import { showModal } from '../../shared/show-modal.js';
import type { TimelineModel } from '../timeline-model.js';
import { ExportFile } from './export-file.js';
import { GivenEntries, HistoryReader, type EntrySource } from './history-reader.js';
import type { PrintTarget } from './print-document.js';
import { TransferRun } from './transfer-run.js';
import { transfer } from './transfer.styles.js';

/** Export into a file, or print. */
type Kind = 'export' | 'print';
/** What is shown, the whole view, or what is selected. */
type Scope = 'shown' | 'all' | 'selected';

/** The dialog that exports and prints: which entries and how, how far it is, and how many rows it holds. */
export class Transfer {
  static readonly texts = acting;
  static readonly styles = [transfer];

  readonly #model: TimelineModel;
  #kind: Kind | undefined;
  #scope: Scope = 'shown';
  #format: 'csv' | 'json' = 'csv';
  #withMark = true;
  #selected: readonly Interaction[] = [];
  #run: TransferRun | undefined;
  /** Does again what was done with all entries. */
  #repeat: (() => void) | undefined;
  #name = '';

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** Opens the dialog. @param selected entries that are selected, which are meant then */
  async open(kind: Kind, selected: readonly Interaction[] = []): Promise<void> {
    const { host } = this.#model;
    this.#kind = kind;
    this.#selected = selected;
    this.#scope = selected.length > 0 ? 'selected' : 'shown';
    host.requestUpdate();
    await host.updateComplete;
    showModal(this.#dialog);
  }

  render(): TemplateResult | typeof nothing {
    const kind = this.#kind;
    if (!kind) return nothing;
    const { messages } = this.#model.i18n;
    return html`<dialog
      class="act-dialog transfer"
      part="dialog transfer"
      aria-labelledby="transfer-title"
      @close=${this.#handleClose}
      @keydown=${this.#handleKeydown}
    >
      <h2 class="dialog-title" part="dialog-title" id="transfer-title">
        ${kind === 'export' ? messages.exportEntries : messages.printEntries}
      </h2>
      ${this.#run ? this.#renderRun(kind, this.#run) : this.#renderChoices(kind)}
    </dialog>`;
  }

  #renderChoices(kind: Kind): TemplateResult {
    const { i18n, pages, reader } = this.#model;
    const { messages, format } = i18n;
    const { total } = pages.facts;
    const count = pages.atEnd ? pages.items.length : total;
    const scopes: [Scope, string][] = [['shown', messages.whichShown(this.#count(count))]];
    if (reader.narrows) scopes.push(['all', messages.whichAll(messages[reader.view])]);
    if (this.#selected.length > 0)
      scopes.push(['selected', messages.whichSelected(format.count(this.#selected.length))]);
    return html`
      ${this.#renderRadios('scope', messages.whichEntries, scopes, this.#scope, (scope) => (this.#scope = scope))}
      ${
        kind === 'export'
          ? html`${this.#renderRadios(
              'format',
              messages.fileFormat,
              [
                ['csv', messages.formatCsv],
                ['json', messages.formatJson],
              ],
              this.#format,
              (chosen) => (this.#format = chosen),
            )}
            ${
              this.#format === 'csv'
                ? html`<div class="choices" part="option">
                    <label>
                      <input
                        type="checkbox"
                        .checked=${this.#withMark}
                        @change=${({ target }: Event) => (this.#withMark = (target as HTMLInputElement).checked)}
                      />
                      <span>${messages.byteOrderMark}</span>
                    </label>
                  </div>`
                : nothing
            }`
          : nothing
      }
      <div class="dialog-actions" part="dialog-actions">
        <button type="button" part="cancel" @click=${this.#close}>${messages.cancel}</button>
        <button type="button" class="primary" part="start" @click=${() => this.#start(kind)}>
          ${kind === 'export' ? messages.startExport : messages.startPrint}
        </button>
      </div>
    `;
  }

  #renderRadios<Value extends string>(
    name: string,
    legend: string,
    choices: readonly (readonly [Value, string])[],
    chosen: Value,
    choose: (value: Value) => void,
  ): TemplateResult {
    const change = (value: Value) => {
      choose(value);
      this.#model.host.requestUpdate();
    };
    const [only, other] = choices;
    if (!other) return html`<p part="scope">${only?.[1]}</p>`;
    return html`<fieldset class="choices" part="option">
      <legend part="label">${legend}</legend>
      ${choices.map(
        ([value, label]) =>
          html`<label>
            <input type="radio" name=${name} .checked=${value === chosen} @change=${() => change(value)} />
            <span>${label}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  #renderRun(kind: Kind, run: TransferRun): TemplateResult {
    const { i18n } = this.#model;
    const { messages, format } = i18n;
    const { source, failure, isDone } = run;
    const read = format.count(source.read);
    const words = kind === 'export' ? messages.fileHolds(read, this.#name) : messages.printHolds(read);
    return html`
      ${
        isDone
          ? html`<p part="holds" role="status">${words}</p>`
          : html`<p part="progress">
              ${failure ? messages.rowsKept(read) : messages.rowsRead(read, this.#count(source.total))}
            </p>`
      }
      ${
        isDone || failure || !source.total
          ? nothing
          : html`<progress
              part="progress-bar"
              aria-label=${messages.rowsRead(read, undefined)}
              max=${source.total}
              .value=${Math.min(source.read, source.total)}
            ></progress>`
      }
      ${failure ? renderFailure({ ...failure, retry: () => this.#retry(run) }, i18n) : nothing}
      <div class="dialog-actions" part="dialog-actions">
        ${
          isDone && this.#repeat
            ? html`<button type="button" part="again" @click=${this.#repeat}>
                ${kind === 'export' ? messages.downloadAgain : messages.printAgain}
              </button>`
            : nothing
        }
        <button
          type="button"
          part=${isDone ? 'close' : 'cancel'}
          class=${isDone ? 'primary' : ''}
          @click=${this.#close}
        >
          ${isDone ? messages.close : messages.cancel}
        </button>
      </div>
    `;
  }

  async #start(kind: Kind): Promise<void> {
    const { host, i18n } = this.#model;
    const { messages } = i18n;
    const source = this.#source();
    if (!source) return;
    const target = kind === 'export' ? this.#file() : await this.#print(source);
    // closed while the part was loaded
    if (!target || this.#kind !== kind) return;
    const run = new TransferRun(host, source, target, () => {
      if (run.isDone) this.#model.announce(messages.entriesCount(i18n.format.count(source.read)));
      host.requestUpdate();
    });
    this.#run = run;
    host.requestUpdate();
    await run.run();
    await this.#lead();
  }

  #retry(run: TransferRun): void {
    void run.run().then(() => this.#lead());
    this.#model.host.requestUpdate();
    void this.#lead();
  }

  /** The button that was pressed is gone: the reader goes on with what is there instead. */
  async #lead(): Promise<void> {
    await this.#model.host.updateComplete;
    const dialog = this.#dialog;
    (dialog?.querySelector<HTMLElement>('.primary, .failure button') ?? dialog?.querySelector('button'))?.focus();
  }

  #source(): EntrySource | undefined {
    const { historyAdapter, record, reader, i18n } = this.#model;
    if (this.#scope === 'selected') return new GivenEntries(this.#selected);
    if (!historyAdapter) return undefined;
    const { view, sort } = reader.query;
    const query = this.#scope === 'all' ? { view, ...(sort && { sort }) } : reader.query;
    const { recordId } = record;
    const { locale, timeZone } = i18n;
    return new HistoryReader(historyAdapter, {
      ...query,
      ...(recordId !== undefined && { recordId }),
      locale,
      timeZone,
    });
  }

  #file(): ExportFile {
    const { lookups, record, i18n, reader } = this.#model;
    const { codes } = lookups;
    const isCsv = this.#format === 'csv';
    const exportedAt = new Date().toISOString();
    const writer = isCsv
      ? csvWriter({ codes, label: i18n.messages.exportColumn, byteOrderMark: this.#withMark })
      : jsonWriter({ codes, record: { id: record.recordId, label: record.recordLabel }, exportedAt });
    const stem = [record.recordLabel ?? record.recordId, i18n.messages[reader.view], exportedAt.slice(0, 10)];
    const name = `${stem.filter(Boolean).join(' ')}.${this.#format}`;
    const file = new ExportFile(writer, name, isCsv ? 'text/csv;charset=utf-8' : 'application/json');
    this.#name = file.name;
    this.#repeat = () => file.download();
    return file;
  }

  async #print(source: EntrySource): Promise<PrintTarget | undefined> {
    const { record, i18n, reader } = this.#model;
    const { messages, format } = i18n;
    const printDocument = await this.#model.loadPart('printing');
    const { search, filters } = this.#scope === 'shown' ? reader.query : {};
    const narrowed = [search && messages.printSearched(search), filters && messages.filtered]
      .filter(Boolean)
      .join(' · ');
    const target = await printDocument?.(this.#model, {
      title: [record.recordLabel, messages[reader.view]].filter(Boolean).join(' · '),
      lines: () => [
        [messages.entriesCount(format.count(source.read)), narrowed].filter(Boolean).join(' · '),
        messages.printed(fullDate(format, new Date().toISOString()) ?? ''),
      ],
    });
    this.#repeat = target && (() => target.print());
    return target;
  }

  #count(value: number | undefined): Count | undefined {
    return value === undefined ? undefined : this.#model.i18n.format.count(value);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#model.host.renderRoot.querySelector<HTMLDialogElement>('dialog.transfer');
  }

  readonly #close = (): void => this.#dialog?.close();

  readonly #handleClose = (): void => {
    this.#run?.cancel();
    this.#run = undefined;
    this.#repeat = undefined;
    // a dialog tells it late: it may have been opened again
    if (!this.#dialog?.open) this.#kind = undefined;
    this.#model.host.requestUpdate();
  };

  /** Keys of the dialog are nothing to the rows, nor to the widget. */
  readonly #handleKeydown = (event: KeyboardEvent): void => event.stopPropagation();
}
