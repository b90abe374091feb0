import type { Candidate } from '../page/candidate.js';

/** Nothing but something to scroll: what this costs is the rig's, and the browser's for scrolling anything. */
const floor: Candidate = {
  mount(container) {
    const inside = document.createElement('div');
    inside.style.height = '4000000px';
    container.style.overflow = 'auto';
    container.append(inside);
  },
  scroller: () => document.querySelector<HTMLElement>('#container')!,
  subjects: () => [],
  rowSelector: '#container > div',
};

export default floor;
