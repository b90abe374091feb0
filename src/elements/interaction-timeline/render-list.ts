import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { InteractionGroup } from '../../model/group.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Interaction } from '../../model/interaction.js';

/** What the list is given: which entries, and how a row is drawn. It knows nothing else of either. */
export interface ListView {
  readonly groups: readonly InteractionGroup[];
  /** False while older entries may still join the last group: its count would lie. */
  readonly complete: boolean;
  /** Level of the group headings, 1 to 6. */
  readonly headingLevel: number;
  readonly i18n: I18n;
  readonly renderRow: (interaction: Interaction, index: number) => TemplateResult;
}

/**
 * Entries under their headings: a section, a heading and an ordered list a group. Keyed by group and id, so that focus
 * and open rows stay with their entry whatever comes above it.
 */
export function renderList(view: ListView): TemplateResult {
  let start = 0;
  const times = new Map<string, number>();
  const placed = view.groups.map((group, index) => {
    const first = start;
    start += group.interactions.length;
    // rows out of order may open a group a second time
    const time = times.get(group.key) ?? 0;
    times.set(group.key, time + 1);
    return { group, first, key: `${group.key} ${time}`, domId: `group-${index}` };
  });
  return html`${repeat(
    placed,
    ({ key }) => key,
    ({ group, first, domId }, index) => html`
      <section part="group" aria-labelledby=${group.key ? domId : nothing}>
        ${renderHeading(view, group, domId, view.complete || index < placed.length - 1)}
        <ol role="list" part="entries">
          ${repeat(
            group.interactions,
            ({ id }) => id,
            (interaction, offset) => html`<li>${view.renderRow(interaction, first + offset)}</li>`,
          )}
        </ol>
      </section>
    `,
  )}`;
}

function renderHeading(
  { i18n: { messages, format }, headingLevel }: ListView,
  { key, interactions }: InteractionGroup,
  domId: string,
  counted: boolean,
): TemplateResult {
  const count = format.count(interactions.length);
  return html`<div class="group-heading" part="group-heading" role="heading" aria-level=${headingLevel} id=${domId}>
    ${key ? format.groupHeading(key) : messages.unknownDate}
    ${
      counted
        ? html`<span class="count" part="group-count"
            ><span aria-hidden="true">${count.text}</span
            ><span class="visually-hidden">${messages.inGroup(count)}</span></span
          >`
        : nothing
    }
  </div>`;
}
