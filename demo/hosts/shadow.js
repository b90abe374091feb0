import '../interaction-timeline.js';
import { createAdapter } from './history.js';

/** The elements of a template with a name and texts: without markup from strings, which a strict policy refuses. */
function create(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** Has the widget in its shadow root, as a component of any page may. */
class RecordHistory extends HTMLElement {
  constructor() {
    super();
    const timeline = create(
      'interaction-timeline',
      { 'no-default': '', 'record-id': 'shadow', 'record-label': 'Rosalind Sample', 'time-zone': 'UTC' },
      create('slot', { name: 'more', slot: 'footer' }),
    );
    timeline.adapter = createAdapter('shadow');
    this.attachShadow({ mode: 'open' }).append(timeline);
  }
}

/** The page's own component around it. */
class RecordPage extends HTMLElement {
  constructor() {
    super();
    const slot = create('slot', { name: 'more', slot: 'more' });
    this.attachShadow({ mode: 'open' }).append(create('record-history', {}, slot));
  }
}

customElements.define('record-history', RecordHistory);
customElements.define('record-page', RecordPage);
