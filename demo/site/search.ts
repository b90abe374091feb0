import type { SearchEntry } from '../tools/site/create-site.js';

/** More would be read by nobody: another letter finds better. */
const MOST = 12;

const load = () => import('virtual:search-entries').then(({ searchEntries }) => searchEntries);
const fold = (text: string) => text.normalize('NFKD').toLowerCase();

/** What holds every word that was typed, pages before their headings. */
function findEntries(entries: readonly SearchEntry[], typed: string): readonly SearchEntry[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = entries.filter(({ page, heading = '' }) => {
    const text = fold(`${heading} ${page}`);
    return words.every((word) => text.includes(word));
  });
  const inHeading = ({ page, heading }: SearchEntry) => words.every((word) => fold(heading ?? page).includes(word));
  return [...found.filter(inHeading), ...found.filter((entry) => !inHeading(entry))];
}

function resultOf({ page, heading, href }: SearchEntry): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href, textContent: heading ?? page });
  if (heading !== undefined) link.append(Object.assign(document.createElement('span'), { textContent: page }));
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** Searches pages and headings as one types. Arrows walk through what was found, Escape leaves, `/` comes from anywhere. */
export function setUpSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input')!;
  const panel = form.querySelector<HTMLElement>('.results')!;
  const list = panel.querySelector('ul')!;
  const status = panel.querySelector('p')!;
  let found: readonly SearchEntry[] = [];

  async function show(): Promise<void> {
    const typed = input.value;
    const entries = await load();
    if (typed !== input.value) return;
    found = findEntries(entries, typed);
    list.replaceChildren(...found.slice(0, MOST).map(resultOf));
    const rest = found.length > MOST ? `, the first ${MOST} of them here` : '';
    status.textContent = found.length === 0 ? 'Nothing has that in a heading.' : `${found.length} found${rest}`;
    panel.hidden = typed.trim() === '';
  }

  function walk(event: KeyboardEvent): void {
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(event.target as HTMLInputElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      panel.hidden = true;
      input.focus();
    } else if (step !== undefined && !panel.hidden && at >= 0) {
      event.preventDefault();
      stops[(at + step + stops.length) % stops.length]!.focus();
    }
  }

  input.addEventListener('focus', () => void load());
  input.addEventListener('input', () => void show());
  form.addEventListener('keydown', walk);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) panel.hidden = true;
  });
  document.addEventListener('keydown', (event) => {
    // whatever takes text or keys of its own keeps them: the widget's own `/`, too
    if (event.key !== '/' || event.target !== document.body) return;
    event.preventDefault();
    input.focus();
  });
}
