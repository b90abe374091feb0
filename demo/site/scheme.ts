const KEY = 'interaction-timeline-docs-scheme';

type Scheme = 'light' | 'dark';

const asScheme = (text: string | null): Scheme | undefined => (text === 'light' || text === 'dark' ? text : undefined);

/** What was chosen on an earlier page; undefined in a browser that keeps nothing. */
function kept(): Scheme | undefined {
  try {
    return asScheme(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

function keep(scheme: Scheme): void {
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // the choice holds for this page then
  }
}

/** Lets readers change between light and dark: the address says which (`?scheme=dark`), else what they chose before, else their system. */
export function setUpScheme(button: HTMLButtonElement): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  let chosen = asScheme(new URLSearchParams(location.search).get('scheme')) ?? kept();
  const current = (): Scheme => chosen ?? (system.matches ? 'dark' : 'light');

  const show = () => {
    if (chosen) root.dataset['scheme'] = chosen;
    button.textContent = current() === 'dark' ? 'Light' : 'Dark';
    button.setAttribute('aria-label', `Change to the ${button.textContent.toLowerCase()} colours`);
  };
  button.addEventListener('click', () => {
    chosen = current() === 'dark' ? 'light' : 'dark';
    keep(chosen);
    show();
  });
  system.addEventListener('change', show);
  show();
}
