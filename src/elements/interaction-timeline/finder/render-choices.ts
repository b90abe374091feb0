import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { I18n } from '../../../i18n/i18n.js';
import { hue } from '../../shared/hue.js';
import { cut } from '../entry-view.js';
import { countChoices, findChoices, type Choice } from './choice.js';

/** From how many choices on one can search among them. */
const MANY = 9;

/** Choices shown at once; the others are found by typing. */
const MOST_SHOWN = 100;

/** What a list of choices is drawn with. */
export interface ChoicesView {
  readonly i18n: I18n;
  /** What the choices are called together. */
  readonly name: string;
  readonly search: string;
  readonly type: (search: string) => void;
}

/** Choices as a list of checkboxes, with a search where they are many. */
export function renderChoices(choices: readonly Choice[], view: ChoicesView): TemplateResult {
  const { i18n, name, search, type } = view;
  const { messages, format } = i18n;
  const found = findChoices(choices, search);
  const shown = found.slice(0, MOST_SHOWN);
  const rest = found.length - shown.length;
  return html`
    ${
      countChoices(choices) >= MANY
        ? html`<input
            type="search"
            class="field"
            part="filter-search"
            aria-label=${messages.searchChoices(name)}
            placeholder=${messages.search}
            .value=${search}
            @input=${({ target }: Event) => type((target as HTMLInputElement).value)}
          />`
        : nothing
    }
    ${shown.length > 0 ? renderLevel(shown, i18n) : html`<p class="note" part="filter-note">${messages.noChoices}</p>`}
    ${rest > 0 ? html`<p class="note" part="filter-note">${messages.moreChoices(format.count(rest))}</p>` : nothing}
  `;
}

function renderLevel(choices: readonly Choice[], i18n: I18n): TemplateResult {
  return html`<ul class="choices" role="list">
    ${repeat(
      choices,
      ({ key }) => key,
      (choice) =>
        html`<li>${renderChoice(choice, i18n)}${choice.inner?.length ? renderLevel(choice.inner, i18n) : nothing}</li>`,
    )}
  </ul>`;
}

function renderChoice(
  { key, text, count, isChosen, isPartly, hue: degrees, toggle }: Choice,
  { format }: I18n,
): TemplateResult {
  const part = isChosen ? 'choice chosen' : 'choice';
  const input = html`<input
    type="checkbox"
    .checked=${isChosen}
    .indeterminate=${isPartly ?? false}
    @change=${(event: Event) => {
      event.stopPropagation();
      toggle();
    }}
  />`;
  const rest = html`<bdi>${cut(text)}</bdi
    >${count === undefined ? nothing : html`<span class="count" part="choice-count">${format.count(count).text}</span>`}`;
  return degrees === undefined
    ? html`<label class="choice" part=${part}>${input}${rest}</label>`
    : html`<label class="choice hued" part=${part} .style=${hue(degrees, key)}
        >${input}<span class="swatch" part="swatch"></span>${rest}</label
      >`;
}
