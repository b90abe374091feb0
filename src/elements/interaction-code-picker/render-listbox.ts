import { html, nothing, type TemplateResult } from 'lit';
import type { Run } from '../../controllers/list-window.js';
import { namesOf } from '../../model/code-search.js';
import type { CodeTree } from '../../model/code-tree.js';
import { sameCodeValue } from '../../model/code-value.js';
import type { CodeValue } from '../../model/code.js';
import { findFolded, foldText } from '../../model/fold-text.js';
import { hue } from '../shared/hue.js';
import type { IconSet } from '../shared/icon-set.js';
import type { CodeOption } from './code-options.js';
import { renderCodeSign } from './render-code-sign.js';

/** The open list. */
export interface ListboxView {
  readonly options: readonly CodeOption[];
  /** Which of them are drawn. */
  readonly runs: readonly Run[];
  readonly active: number;
  readonly value: CodeValue | null;
  readonly tree: CodeTree;
  readonly icons: IconSet | undefined;
  /** Name of the field; the list has the same. */
  readonly label: string;
  readonly scrolled: (event: Event) => void;
}

/** Options under their headings; of a long list those in view. */
export function renderListbox(view: ListboxView): TemplateResult {
  const { options, runs, label, scrolled } = view;
  let drawn = 0;
  const pieces = runs.map(([start, end]) => {
    const gap = renderGap(drawn, start);
    drawn = end;
    return html`${gap}${groupsIn(options, start, end).map(([from, to]) => renderGroup(from, to, view))}`;
  });
  // -1: browsers put boxes that scroll into the tab order
  return html`
    <div id="listbox" part="listbox" role="listbox" tabindex="-1" aria-label=${label} @scroll=${scrolled}>
      ${pieces}${renderGap(drawn, options.length)}
    </div>
  `;
}

/** The place of the options that are left out. */
function renderGap(from: number, to: number): TemplateResult | typeof nothing {
  return to > from ? html`<div role="presentation" data-gap="${from}-${to}"></div>` : nothing;
}

/** Stretches of options with the same heading. */
function groupsIn(options: readonly CodeOption[], start: number, end: number): Run[] {
  const groups: [number, number][] = [];
  for (let at = start; at < end; at++) {
    const last = groups.at(-1);
    if (last && options[at]!.group === options[last[0]]!.group) last[1] = at + 1;
    else groups.push([at, at + 1]);
  }
  return groups;
}

function renderGroup(from: number, to: number, view: ListboxView): unknown {
  const { options } = view;
  const { group, choice, words } = options[from]!;
  const rows = options.slice(from, to).map((option, at) => renderOption(option, from + at, view));
  const isAlone = [from - 1, from + 1].every((at) => options[at]?.group !== group);
  // a code without subcodes needs no heading that says the same
  if (isAlone && choice.label === group) return rows;
  return html`
    <div part="group" role="group" aria-labelledby="heading-${from}">
      <div part="heading" id="heading-${from}" role="presentation"><bdi>${renderMarked(group, words)}</bdi></div>
      ${rows}
    </div>
  `;
}

function renderOption(option: CodeOption, index: number, view: ListboxView): TemplateResult {
  const { choice, words, group } = option;
  const { value, subcode, label } = choice;
  const isSelected = sameCodeValue(value, view.value);
  const code = view.tree.label(value.code);
  const other = otherName(option, code);
  return html`
    <div
      class="hued"
      part="option ${index === view.active ? 'active' : ''} ${isSelected ? 'selected' : ''}"
      role="option"
      id="option-${index}"
      aria-selected=${isSelected}
      aria-posinset=${index + 1}
      aria-setsize=${view.options.length}
      .style=${hue(view.tree.hueOf(value.code), value.code)}
    >
      ${renderCodeSign(value, view)}
      <span class="name" part="name"
        >${
          subcode && code !== group
            ? html`<span class="code" part="code"><bdi>${renderMarked(code, words)}</bdi> ›</span> `
            : nothing
        }<bdi>${renderMarked(label, words)}</bdi>${
          other ? html` <span class="code" part="alias"><bdi>${renderMarked(other, words)}</bdi></span>` : nothing
        }</span
      >
    </div>
  `;
}

/** The alias or key that was typed, where what else is shown does not have it: people see why it was found. */
function otherName({ choice, words, group }: CodeOption, code: string): string | undefined {
  const shown = foldText(`${choice.label} ${code} ${group}`);
  const missed = words.filter((word) => !shown.includes(word));
  return missed.length > 0
    ? namesOf(choice).find((name) => missed.some((word) => foldText(name).includes(word)))
    : undefined;
}

/** A text with the stretches that were typed marked. */
function renderMarked(text: string, words: readonly string[]): unknown {
  let from = 0;
  const pieces = (words.length > 0 ? findFolded(text, words) : []).map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return html`${before}<mark part="mark">${text.slice(start, end)}</mark>`;
  });
  return [pieces, text.slice(from)];
}
