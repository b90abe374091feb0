// @ui5/webcomponents-fiori 2, documentation: `<ui5-timeline>` with groups and items. It draws all of them: 1,000 rows at most.
import '@ui5/webcomponents-fiori/dist/Timeline.js';
import '@ui5/webcomponents-fiori/dist/TimelineGroupItem.js';
import '@ui5/webcomponents-fiori/dist/TimelineItem.js';
import type { Candidate } from '../page/candidate.js';
import { isHeading } from '../page/history.js';

let place: HTMLElement;

const candidate: Candidate = {
  mount(container, { items }) {
    place = container;
    container.style.overflow = 'auto';
    const timeline = document.createElement('ui5-timeline');
    let group: Element = timeline;
    for (const item of items) {
      if (isHeading(item)) {
        // one level of groups: months
        if (!item.id.startsWith('month')) continue;
        group = timeline.appendChild(document.createElement('ui5-timeline-group-item'));
        group.setAttribute('group-name', item.heading);
        continue;
      }
      const el = group.appendChild(document.createElement('ui5-timeline-item'));
      el.setAttribute('title-text', item.subject ?? '');
      el.setAttribute('subtitle-text', item.date ?? '');
      el.setAttribute('name', item.user?.name ?? '');
      el.textContent = item.comments ?? '';
    }
    container.append(timeline);
  },
  scroller: () => place,
  *subjects() {
    for (const item of place.querySelectorAll('ui5-timeline-item')) {
      const title = item.shadowRoot?.querySelector('.ui5-tli-title > span:last-child');
      if (title) yield title;
    }
  },
  rowSelector: 'ui5-timeline-item',
};

export default candidate;
