import { ContextProvider } from '@lit/context';
import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { adapterContext } from '../../context/adapter-context.js';
import { i18nContext } from '../../context/i18n-context.js';
import { recordContext } from '../../context/record-context.js';
import { givenUser, userContext } from '../../context/user-context.js';
import { defaultAdapter } from '../../controllers/default-adapter.js';
import type { CreateResult, InteractionAdapter } from '../../data/adapter.js';
import type { Messages } from '../../i18n/messages.js';
import type { AttachmentDraft } from '../../model/attachment.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { User } from '../../model/user.js';
import { providerStyles } from './interaction-provider.styles.js';

/**
 * Hands adapter, record, user, language and time zone to all elements inside it, however deep.
 *
 * ```html
 * <interaction-provider record-id="demo-1" record-label="Ada Example">
 *   <interaction-timeline></interaction-timeline>
 * </interaction-provider>
 * ```
 *
 * @tag interaction-provider
 * @slot - anything; it is shown as if the provider were not there
 * @fires interaction-create - before what `log` was given is saved; cancelable
 * @fires interaction-created - after the adapter took it
 */
export class InteractionProviderElement extends LitElement {
  static override readonly styles = providerStyles;

  /** The data adapter of the elements inside. Without one they keep entries in this browser. */
  @property({ attribute: false }) adapter: InteractionAdapter | undefined;
  /** The signed-in user, where the adapter does not know. */
  @property({ attribute: false }) currentUser: User | undefined;
  /** Id of the signed-in user, as an attribute. */
  @property({ attribute: 'user-id' }) userId: string | undefined;
  /** Name of the signed-in user. */
  @property({ attribute: 'user-name' }) userName: string | undefined;
  /** The record whose history is shown. */
  @property({ attribute: 'record-id' }) recordId: string | undefined;
  /** What people call the record. */
  @property({ attribute: 'record-label' }) recordLabel: string | undefined;
  /** The record's type, which narrows the codes on offer. */
  @property({ attribute: 'record-type' }) recordType: string | undefined;
  /** BCP 47 language tag. */
  @property() locale: string | undefined;
  /** IANA time zone. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;
  /** Texts that replace the widget's own, one by one. */
  @property({ attribute: false }) messages: Partial<Messages> | undefined;

  readonly #adapter = new ContextProvider(this, { context: adapterContext });
  readonly #record = new ContextProvider(this, { context: recordContext });
  readonly #user = new ContextProvider(this, { context: userContext });
  readonly #i18n = new ContextProvider(this, { context: i18nContext });

  /**
   * Logs what the host's own tools did, by the same checks and events as the form. Every timeline of the record shows it.
   * @throws AdapterError of kind `invalid` with the reason at each field, or whatever the adapter refused it with
   */
  async log(draft: PartialInteractionDraft, files: readonly AttachmentDraft[] = []): Promise<CreateResult | null> {
    const { recordId, recordLabel } = this;
    // the checks come with the form: a page that only hands things on needs neither
    const { saveInteraction } = await import('../../controllers/save-interaction.js');
    return saveInteraction(this, {
      adapter: this.adapter ?? (await defaultAdapter()),
      draft: { ...(recordId !== undefined && { recordId, recordLabel }), ...draft },
      files,
      codes: undefined,
      currentUser: this.#user.value,
    });
  }

  protected override willUpdate(): void {
    const { recordId, recordLabel, recordType, locale, timeZone, messages } = this;
    this.#adapter.setValue(this.adapter);
    this.#record.setValue(recordId === undefined ? undefined : { recordId, recordLabel, recordType });
    this.#user.setValue(givenUser(this));
    this.#i18n.setValue({ locale, timeZone, messages });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
