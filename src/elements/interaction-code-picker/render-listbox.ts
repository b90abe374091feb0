import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import type { CodeMatch } from '../../model/code-search.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { CodeValue } from '../../model/code.js';
import { hue } from '../shared/hue.js';
import { BATCH } from './code-list-controller.js';
import { groupMatches } from './code-source-controller.js';
import { sameCodeValue } from './code-value-text.js';

/** The open list. */
export interface ListboxView {
  readonly matches: readonly CodeMatch[];
  readonly active: number;
  readonly value: CodeValue | null;
  readonly tree: CodeTree;
  readonly i18n: I18n;
  /** Name of the field; the list has the same. */
  readonly label: string;
}

/** Options under their headings, and how many are left out. */
export function renderListbox(view: ListboxView): TemplateResult {
  const { matches, active, label, i18n } = view;
  const drawn = Math.ceil((active + 1) / BATCH || 1) * BATCH;
  const left = matches.length - drawn;
  let index = 0;
  const groups = [...groupMatches(matches.slice(0, drawn))].map(([heading, options]) => {
    const id = `heading-${index}`;
    const rows = options.map((option) => renderOption(option, index++, heading, view));
    // a code without subcodes needs no heading that says the same
    return options.length === 1 && options[0]?.choice.label === heading
      ? rows
      : html`
          <div part="group" role="group" aria-labelledby=${id}>
            <div part="heading" id=${id} role="presentation"><bdi>${heading}</bdi></div>
            ${rows}
          </div>
        `;
  });
  // -1: browsers put boxes that scroll into the tab order
  return html`
    <div id="listbox" part="listbox" role="listbox" tabindex="-1" aria-label=${label}>${groups}</div>
    ${left > 0 ? html`<p class="note" part="more">${i18n.messages.moreCodes(i18n.format.count(left))}</p>` : nothing}
  `;
}

function renderOption(match: CodeMatch, index: number, heading: string, view: ListboxView): TemplateResult {
  const { value, subcode, label } = match.choice;
  const isSelected = sameCodeValue(value, view.value);
  const code = view.tree.label(value.code);
  return html`
    <div
      class="hued"
      part="option ${index === view.active ? 'active' : ''} ${isSelected ? 'selected' : ''}"
      role="option"
      id="option-${index}"
      aria-selected=${isSelected}
      aria-posinset=${index + 1}
      aria-setsize=${view.matches.length}
      ${hue(view.tree.hueOf(value.code))}
    >
      <span part="dot"></span>
      <span
        >${subcode && code !== heading ? html`<span class="code"><bdi>${code}</bdi> ›</span> ` : nothing}<bdi
          >${renderMarked(label, match)}</bdi
        ></span
      >
    </div>
  `;
}

/** A text with the stretches that were typed marked. */
function renderMarked(text: string, { marks }: CodeMatch): unknown {
  let from = 0;
  const pieces = marks.map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return html`${before}<mark part="mark">${text.slice(start, end)}</mark>`;
  });
  return [pieces, text.slice(from)];
}
