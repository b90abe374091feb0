import { failure } from '../../styles/failure.styles.js';
import { changes } from '../../i18n/english/changes.js';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RaisedFlagsController } from '../../controllers/raised-flags-controller.js';
import { toAdapterError } from '../../data/adapter-error.js';
import type { AdapterChange } from '../../data/adapter.js';
import type { Interaction } from '../../model/interaction.js';
import { isFocusLost } from '../shared/is-focus-lost.js';
import { renderFailure } from '../shared/render-failure.js';
import { renderIcon } from '../shared/render-icon.js';
import { cut, subjectText, userText } from './entry-view.js';
import { flags } from './flags.styles.js';
import { leadOn } from './lead-on.js';
import { flagScope } from './scopes.js';
import { tellFailure } from './tell-failure.js';
import type { TimelineModel } from './timeline-model.js';

/** The raised flags above everything: what each says, and Lift. Loaded after the first page. */
export class FlagBar implements ReactiveController {
  static readonly texts = changes;
  static readonly styles = [failure, flags];

  readonly #model: TimelineModel;
  readonly #raised: RaisedFlagsController;
  /** As they were drawn last. */
  #drawn: readonly Interaction[] = [];
  /** The flag that somebody is in, and its place, while an update may take it away. */
  #was: Interaction | undefined;
  #at = -1;

  constructor(model: TimelineModel) {
    this.#model = model;
    this.#raised = new RaisedFlagsController(model.host, {
      scope: () => flagScope(model),
      changed: (interaction) => void model.pages.replace(interaction),
      raised: (flag) => model.announce(model.i18n.messages.flagRaised(subjectText(flag, model.entryView))),
    });
    model.host.addController(this);
  }

  hostUpdate(): void {
    const flag = this.#model.focused?.closest('.flag');
    this.#at = flag ? [...flag.parentElement!.children].indexOf(flag) : -1;
    this.#was = this.#drawn[this.#at];
  }

  hostUpdated(): void {
    if (this.#was && !this.#model.focused) this.#leadOn(this.#at, this.#was.id);
  }

  /** Takes news of the record. */
  take(change: AdapterChange): void {
    this.#raised.take(change);
  }

  render(): TemplateResult | typeof nothing {
    const { i18n } = this.#model;
    const { failure } = this.#raised;
    if (failure) return renderFailure(failure, i18n);
    const flags = (this.#drawn = this.#flags);
    if (flags.length === 0) return nothing;
    return html`<ul class="flags" part="flags" role="list" aria-label=${i18n.messages.flags}>
      ${repeat(
        flags,
        // what comes in above must not come under the hand of who is about to lift one
        ({ id }) => id,
        (flag, index) => this.#renderFlag(flag, `flag-${index}`),
      )}
    </ul>`;
  }

  #renderFlag(flag: Interaction, domId: string): TemplateResult {
    const { i18n, entryView, host } = this.#model;
    const { messages, format } = i18n;
    const date = format.entryDate(flag);
    const facts = [date?.full ?? messages.unknownDate, userText(flag, entryView)].filter(Boolean);
    const lifting = this.#raised.isLifting(flag.id);
    return html`<li class="flag" part="flag">
      ${renderIcon('flag', host.icons)}
      <p id=${domId}>
        <strong part="flag-subject"><bdi>${subjectText(flag, entryView)}</bdi></strong>
        <small part="flag-facts"
          >${facts.map((fact, index) => html`${index ? ' · ' : nothing}<bdi>${cut(fact)}</bdi>`)}</small
        >
      </p>
      <button
        type="button"
        class="plain"
        part="flag-show"
        aria-describedby=${domId}
        @click=${() => void this.#model.saved.locate(flag.id, { opened: true })}
      >
        ${messages.show}
      </button>
      ${
        this.#model.can('update', flag)
          ? html`<button
              type="button"
              class="lift"
              part="lift"
              aria-describedby=${domId}
              aria-disabled=${lifting ? 'true' : 'false'}
              @click=${() => void this.#lift(flag)}
            >
              ${messages.lift}
            </button>`
          : nothing
      }
    </li>`;
  }

  /** Flags whose entry is deleted are on their way out with it. */
  get #flags(): readonly Interaction[] {
    return this.#raised.flags.filter(({ id }) => !this.#model.extras.get('deletedEntries')?.stateOf(id));
  }

  async #lift(flag: Interaction): Promise<void> {
    const { i18n, host } = this.#model;
    const index = this.#flags.findIndex(({ id }) => id === flag.id);
    try {
      if (!(await this.#raised.lift(flag))) return;
    } catch (thrown) {
      // as it is now, where somebody else has changed it: that version may be lifted, once it was seen
      const again = () => void this.#lift(this.#flags.find(({ id }) => id === flag.id) ?? flag);
      tellFailure(this.#model, 'lift', toAdapterError(thrown), { about: flag, retry: again });
      return;
    }
    this.#model.announce(i18n.messages.flagLifted);
    await host.updateComplete;
    if (isFocusLost()) this.#leadOn(index, flag.id);
  }

  /**
   * Leads whoever was in a flag that is gone to the one in its place; where that was the last, to its row, if that is loaded, else to
   * the one they were last in.
   */
  #leadOn(index: number, id: string): void {
    // not to the next button that lifts: a key pressed twice must not lift two
    const buttons = this.#model.host.renderRoot.querySelectorAll<HTMLElement>('.flag [part="flag-show"]');
    const next = buttons[Math.min(index, buttons.length - 1)];
    const isLoaded = this.#model.items.some((item) => item.id === id);
    if (next) next.focus();
    else void leadOn(this.#model, isLoaded ? id : undefined);
  }
}
