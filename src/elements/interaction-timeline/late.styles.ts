import { css } from 'lit';

/**
 * What is not seen at first: hover, focus and rare states, headings while the rows scroll, open rows, what failed, the print. Nothing
 * here moves what was drawn before.
 */
export const late = css`
  .list {
    overflow-anchor: none;
  }

  .bounded .rows {
    overscroll-behavior: contain;
  }

  .group-heading {
    position: sticky;
    inset-block-start: var(--interaction-sticky-top, 0px);
    z-index: 1;
    background: var(--_surface);
  }

  .entry {
    /* how much of the page a sticky heading covers */
    --_covered: calc(var(--interaction-sticky-top, 0px) + 3.5em);
  }

  .bounded .group-heading {
    inset-block-start: 0;
  }

  /* the ring is the field's, its icon included */
  .search input:focus-visible {
    outline: none;
  }

  .search .icon,
  .search ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .search:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }

  .failure {
    margin: 1em;
  }

  /* those of the first rows: a border is in their size */
  @media (forced-colors: active) {
    :is(.frame, .dot, .failure) {
      border: 1px solid CanvasText;
    }
  }

  .hosted {
    grid-column: 2 / -1;
  }

  .entry:hover {
    background: var(--_wash);
  }

  /* the ring is the row's, inside its edges, where nothing clips it */
  .entry:has(.subject:focus-visible) {
    border-radius: 0.5em;
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .entry .subject:focus-visible {
    outline: none;
  }

  .subject:hover {
    background: none;
  }

  /* hundreds of marks on one letter are drawn side by side by some fonts, and no style breaks a letter */
  .box {
    overflow-x: clip;
  }

  /* of the widest letters, what is left of a name could still fill the screen */
  :is(.code, .when, .tags li) {
    max-block-size: 12lh;
    overflow: clip;
  }

  /* the end of a file's name says what it is: its beginning is cut off */
  [part='files'] bdi {
    align-self: end;
  }

  .wait {
    color: var(--_wait);
  }

  .cancelled .dot {
    opacity: 0.75;
  }

  .quiet .dot {
    border: 1px solid var(--_line);
    background: none;
    color: var(--_muted);
  }

  .located {
    background: color-mix(in oklch, var(--_accent) 9%, transparent);
  }

  .details {
    grid-column: 2 / 4;
    display: grid;
    gap: 0.8em;
    padding-block: 0.5em 0.6em;
    cursor: auto;
  }

  .text {
    max-inline-size: 68ch;
    font-size: 0.95em;
  }

  .text p {
    white-space: pre-wrap;
  }

  .label,
  dt {
    color: var(--_muted);
    font-size: 0.92em;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 0.55em 1.5em;
    font-size: 0.9em;
  }

  /* a target of 24 px at least, in lines that are smaller */
  .facts a {
    display: inline-block;
    padding-block: 0.2em;
    min-block-size: 24px;
    color: var(--_accent);
  }

  .facts small {
    color: var(--_muted);
  }

  @container (max-width: 30em) {
    .details {
      grid-column: 1 / 3;
    }
  }

  @media print {
    .toolbar button,
    .older {
      display: none;
    }

    .group-heading {
      position: static;
    }
  }
`;
