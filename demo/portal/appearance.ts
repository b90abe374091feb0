/** Direction, colour scheme and language of a demo page, as its address says: `?dir=rtl&scheme=dark&locale=de`. */
export interface Appearance {
  readonly locale: string | null;
}

/** Makes the page look as its address says. */
export function applyAppearance(parameters: URLSearchParams): Appearance {
  const root = document.documentElement;
  const locale = parameters.get('locale');
  const scheme = parameters.get('scheme');
  if (parameters.get('dir') === 'rtl') root.dir = 'rtl';
  if (scheme === 'light' || scheme === 'dark') root.dataset['scheme'] = scheme;
  if (locale) root.lang = locale;
  return { locale };
}

/** Lets links change one parameter of the address and keep the others. */
export function keepParameters(links: Iterable<HTMLAnchorElement>, parameters: URLSearchParams): void {
  for (const link of links) {
    const kept = new URLSearchParams(parameters);
    for (const [name, value] of new URL(link.href).searchParams) {
      if (kept.get(name) === value && link.dataset['appearance']) kept.delete(name);
      else kept.set(name, value);
    }
    link.search = kept.toString();
  }
}
