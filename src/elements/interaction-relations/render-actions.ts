import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Relation } from '../../model/relation.js';

/** The row above the relations. */
export interface ActionsView {
  readonly i18n: I18n;
  /** What is searched; undefined where there are too few to search. */
  readonly search: string | undefined;
  readonly found: readonly Relation[];
  readonly ids: ReadonlySet<string>;
  readonly isDisabled: boolean;
  readonly searchFor: (text: string) => void;
  readonly chooseAll: () => void;
  readonly chooseNone: () => void;
}

/** Search, choose all that are found, choose none. Buttons that would do nothing stay, for the focus may be on them. */
export function renderActions(view: ActionsView): TemplateResult {
  const { i18n, search, found, ids, isDisabled, searchFor, chooseAll, chooseNone } = view;
  const { messages, format } = i18n;
  const isAll = found.every(({ id }) => ids.has(id));
  const button = (part: string, text: string, isIdle: boolean, act: () => void) =>
    html`<button
      type="button"
      class="plain"
      part=${part}
      ?disabled=${isDisabled}
      aria-disabled=${ifDefined(isDisabled ? undefined : isIdle ? 'true' : 'false')}
      @click=${act}
    >
      ${text}
    </button>`;
  return html`<div part="actions">
    ${search === undefined ? nothing : renderSearch(search, view, searchFor)}
    ${found.length > 1 ? button('choose-all', messages.chooseAll(format.count(found.length)), isAll, chooseAll) : nothing}
    ${button('choose-none', messages.chooseNone, ids.size === 0, chooseNone)}
  </div>`;
}

function renderSearch(search: string, { i18n, isDisabled }: ActionsView, searchFor: (text: string) => void) {
  const { findRelations } = i18n.messages;
  const handleInput = (event: Event) => {
    // what is searched is no value: listeners of the host hear of relations only
    event.stopPropagation();
    searchFor((event.target as HTMLInputElement).value);
  };
  const handleKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !search) return;
    event.preventDefault();
    // a dialog around it stays open
    event.stopPropagation();
    searchFor('');
  };
  return html`<input
    class="field"
    part="search"
    type="search"
    autocomplete="off"
    dir="auto"
    aria-label=${findRelations}
    placeholder=${findRelations}
    .value=${search}
    ?disabled=${isDisabled}
    @input=${handleInput}
    @change=${(event: Event) => event.stopPropagation()}
    @keydown=${handleKeydown}
  />`;
}
