// The look that all bare lists share, so that the same rows are in view and the same boxes are laid out.
import type { Interaction } from '../../../src/model/interaction.js';

/** The eight texts of a row. */
export function cellsOf({ date, code, subcode, subject, user, status, relations, visibility }: Interaction): string[] {
  return [
    date?.slice(0, 16).replace('T', ' ') ?? '',
    code ?? '',
    subcode ?? '',
    subject ?? '',
    user?.name ?? '',
    status?.label ?? '',
    relations?.[0]?.label ?? '',
    visibility ?? '',
  ];
}

/** Which of the eight is the subject. */
export const SUBJECT = 3;

/** Rows and headings of one line, bodies of as many as they need. */
export const LIST_CSS = `
  .row { display: grid; grid-template-columns: 9em 5em 7em 1fr 7em 8em 5em 4em; column-gap: 8px; width: 100%; }
  .row > span { padding: 6px 0; line-height: 20px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  .heading { width: 100%; padding: 6px 0; line-height: 20px; font-weight: bold; }
  .body { grid-column: 1 / -1; margin: 0; padding: 4px 24px 10px; line-height: 20px; max-width: 40em; white-space: pre-line; }
`;

/** Puts the look into the page. */
export function addListLook(root: Document | ShadowRoot = document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LIST_CSS);
  root.adoptedStyleSheets.push(sheet);
}
