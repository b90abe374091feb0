import { find } from './find.js';
import type { CardSection, PortalRecord } from './portal-record.js';

/** Fills the page's heading, tabs and card with a record. */
export function showRecord(record: PortalRecord): void {
  document.title = `${record.label} · Exemplar University`;
  find('#record-eyebrow').textContent = record.eyebrow;
  find('#record-name').textContent = record.label;
  find('#record-summary').textContent = record.summary;
  const card = find('#card');
  card.replaceChildren(...record.sections.map(createSection));
  if (record.others.length > 0) card.prepend(createChooser(record));
  showTabs(record);
}

/** Marks the link to the record's kind in the page's navigation. */
export function showCurrentKind(kind: string): void {
  document.querySelector(`[data-record="${CSS.escape(kind)}"]`)?.setAttribute('aria-current', 'page');
}

function showTabs({ sections }: PortalRecord): void {
  const tabs = [{ id: 'interactions', heading: 'Interactions' }, ...sections];
  find('#tabs').replaceChildren(
    ...tabs.map(({ id, heading }, index) => {
      const link = Object.assign(document.createElement('a'), { href: `#${id}`, textContent: heading });
      if (index === 0) link.setAttribute('aria-current', 'true');
      return wrap('li', link);
    }),
  );
}

function createSection({ id, heading, facts }: CardSection): HTMLElement {
  const title = Object.assign(document.createElement('h2'), { id, textContent: heading, tabIndex: -1 });
  const list = document.createElement('dl');
  for (const [term, value] of facts) list.append(wrap('dt', term), wrap('dd', isolate(value)));
  const section = wrap('section', title, list);
  section.setAttribute('aria-labelledby', id);
  return section;
}

function createChooser(record: PortalRecord): HTMLElement {
  const select = document.createElement('select');
  for (const { id, label } of record.others) select.add(new Option(label, id, false, id === record.id));
  select.addEventListener('change', () => {
    const parameters = new URLSearchParams(location.search);
    parameters.set('patient', select.value);
    location.search = parameters.toString();
  });
  return wrap('section', wrap('label', 'Patient', select));
}

/** Names in other scripts keep their own direction beside their neighbours. */
function isolate(text: string): HTMLElement {
  return wrap('bdi', text);
}

function wrap(tag: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}
