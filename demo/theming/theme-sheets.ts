import bootstrap from 'interaction-timeline/themes/bootstrap-5.css?raw';
import highContrast from 'interaction-timeline/themes/high-contrast.css?raw';
import lightning from 'interaction-timeline/themes/lightning.css?raw';
import material from 'interaction-timeline/themes/material-3.css?raw';
import neutral from 'interaction-timeline/themes/neutral.css?raw';
import university from 'interaction-timeline/themes/university-portal.css?raw';

/** The ready themes by name, as they are written. */
export const themes: Readonly<Record<string, { readonly heading: string; readonly css: string }>> = {
  neutral: { heading: 'Neutral', css: neutral },
  'bootstrap-5': { heading: 'Bootstrap 5', css: bootstrap },
  'material-3': { heading: 'Material 3', css: material },
  lightning: { heading: 'Salesforce Lightning', css: lightning },
  'university-portal': { heading: 'University portal', css: university },
  'high-contrast': { heading: 'High contrast', css: highContrast },
};

/** Lets a page have a style sheet of its own making: no policy refuses one that is constructed. */
export function adoptSheet(page: Document): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = page.defaultView as Window & typeof globalThis;
  const sheet = new Sheet();
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return sheet;
}

/** Puts one of the ready themes on a page. */
export function adoptTheme(page: Document, name: string): void {
  adoptSheet(page).replaceSync(themes[name]?.css ?? '');
}
