import 'interaction-timeline/define.js';
import { applyAppearance } from './portal/appearance.js';
import { find } from './portal/find.js';
import { states, type ShownState } from './states/states.js';

const parameters = new URLSearchParams(location.search);

function createFrame(state: ShownState, locale: string | null): HTMLElement {
  const frame = Object.assign(document.createElement('section'), { className: 'frame', id: state.name });
  const heading = Object.assign(document.createElement('h2'), {
    textContent: state.heading,
    id: `${state.name}-title`,
  });
  const caption = Object.assign(document.createElement('p'), { className: 'caption', textContent: state.caption });
  const timeline = document.createElement('interaction-timeline');
  timeline.recordId = 'sample';
  timeline.recordLabel = 'Rosalind Sample';
  timeline.headingLevel = 3;
  timeline.timeZone = 'UTC';
  timeline.currentUser = { id: 'user-keller', name: 'Maren Keller' };
  if (locale) timeline.locale = locale;
  if (state.dir) timeline.dir = state.dir;
  timeline.adapter = state.createAdapter();
  frame.setAttribute('aria-labelledby', heading.id);
  frame.append(heading, caption, timeline);
  return frame;
}

/** Links to each state alone, and back to all. */
function createLinks(): HTMLElement[] {
  return [{ name: '', heading: 'All' }, ...states].map(({ name, heading }) => {
    const kept = new URLSearchParams(parameters);
    if (name) kept.set('state', name);
    else kept.delete('state');
    const link = Object.assign(document.createElement('a'), { href: `?${kept}`, textContent: heading });
    if (name === (parameters.get('state') ?? '')) link.setAttribute('aria-current', 'page');
    const entry = document.createElement('li');
    entry.append(link);
    return entry;
  });
}

const { locale } = applyAppearance(parameters);
const chosen = parameters.get('state');
const shown = states.filter(({ name }) => chosen === null || name === chosen);
const width = Number(parameters.get('width'));
const frames = find('#frames');
frames.classList.toggle('single', chosen !== null || width > 0);
if (width > 0) frames.style.setProperty('--frame-width', `${width}px`);
frames.append(...shown.map((state) => createFrame(state, locale)));
find('#links').append(...createLinks());
