import { html, type TemplateResult } from 'lit';
import type { InteractionCreatedEvent, InteractionDeletedEvent } from '../../events/change-events.js';
import type { InteractionComposeEvent } from '../../events/interaction-compose-event.js';
import { quickLogParts } from '../interaction-quick-log/quick-log-parts.js';
import { exportParts } from '../shared/export-parts.js';
import { quickLogRegion } from './quick-log-region.styles.js';
import type { TimelineModel } from './timeline-model.js';

/** The line that logs. Its loader defines the element. */
export class QuickLogRegion {
  static readonly styles = [quickLogRegion];

  readonly #model: TimelineModel;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** Opens the form with what was begun in the line, which is emptied once it is saved. */
  readonly #handleCompose = (event: InteractionComposeEvent): void => {
    // a page that objects has a form of its own
    const create = async () => !event.defaultPrevented && (await this.#model.form.create(event.draft)) !== null;
    event.waitUntil(Promise.resolve().then(create));
  };

  readonly #handleLogged = async (event: InteractionCreatedEvent): Promise<void> => {
    const saved = await this.#model.extras.load('saved');
    await (saved?.takeLogged(event) ?? this.#model.pages.refresh());
  };

  readonly #handleTakenBack = async (event: InteractionDeletedEvent): Promise<void> => {
    const saved = await this.#model.extras.load('saved');
    await (saved?.takeBack(event) ?? this.#model.pages.refresh());
  };

  render(): TemplateResult {
    const { host, record, source, lookups, i18n } = this.#model;
    return html`<interaction-quick-log
      part="quick-log"
      exportparts=${exportParts('quick-log', quickLogParts)}
      .recordId=${record.recordId}
      .recordLabel=${record.recordLabel}
      .recordType=${record.recordType}
      .adapter=${source.adapter}
      .noDefault=${true}
      .codes=${lookups.codeList}
      .currentUser=${lookups.currentUser ?? undefined}
      .presets=${host.presets}
      .grammar=${host.grammar}
      .messages=${i18n.overrides}
      .locale=${i18n.locale}
      .timeZone=${i18n.timeZone}
      .icons=${host.icons}
      @interaction-compose=${this.#handleCompose}
      @interaction-created=${this.#handleLogged}
      @interaction-deleted=${this.#handleTakenBack}
    ></interaction-quick-log>`;
  }
}
