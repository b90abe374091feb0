import { css } from 'lit';

export const timelineStyles = css`
  :host {
    container-type: inline-size;
  }

  .frame {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.45;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    min-block-size: 2.1em;
    padding: 0.85em 1em 0.75em;
  }

  .title {
    margin-inline-end: auto;
    font-size: 1.1em;
    font-weight: 650;
    letter-spacing: -0.005em;
  }

  .count {
    margin-inline-start: 0.35em;
    color: var(--_muted);
    font-weight: 450;
    font-variant-numeric: tabular-nums;
  }

  .toolbar .primary {
    font-size: 0.93em;
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.9em;
    padding: 0.5em 1.15em;
    border-block: 1px solid var(--_line);
    background: var(--_soft);
    color: var(--_muted);
    font-size: 0.87em;
    font-variant-numeric: tabular-nums;
  }

  .kept {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    margin-inline-start: auto;
  }

  interaction-quick-log {
    padding: 0.85em 1em;
    border-block-end: 1px solid var(--_line);
  }

  .notices li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.75em;
    padding: 0.5em 1.15em;
    border-block-end: 1px solid var(--_line);
    color: var(--_wait);
    font-size: 0.9em;
  }

  .failure {
    margin: 1em;
  }

  .sentence {
    display: grid;
    justify-items: center;
    gap: 0.9em;
    padding: 3.5em 1.5em 4em;
    color: var(--_muted);
    text-align: center;
  }

  .sentence .icon {
    width: 2em;
    height: 2em;
    stroke-width: 1.3;
    opacity: 0.75;
  }

  .sentence button {
    color: var(--_accent);
    font-weight: 550;
  }

  .group-heading {
    position: sticky;
    inset-block-start: var(--interaction-sticky-top, 0px);
    z-index: 1;
    /* inside the frame's border, which a snapped pixel would cover */
    margin-inline: 1px;
    padding: 1em 1.15em 0.4em;
    background: var(--_surface);
    font-size: 0.87em;
    font-weight: 650;
  }

  .rows {
    padding-block-end: 0.4em;
  }

  .entry {
    position: relative;
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr) fit-content(11.5em);
    column-gap: 0.85em;
    padding: 0.55em 1em;
    cursor: pointer;
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

  .dot {
    display: grid;
    place-items: center;
    grid-row: 1 / 6;
    width: 2.2em;
    height: 2.2em;
    border-radius: 50%;
    background: var(--_code-wash);
    color: var(--_code-text);
  }

  /* the hairline through the dots is the time */
  li:not(:last-child) > .entry::before {
    content: '';
    position: absolute;
    inset-block: 3.1em -0.25em;
    inset-inline-start: calc(1em + 1.1em - 0.5px);
    width: 1px;
    background: var(--_line);
  }

  .heading {
    grid-column: 2;
  }

  .subject {
    display: block;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 570;
    line-height: inherit;
    text-align: start;
    /* a focused row must not hide behind the sticky heading */
    scroll-margin-block-start: calc(var(--interaction-sticky-top, 0px) + 3.5em);
  }

  .subject:hover {
    background: none;
  }

  /* real subjects run to thousands of characters */
  .subject[aria-expanded='false'] bdi {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .code {
    color: var(--_code-text);
    font-size: 0.87em;
  }

  .record {
    margin-inline-start: 0.75em;
    color: var(--_muted);
  }

  .when {
    grid-column: 3;
    grid-row: 1 / 6;
    font-size: 0.87em;
    font-variant-numeric: tabular-nums;
    line-height: 1.6;
    text-align: end;
  }

  .when [part='date'] {
    display: block;
  }

  .user {
    color: var(--_muted);
  }

  .preview {
    grid-column: 2;
    display: -webkit-box;
    margin-block-start: 0.12em;
    max-inline-size: 68ch;
    overflow: hidden;
    color: var(--_muted);
    font-size: 0.93em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .tags {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.9em;
    margin-block-start: 0.3em;
    color: var(--_muted);
    font-size: 0.84em;
  }

  .tags li {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-inline-size: 0;
  }

  .wait {
    color: var(--_wait);
  }

  .quiet .subject,
  .cancelled .subject {
    color: var(--_muted);
    font-weight: 450;
  }

  .cancelled .dot {
    opacity: 0.75;
  }

  .quiet .dot {
    border: 1px solid var(--_line);
    background: none;
    color: var(--_muted);
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
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0.55em 1.5em;
    font-size: 0.9em;
  }

  .facts small {
    color: var(--_muted);
  }

  .older {
    display: flex;
    margin: 0.3em auto 1.1em;
    font-size: 0.9em;
  }

  .end {
    padding: 0.6em 1em 1.4em;
    color: var(--_muted);
    font-size: 0.87em;
    text-align: center;
  }

  .skeleton {
    padding: 1.6em 1em 1.4em;
    animation: appear 150ms 300ms both;
  }

  .skeleton:dir(rtl) {
    scale: -1 1;
  }

  .skeleton-row {
    block-size: 2.2em;
    margin-block-end: 1.2em;
    /* a dot and two lines of text, drawn at once */
    background:
      radial-gradient(closest-side, var(--_line) 97%, transparent) 0 / 2.2em 2.2em,
      linear-gradient(var(--_line) 0 0) 3.1em 0.2em / 60% 0.8em,
      linear-gradient(var(--_line) 0 0) 3.1em 1.4em / 34% 0.6em;
    background-repeat: no-repeat;
    opacity: 0.6;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @container (max-width: 30em) {
    .entry {
      grid-template-columns: 2.2em minmax(0, 1fr);
    }

    .when {
      grid-column: 2;
      grid-row: auto;
      text-align: start;
    }

    .when [part='date'],
    .when .user {
      display: inline;
    }

    .when .user::before {
      content: ' · ';
    }

    .details {
      grid-column: 1 / 3;
    }

    .kept {
      margin-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    .frame,
    .failure,
    .dot {
      border: 1px solid CanvasText;
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
