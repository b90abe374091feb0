import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import type { CodeMatch } from '../../model/code-search.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { Mark } from '../../model/fold-text.js';
import { hue } from '../shared/hue.js';
import { groupOptions, type OptionGroup, type PlacedMatch } from './option-list.js';

/** The open list. */
export interface ListboxView {
  readonly options: readonly CodeMatch[];
  /** How many options to draw. */
  readonly limit: number;
  readonly active: number;
  readonly isSelected: (match: CodeMatch) => boolean;
  readonly tree: CodeTree;
  readonly i18n: I18n;
  /** Name of the field; the list has the same. */
  readonly label: string;
}

/** Id of an option within the shadow root. */
export const optionId = (index: number) => `option-${index}`;

/** Options under their headings, and how many are left out. */
export function renderListbox(view: ListboxView): TemplateResult {
  const { options, limit, label, i18n } = view;
  const groups = groupOptions(options, limit).map((group, index) => renderGroup(group, `heading-${index}`, view));
  const left = options.length - limit;
  // -1: browsers put boxes that scroll into the tab order
  return html`
    <div id="listbox" class="listbox" part="listbox" role="listbox" tabindex="-1" aria-label=${label}>${groups}</div>
    ${left > 0 ? html`<p class="note" part="more">… ${i18n.messages.codesFound(i18n.format.count(left))}</p>` : nothing}
  `;
}

function renderGroup({ heading, options }: OptionGroup, id: string, view: ListboxView): TemplateResult {
  const rows = options.map((option) => renderOption(option, heading, view));
  const [first] = options;
  // a code without subcodes needs no heading that says the same
  if (options.length === 1 && first?.match.choice.label === heading) {
    return html`<div class="alone" role="presentation">${rows}</div>`;
  }
  return html`
    <div class="group" part="group" role="group" aria-labelledby=${id}>
      <div class="heading" part="heading" id=${id} role="presentation"><bdi>${heading}</bdi></div>
      ${rows}
    </div>
  `;
}

function renderOption({ match, index }: PlacedMatch, heading: string, view: ListboxView): TemplateResult {
  const { choice, marks } = match;
  const selected = view.isSelected(match);
  const tokens = ['option', index === view.active && 'active', selected && 'selected'].filter(Boolean).join(' ');
  const code = view.tree.label(choice.value.code);
  return html`
    <div
      class="${tokens} hued"
      part=${tokens}
      role="option"
      id=${optionId(index)}
      aria-selected=${selected ? 'true' : 'false'}
      aria-posinset=${index + 1}
      aria-setsize=${view.options.length}
      data-index=${index}
      ${hue(view.tree.hueOf(choice.value.code))}
    >
      <span class="dot" part="dot"></span>
      <span class="name">
        ${choice.subcode && code !== heading ? html`<span class="code"><bdi>${code}</bdi> ›</span> ` : nothing}<bdi
          >${renderMarked(choice.label, marks)}</bdi
        >
      </span>
    </div>
  `;
}

/** A text with the stretches that were typed marked. */
function renderMarked(text: string, marks: readonly Mark[]): unknown {
  let from = 0;
  const pieces = marks.map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return html`${before}<mark part="mark">${text.slice(start, end)}</mark>`;
  });
  return html`${pieces}${text.slice(from)}`;
}
