import '../../../src/elements/interaction-timeline/interaction-timeline.js';
import type { InteractionTimelineElement } from '../../../src/elements/interaction-timeline/interaction-timeline-element.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import type { Candidate } from '../page/candidate.js';
import { isOpenAt } from '../page/history.js';

let timeline: InteractionTimelineElement;
let adapter: InteractionAdapter | undefined;

const root = () => timeline.renderRoot as ShadowRoot;
const articles = () => [...root().querySelectorAll<HTMLElement>('article[data-id]')];
const indexOf = (article: HTMLElement) => Number(article.dataset['id']?.slice('id-'.length));
const button = (article: HTMLElement) => article.querySelector<HTMLButtonElement>('.subject');

/** The whole widget, as a page embeds it: toolbar, state line, flags, headings. */
const candidate: Candidate = {
  mount(container, history) {
    adapter = history.adapter;
    timeline = document.createElement('interaction-timeline');
    timeline.recordId = 'r1';
    timeline.recordLabel = 'Ada Example';
    timeline.locale = 'en';
    timeline.timeZone = 'UTC';
    timeline.adapter = adapter;
    timeline.style.setProperty('height', '100%');
    container.append(timeline);
  },
  // a reader opens rows in sight, by their subjects
  async openEveryTenth() {
    for (const article of articles()) {
      if (isOpenAt(indexOf(article)) && button(article)?.ariaExpanded === 'false') button(article)?.click();
    }
    await timeline.updateComplete;
  },
  scroller() {
    const inner = root().querySelector<HTMLElement>('[part~="rows"]');
    return inner && inner.scrollHeight > inner.clientHeight ? inner : (timeline.parentElement ?? timeline);
  },
  subjects: () => root().querySelectorAll('button.subject'),
  rowSelector: 'article, [part~="group-heading"], [part~="day"]',
  jumpToEnd() {
    const scroller = candidate.scroller();
    scroller.scrollTop = scroller.scrollHeight;
  },
  filter: ({ text }) => search(text),
  unfilter: () => search(''),
  async insertOnTop(row) {
    await adapter?.create?.({ ...row, id: row.id, recordId: 'r1' });
  },
  expand(index) {
    const article = articles().find((one) => indexOf(one) === index);
    if (article) button(article)?.click();
  },
};

function search(text: string): void {
  const field = root().querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) throw new Error('The timeline has no search field.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

export default candidate;
