import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import type { User } from '../../model/user.js';

/** The open list. */
export interface UserListView {
  readonly users: readonly User[];
  /** How many are not drawn. */
  readonly left: number;
  readonly active: number;
  readonly value: User | null;
  readonly i18n: I18n;
  /** Name of the field; the list has the same. */
  readonly label: string;
  readonly nameOf: (user: User) => string;
}

/** Users by name; the id stands beside a name that several have. */
export function renderUserList(view: UserListView): TemplateResult {
  const { users, left, label, i18n, nameOf } = view;
  const names = users.map(nameOf);
  const isShared = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  // -1: browsers put boxes that scroll into the tab order
  return html`
    <div id="listbox" part="listbox" role="listbox" tabindex="-1" aria-label=${label}>
      ${users.map(({ id }, index) => {
        const name = names[index] ?? id;
        const isSelected = id === view.value?.id;
        return html`
          <div
            part="option ${index === view.active ? 'active' : ''} ${isSelected ? 'selected' : ''}"
            role="option"
            id="option-${index}"
            aria-selected=${isSelected}
            aria-posinset=${index + 1}
            aria-setsize=${users.length + left}
          >
            <span part="name"
              ><bdi>${name}</bdi>${isShared(name) ? html` <bdi class="code" part="id">${id}</bdi>` : nothing}</span
            >
          </div>
        `;
      })}
    </div>
    ${left > 0 ? html`<p class="note" part="more">${i18n.messages.moreUsers(i18n.format.count(left))}</p>` : nothing}
  `;
}
