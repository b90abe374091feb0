import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { I18nController } from '../../controllers/i18n-controller.js';
import { OwnKeysController } from '../../controllers/own-keys-controller.js';
import type { AppliedResult, InteractionAdapter } from '../../data/adapter.js';
import { form } from '../../i18n/english/form.js';
import type { Messages } from '../../i18n/messages.js';
import type { Relation } from '../../model/relation.js';
import { buttonStates } from '../../styles/button-states.styles.js';
import { buttons } from '../../styles/buttons.styles.js';
import { fields } from '../../styles/fields.styles.js';
import { failure } from '../../styles/failure.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { focusPlace } from '../shared/focus-place.js';
import type { IconSet } from '../shared/icon-set.js';
import { isDisabled } from '../shared/is-disabled.js';
import { PausedStatus } from '../shared/paused-status.js';
import { renderFailure } from '../shared/render-failure.js';
import { relationsStyles } from './interaction-relations.styles.js';
import { RelationFieldController } from './relation-field-controller.js';
import { RelationSourceController } from './relation-source-controller.js';
import { renderActions } from './render-actions.js';
import { renderChip, renderRelation, sameNamed } from './render-relation.js';
import { readableResults, renderResults, resultSummary } from './render-results.js';

/** Relations drawn at first, and how many more come at a press. */
const BATCH = 48;

/** More relations than this are searched. */
const FEW = 8;

/**
 * Chooses the relations to which an interaction also applies, and tells afterwards what became of each.
 *
 * The relations are given, or loaded and searched through the adapter. Chosen ones stay in sight whatever is searched, and
 * those that are not offered any more stay as they were given. A form field of its own: it posts `name` once for each id.
 *
 * @example
 * ```html
 * <interaction-relations label="Apply to" name="relation"></interaction-relations>
 * <script type="module">
 *   document.querySelector('interaction-relations').relations = [{ id: 'r1', label: 'Rosa', type: 'Mother', linked: true }];
 * </script>
 * ```
 *
 * @tag interaction-relations
 * @fires {Event} input - The user chose a relation or took one back.
 * @fires {Event} change - The same, once it is done.
 * @fires {InteractionFailedEvent} interaction-failed - The relations could not be loaded.
 * @fires {InteractionSignInNeededEvent} interaction-sign-in-needed - The adapter needs the user to sign in.
 * @csspart label - The visible label.
 * @csspart actions - The row of search and buttons.
 * @csspart search - The field that finds relations, where there are many.
 * @csspart choose-all - The button that chooses all that are found.
 * @csspart choose-none - The button that takes all back.
 * @csspart relation - One that may be chosen. States: `selected`.
 * @csspart relations - The list of them.
 * @csspart check - Its box.
 * @csspart name - Its name.
 * @csspart words - What else is said of it.
 * @csspart more - The button that shows more of them.
 * @csspart note - The sentence in place of relations, or about those that are not here.
 * @csspart results - What became of the relations.
 * @csspart result - What became of one. States: `failed` (it was not applied).
 * @csspart result-summary - What became of all of them, in a sentence.
 * @csspart retry-apply - The button that tries those again.
 * @csspart failure - What is said when the relations could not be loaded.
 * @csspart retry - The button that loads them again.
 */
export class InteractionRelationsElement extends LitElement {
  static readonly formAssociated = true;
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override readonly styles = [tokens, host, buttons, buttonStates, fields, failure, relationsStyles];

  static {
    this.addInitializer((host) => new OwnKeysController(host));
  }

  /** The relations to choose from. Without them the adapter is asked. */
  @property({ attribute: false }) relations?: readonly Relation[] | undefined;
  /** The chosen ones, in the order in which they were chosen. */
  @property({ attribute: false }) value: readonly Relation[] = [];
  /** Where relations come from; goes before a provider's. */
  @property({ attribute: false }) adapter?: InteractionAdapter | undefined;
  /** The record whose relations are offered; else a provider's. */
  @property({ attribute: 'record-id' }) recordId?: string | undefined;
  /** What became of the chosen ones, once they were saved. */
  @property({ attribute: false }) results: readonly AppliedResult[] = [];
  /** Called with the ids to apply to again. Without it nothing is offered for those that failed. */
  @property({ attribute: false }) retryApply?: ((relationIds: readonly string[]) => void) | undefined;
  /** Name of the form's entries, one for each chosen id. */
  @property({ reflect: true }) name = '';
  /** The visible label. Without it the name comes from `aria-label`, else it is "Apply to". */
  @property() label = '';
  /** True: the label is for screen readers alone. */
  @property({ type: Boolean, attribute: 'hide-label' }) hideLabel = false;
  /** The name for screen readers, where there is no visible label. */
  @property({ attribute: 'aria-label' }) override ariaLabel: string | null = null;
  /** True: the chosen relations are shown and cannot be changed. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;
  /** Texts that replace the widget's own, one by one. */
  @property({ attribute: false }) messages?: Partial<Messages> | undefined;
  /** Pictures of its own, beside and instead of the widget's. */
  @property({ attribute: false }) icons?: IconSet | undefined;
  /** BCP 47 tag of the language. */
  @property() locale?: string | undefined;

  /** True: nothing can be chosen, and a form gets nothing. */
  // the attribute itself is the state: the platform asks it, and a fieldset's, whether the field is disabled
  @property({ type: Boolean })
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', Boolean(disabled));
  }

  /** The form that the value is posted with. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** @internal opens no store of its own: without an adapter it waits for one */
  readonly noDefault = true;

  readonly #internals = this.attachInternals();
  readonly #i18n = new I18nController(this, form);
  readonly #source = new RelationSourceController(this);
  readonly #field: RelationFieldController = new RelationFieldController(this, this.#internals);
  readonly #status = new PausedStatus(this);
  @state() private search = '';
  @state() private drawn = BATCH;

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.value = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('recordId') || changed.has('adapter')) this.#searchFor('');
    this.#status.say(this.#summary);
  }

  protected override render(): TemplateResult {
    const i18n = this.#i18n.value;
    const { failure } = this.#source;
    const label = this.label || this.ariaLabel || i18n.messages.applyTo;
    return html`
      ${
        this.label
          ? html`<span class=${this.hideLabel ? 'visually-hidden' : ''} part="label"><bdi>${this.label}</bdi></span>`
          : nothing
      }
      <div role="group" aria-label=${label}>
        ${this.readOnly ? nothing : this.#renderActions()} ${this.#renderRelations()}
        ${renderResults({
          results: this.#results,
          relations: [...this.#source.offered, ...this.#field.kept],
          retry: this.retryApply,
          i18n,
        })}
      </div>
      ${failure ? renderFailure({ ...failure, retry: this.#handleRetry }, i18n) : nothing}
      <div class="visually-hidden" role="status">${this.#status.text}</div>
    `;
  }

  #renderActions(): TemplateResult | typeof nothing {
    const { offered } = this.#source;
    const { kept, chosen, ids } = this.#field;
    if (offered.length === 0 && kept.length === 0) return nothing;
    const found = this.#source.find(this.#text);
    return renderActions({
      i18n: this.#i18n.value,
      search: offered.length > FEW ? this.search : undefined,
      found,
      ids,
      isDisabled: isDisabled(this),
      searchFor: (text) => this.#searchFor(text),
      chooseAll: () => this.#field.choose([...chosen, ...found]),
      chooseNone: () => this.#field.choose([]),
    });
  }

  #renderRelations(): unknown {
    const i18n = this.#i18n.value;
    const { messages, format } = i18n;
    const { chosen, kept, ids, report } = this.#field;
    const found = this.readOnly ? [] : this.#source.find(this.#text);
    const page = found.slice(0, this.drawn);
    const left = found.length - page.length;
    const beside = this.readOnly ? chosen : kept.filter(isNotIn(page));
    const drawn = [...beside.slice(0, BATCH), ...page];
    const alike = sameNamed(drawn, i18n);
    const note = this.#note(found.length);
    const disabled = isDisabled(this);
    const toggle = (relation: Relation) => this.#field.toggle(relation);
    const renderOne = (relation: Relation) => {
      const isSameNamed = alike.has(relation.id);
      if (this.readOnly) {
        return html`<li><span part="relation selected">${renderRelation(relation, isSameNamed, i18n)}</span></li>`;
      }
      const isChosen = ids.has(relation.id);
      return html`<li>
        ${renderChip(relation, { isChosen, isDisabled: disabled, isSameNamed, i18n, toggle, report })}
      </li>`;
    };
    return html`
      ${
        drawn.length > 0
          ? html`<ul part="relations" role="list">
              ${repeat(drawn, ({ id }) => id, renderOne)}
            </ul>`
          : nothing
      }
      ${
        beside.length > BATCH
          ? html`<p part="note">${messages.moreChosen(format.count(beside.length - BATCH))}</p>`
          : nothing
      }
      ${
        left > 0
          ? html`<button type="button" class="plain" part="more" @click=${this.#handleMore}>
              ${messages.moreRelations(format.count(Math.min(left, BATCH)))}
            </button>`
          : nothing
      }
      ${note ? html`<p part="note"><bdi>${note}</bdi></p>` : nothing}
    `;
  }

  readonly #handleRetry = (): void => {
    // the button goes with its message
    focusPlace(this.renderRoot.querySelector('[role="group"]'));
    this.#source.retry();
  };

  readonly #handleMore = (): void => {
    const boxes = () => this.renderRoot.querySelectorAll<HTMLElement>('[part~="relation"] input');
    const { length } = boxes();
    this.drawn += BATCH;
    // the reader goes on where the new ones begin
    void this.updateComplete.then(() => boxes()[length]?.focus());
  };

  #searchFor(text: string): void {
    this.search = text;
    this.drawn = BATCH;
    this.#field.forget();
    this.#source.search(this.#text);
  }

  get #text(): string {
    return this.search.trim();
  }

  get #results(): readonly AppliedResult[] {
    return readableResults(this.results);
  }

  /** The sentence in place of relations, or about those that are not here. */
  #note(found: number): string | undefined {
    const { messages } = this.#i18n.value;
    const { pending, failure, isPartial, offered } = this.#source;
    if (this.readOnly || failure) return undefined;
    if (found === 0 && pending) return messages.loading;
    if (found === 0 && this.#text) return messages.noRelationFound(this.#text);
    if (isPartial && !this.#text) return messages.searchForMore;
    return offered.length === 0 && this.#field.kept.length === 0 ? messages.noRelations : undefined;
  }

  get #summary(): string {
    const i18n = this.#i18n.value;
    if (!this.#text || this.#source.pending) return resultSummary(this.#results, i18n);
    return i18n.messages.relationsFound(i18n.format.count(this.#source.find(this.#text).length));
  }
}

function isNotIn(relations: readonly Relation[]): (relation: Relation) => boolean {
  const ids = new Set(relations.map(({ id }) => id));
  return ({ id }) => !ids.has(id);
}
