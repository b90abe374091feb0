import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { finding } from '../../../i18n/english/finding.js';
import type { Count } from '../../../i18n/messages.js';
import type { Interaction } from '../../../model/interaction.js';
import { renderControlIcon } from '../../shared/control-icons.js';
import type { Found } from '../entry-view.js';
import { cut } from '../entry-view.js';
import { renderSentence } from '../render-states.js';
import type { TimelineModel } from '../timeline-model.js';
import { fields } from '../../../styles/fields.styles.js';
import { admits } from './admits.js';
import { chipsOf, type Chip, type ChoiceNames } from './filter-chips.js';
import { FilterCounts } from './filter-counts.js';
import { EVERYTHING } from './filter-kinds.js';
import { FilterRow } from './filter-row.js';
import { finderStyles } from './finder.styles.js';
import { SearchHits } from './search-hits.js';
import { SearchTyping } from './search-typing.js';

/** Milliseconds before the number of hits is said: people type on. */
const PAUSE = 500;
/** Above so many rows the window draws those that are near. */
const MOST_DRAWN = 200;

/** Search, filters and what they hide. Loaded when somebody searches or filters, or a filter is set. */
export class Finder {
  static readonly texts = finding;
  static readonly styles = [fields, finderStyles];

  readonly #model: TimelineModel;
  readonly #typing: SearchTyping;
  readonly #hits = new SearchHits();
  readonly #counts: FilterCounts;
  readonly #names: ChoiceNames;
  readonly #row: FilterRow;
  readonly #texts = new WeakMap<Interaction, readonly string[]>();
  #isOpen = false;
  /** The question that the rows answer. */
  #answered = '';
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
    this.#typing = new SearchTyping((text) => this.search(text));
    this.#counts = new FilterCounts(model);
    this.#names = {
      code: (code, subcode) => model.lookups.codes?.path(code, subcode) ?? '',
      of: (kind, key) => {
        const { currentUser } = model.lookups;
        if (kind === 'users' && currentUser?.id === key) return model.i18n.messages.you;
        const label = this.#counts.labelOf(kind, key);
        if (label === undefined) this.#counts.want();
        return label ?? key;
      },
    };
    this.#row = new FilterRow(model, this.#counts, this.#names);
    this.#answered = model.pages.status === 'complete' ? this.#question : '';
    model.host.addEventListener('interactions-loaded', this.#handleLoaded);
  }

  /** True while the row of filters is shown. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Takes an event of the search field. */
  handleSearch(event: Event, input: HTMLInputElement): void {
    this.#typing.take(event, input);
  }

  /** Searches for a text at once. */
  search(text: string): void {
    const { reader } = this.#model;
    const search = text.trim() ? text : undefined;
    if (search !== reader.state.search) reader.choose({ search });
  }

  /** Shows the row of filters, or hides it. */
  toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#model.host.requestUpdate();
  }

  /** A text with what was searched for marked. */
  mark(text: string): unknown {
    return this.#searched.render(text);
  }

  /** What a row has to show so that one sees why it was found: a stretch of the comments, the name of a file. */
  found(interaction: Interaction): Found {
    if (!this.#model.reader.state.search) return {};
    const hits = this.#searched;
    return { preview: hits.excerpt(this.#textsOf(interaction)), file: hits.file(interaction) };
  }

  /** Whether an entry that was saved or changed is among those that are shown. */
  admits(interaction: Interaction): boolean {
    const { reader, lookups, i18n } = this.#model;
    return admits(interaction, reader.query, lookups.codes, i18n.timeZone);
  }

  /** Takes away what hides an entry, and goes there. */
  async reveal(id: string): Promise<void> {
    const { host, reader, saved } = this.#model;
    const loaded = new Promise((resolve) => host.addEventListener('interactions-loaded', resolve, { once: true }));
    reader.choose(EVERYTHING);
    await loaded;
    await saved.locate(id);
  }

  /** For the state line: what is shown of how many, what hides the rest, and how to clear it; nothing where all is shown. */
  renderState(): TemplateResult | typeof nothing {
    const { i18n, reader, host } = this.#model;
    if (!reader.narrows) return nothing;
    const { messages } = i18n;
    const shown = this.#shownText();
    return html`${shown ? html`<bdi part="shown-count">${shown}</bdi>` : nothing}
      <ul class="chips" part="chips" role="list" aria-label=${messages.filters}>
        ${repeat(
          chipsOf(reader.state, this.#names, i18n),
          ({ key }) => key,
          (chip, index) =>
            html`<li>
              <button
                type="button"
                class="pill chip"
                part="chip"
                aria-label=${messages.removeFilter(chip.text)}
                @click=${() => void this.#remove(chip, index)}
              >
                <bdi>${cut(chip.text)}</bdi>${renderControlIcon('close', host.icons)}
              </button>
            </li>`,
        )}
      </ul>
      <button type="button" class="plain clear" part="clear" @click=${() => void this.clear()}>
        ${messages.clear}
      </button>
      ${this.#isBeyondPage ? html`<span class="page-search" part="page-search">${messages.pageSearch}</span>` : nothing}`;
  }

  /** The row of filters: in its region, or where it was asked for. */
  renderFilters(): TemplateResult | typeof nothing {
    return this.#isOpen || this.#model.shows('filters') ? this.#row.render() : nothing;
  }

  /** In the place of the rows, where there are none. */
  renderNothing(): TemplateResult {
    const { i18n, reader, pages } = this.#model;
    const { messages, format } = i18n;
    const { totalUnfiltered, covered } = pages.facts;
    const clear = { label: messages.clear, run: () => void this.clear() };
    if (this.#question !== this.#answered) return html`<div class="sentence" part="sentence"></div>`;
    if (covered) return renderSentence(this.#coveredText(), 'find', clear);
    const among = totalUnfiltered === undefined ? undefined : format.count(totalUnfiltered);
    const search = reader.state.search?.trim();
    const { filters } = reader.query;
    const sentence = search && !filters ? messages.nothingFound(search, among) : messages.nothingMatches(among);
    return renderSentence(sentence, 'find', clear);
  }

  /** Takes away everything that hides entries, and goes on where one searches. */
  async clear(): Promise<void> {
    const { reader, host } = this.#model;
    reader.choose(EVERYTHING);
    await host.updateComplete;
    this.#focusAfter(0);
  }

  async #remove({ without }: Chip, index: number): Promise<void> {
    const { reader, host } = this.#model;
    reader.choose(without);
    await host.updateComplete;
    this.#focusAfter(index);
  }

  /** The chip that had the focus is gone: the next one has it, or what makes new ones. */
  #focusAfter(index: number): void {
    const { host, focus } = this.#model;
    const chips = [...host.renderRoot.querySelectorAll<HTMLElement>('[part="chip"]')];
    const next =
      chips[Math.min(index, chips.length - 1)] ??
      host.renderRoot.querySelector<HTMLElement>('[part="search-input"], [part~="filter-kind"]');
    if (next) next.focus();
    else if (focus.current !== undefined) void focus.focus(focus.current);
  }

  /** True where one searches and not every hit is in the document: whoever knows the page's own search would miss some. */
  get #isBeyondPage(): boolean {
    const { reader, extras, pages } = this.#model;
    if (!reader.state.search) return false;
    return (pages.facts.total ?? 0) > MOST_DRAWN || extras.get('window')?.isWhole === false;
  }

  get #searched(): SearchHits {
    this.#hits.take(this.#model.reader.state.search?.trim() ?? '');
    return this.#hits;
  }

  #textsOf(interaction: Interaction): readonly string[] {
    const known = this.#texts.get(interaction);
    if (known) return known;
    const { commentsFormat } = interaction;
    const { htmlToText } = this.#model.extras;
    const given = [interaction.comments, interaction.publicComments].map((text) => text ?? '');
    const texts = commentsFormat === 'html' ? given.map(htmlToText) : given;
    // what reads HTML may be on its way
    if (texts.every((text, index) => text || !given[index])) this.#texts.set(interaction, texts);
    return texts;
  }

  get #question(): string {
    return JSON.stringify([this.#model.record.recordId, this.#model.reader.query]);
  }

  /** How many entries match; undefined where nobody knows. */
  get #matching(): Count | undefined {
    const { pages, i18n } = this.#model;
    const { total, covered } = pages.facts;
    if (pages.status !== 'complete' || this.#question !== this.#answered || covered) return undefined;
    const count = total ?? (pages.atEnd ? pages.items.length : undefined);
    return count === undefined ? undefined : i18n.format.count(count);
  }

  #shownText(): string {
    const { pages, i18n } = this.#model;
    const { messages, format } = i18n;
    const { totalUnfiltered, covered } = pages.facts;
    if (pages.status !== 'complete' || this.#question !== this.#answered) return '';
    if (covered) return this.#coveredText();
    const matching = this.#matching;
    if (!matching) return messages.shown(format.count(pages.items.length));
    return totalUnfiltered === undefined
      ? messages.shown(matching)
      : messages.shownOf(matching, format.count(Math.max(totalUnfiltered, matching.value)));
  }

  #coveredText(): string {
    const { pages, i18n } = this.#model;
    const { read = 0, of } = pages.facts.covered ?? {};
    const count = (value: number) => i18n.format.count(value);
    return i18n.messages.searchedSoFar(count(read), of === undefined ? undefined : count(of));
  }

  readonly #handleLoaded = (): void => {
    const question = this.#question;
    const { reader, i18n, host, pages } = this.#model;
    host.requestUpdate();
    if (question === this.#answered && !pages.facts.covered) return;
    this.#answered = question;
    const { messages } = i18n;
    const count = this.#matching;
    clearTimeout(this.#saying);
    if (!count) return;
    const text = reader.state.search ? messages.hits(count) : messages.inGroup(count);
    this.#saying = setTimeout(() => this.#model.announce(text), PAUSE);
  };
}
