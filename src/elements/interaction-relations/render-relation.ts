import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Relation } from '../../model/relation.js';
import { relationText } from '../shared/relation-text.js';

/** What tells a relation from the others: name, type and state in words; the id where all of these are the same. */
export function renderRelation(relation: Relation, sameNamed: boolean, i18n: I18n): TemplateResult {
  const { id, type, linked } = relation;
  const { messages } = i18n;
  const name = relationText(relation, i18n);
  const isNamedByType = name === type?.trim();
  const words = [isNamedByType ? '' : type?.trim(), sameNamed ? id : ''].filter(Boolean);
  return html`<bdi class="name" part="name">${name}</bdi
    ><small part="words"
      >${words.map((word) => html` · <bdi>${word}</bdi>`)}${
        linked === undefined ? nothing : html` · ${linked ? messages.linked : messages.unlinked}`
      }</small
    >`;
}

/** The ids of relations that look like another one. */
export function sameNamed(relations: readonly Relation[], i18n: I18n): ReadonlySet<string> {
  const looks = new Map<string, string[]>();
  for (const relation of relations) {
    const look = `${relationText(relation, i18n)}\n${relation.type ?? ''}`;
    looks.set(look, [...(looks.get(look) ?? []), relation.id]);
  }
  return new Set([...looks.values()].filter((ids) => ids.length > 1).flat());
}

/** How a relation is drawn that may be chosen. */
export interface ChipView {
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly isSameNamed: boolean;
  readonly i18n: I18n;
  readonly toggle: (relation: Relation) => void;
  readonly report: () => void;
}

/** A relation with its box. */
export function renderChip(relation: Relation, view: ChipView): TemplateResult {
  const { isChosen, isDisabled, isSameNamed, i18n, toggle, report } = view;
  return html`<label part="relation ${isChosen ? 'selected' : ''}"
    ><input
      type="checkbox"
      part="check"
      .checked=${live(isChosen)}
      ?disabled=${isDisabled}
      @input=${() => toggle(relation)}
      @change=${report}
    />${renderRelation(relation, isSameNamed, i18n)}</label
  >`;
}
