import type { ReactiveControllerHost } from 'lit';
import type { InteractionAdapter } from '../data/adapter.js';
import type { KeptDraft } from '../data/device/draft.js';
import { decodeInteraction } from '../data/decode.js';
import type { Interaction } from '../model/interaction.js';
import type { DraftFormController, FormStart } from './draft-form-controller.js';
import { DraftKeeperController } from './draft-keeper-controller.js';
import type { Persist } from './draft-scopes.js';
import { noValues, type FormValues } from './form-values.js';
import { memoizeLast } from './memoize-last.js';

/** What the controller is told by the element of the form. */
export interface FormDraftsOptions {
  readonly form: DraftFormController;
  readonly adapter: () => InteractionAdapter | undefined;
  readonly userId: () => string | undefined;
  readonly persist: () => Persist;
}

/** A form as it is kept: its files lie beside it. */
interface KeptForm {
  readonly start: FormStart;
  readonly values: FormValues;
}

/** Where a draft was written that does not say. */
const UNKNOWN_PLACE = { locale: 'en', timeZone: 'UTC', typedAt: 0 };

/** The drafts of the form: what it holds as plain data, and the way back. */
export class FormDraftsController {
  readonly keeper: DraftKeeperController;
  readonly #options: FormDraftsOptions;

  constructor(host: ReactiveControllerHost, options: FormDraftsOptions) {
    const { form, userId, persist } = options;
    const keptForm = memoizeLast((start: FormStart, values: FormValues): KeptForm => ({
      start,
      values: { ...values, files: [] },
    }));
    this.#options = options;
    this.keeper = new DraftKeeperController(host, {
      snapshot: () =>
        form.started && form.dirty
          ? { values: keptForm(form.started, form.values), files: form.values.files }
          : undefined,
      userId,
      persist,
      forked: (id) => form.takeId(id),
      isSaved: async (draft) => !draft.entry && (await this.#find(draft)) !== undefined,
    });
  }

  /** What can be continued: all drafts of the record, or those of the entry that is being changed. */
  get offered(): readonly KeptDraft[] {
    const entryId = this.#options.form.started?.entry?.id;
    return this.keeper.offers.drafts.filter(({ entry }) => entryId === undefined || entry?.id === entryId);
  }

  /** The form holds what it begins with, or what it was left with. */
  begin(): void {
    const { form } = this.#options;
    if (!form.snapshot) return;
    const { id, start } = form.snapshot;
    const { recordId, recordLabel, entry } = start;
    const { version } = entry ?? {};
    this.keeper.begin({ id, recordId, recordLabel, entry: entry && { id: entry.id, version } });
    // it may have got another id while the form was closed
    form.takeId(this.keeper.draftId ?? id);
  }

  /**
   * Puts a draft into the form.
   * @returns false where it is gone meanwhile, or cannot be read
   */
  async resume(draft: KeptDraft): Promise<boolean> {
    const { form } = this.#options;
    // sent, and changed before anybody knew that it had arrived: then it is a change of that entry
    const arrived = draft.entry ? undefined : await this.#find(draft).catch(() => undefined);
    // one that cannot be read stays on offer
    const opened = await this.keeper.adopt(draft).catch(() => undefined);
    if (!opened) {
      void this.keeper.offers.look();
      return false;
    }
    const { start, values } = Object(opened.draft.values) as Partial<KeptForm>;
    const { recordId, recordLabel, id } = draft;
    form.restore({
      id,
      start: { draft: {}, recordId, recordLabel, place: UNKNOWN_PLACE, ...start, ...(arrived && { entry: arrived }) },
      values: { ...noValues, ...values, files: opened.files },
    });
    return true;
  }

  async #find({ id, recordId }: KeptDraft): Promise<Interaction | undefined> {
    const found = await this.#options.adapter()?.get?.({ id, recordId });
    return found && decodeInteraction(found);
  }
}
