import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../data/query.js';
import { renderIcon } from '../shared/render-icon.js';
import type { TimelineModel } from './timeline-model.js';

/** How the toolbar is headed, and what it opens. */
export interface ToolbarView {
  readonly model: TimelineModel;
  readonly headingLevel: number;
  /** Opens the form. */
  readonly create: () => void;
}

const VIEWS: readonly View[] = ['interactions', 'activities'];

/** The widget's heading with the number of entries, the two views, search, what the host adds, and New Interaction. */
export function renderToolbar({ model, headingLevel, create }: ToolbarView): TemplateResult {
  const { i18n, pages, reader, canCreate } = model;
  const { messages, format } = i18n;
  const { total, totalUnfiltered = reader.narrows ? undefined : total } = pages.facts;
  return html`<header class="toolbar" part="toolbar">
    <div class="title" part="title" role="heading" aria-level=${headingLevel}>
      ${messages[reader.view]}
      <span class="count" part=${totalUnfiltered ? 'count' : ''}
        >${totalUnfiltered ? format.count(totalUnfiltered).text : nothing}</span
      >
    </div>
    ${model.shows('list') ? renderViewing(model) : nothing}
    <slot name="toolbar"></slot>
    ${
      canCreate
        ? html`<button type="button" class="primary" part="new" @click=${create}>${messages.newInteraction}</button>`
        : nothing
    }
  </header>`;
}

/** What decides which rows are seen, and how. What these controls do is loaded with their first use. */
function renderViewing(model: TimelineModel): TemplateResult {
  const { i18n, reader, extras, host } = model;
  const { messages } = i18n;
  const search = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const finder = extras.get('finder');
    // at once where it can be: what the browser does with a key is decided while the event lasts
    if (finder) finder.handleSearch(event, input);
    else void extras.demand('finder', (late) => late.handleSearch(new Event('input'), input));
  };
  return html`<div class="views" part="views" role="group" aria-label=${messages.view}>
      ${VIEWS.map(
        (view) =>
          html`<button
            type="button"
            part=${reader.view === view ? 'view current' : 'view'}
            aria-pressed=${reader.view === view ? 'true' : 'false'}
            @click=${() => reader.choose({ view: view === host.view ? undefined : view })}
          >
            ${messages[view]}
          </button>`,
      )}
    </div>
    <label class="search" part="search">
      ${renderIcon('find', host.icons)}
      <input
        type="search"
        part="search-input"
        aria-label=${messages.search}
        placeholder=${messages.search}
        .value=${reader.state.search ?? ''}
        @input=${search}
        @compositionend=${search}
        @keydown=${search}
      />
    </label>
    ${model.shows('filters') ? nothing : renderSign(model, 'filter', messages.filter, 'finder')}
    ${renderSign(model, 'options', messages.viewOptions, 'viewOptions', 'dialog')}
    ${renderSign(model, 'more', messages.more, 'acts', 'menu')}`;
}

/** A button that opens a part of the widget; its icon has the name of its part. */
function renderSign(
  { extras, host }: TimelineModel,
  name: string,
  label: string,
  opens: 'finder' | 'viewOptions' | 'acts',
  popup: 'menu' | 'dialog' | 'false' = 'false',
): TemplateResult {
  const toggle = async ({ currentTarget }: Event) => (await extras.demand(opens))?.toggle(currentTarget as HTMLElement);
  const isOpen = extras.get(opens)?.isOpen ?? false;
  return html`<button
    type="button"
    class="sign"
    part="${name}${isOpen ? ' open' : ''}"
    aria-label=${label}
    aria-haspopup=${popup}
    aria-expanded=${isOpen}
    @click=${toggle}
  >
    ${renderIcon(name, host.icons)}
  </button>`;
}
