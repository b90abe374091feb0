import { css } from 'lit';

/** The graph, the numbers above it and the notes below. */
export const summaryStyles = css`
  section {
    container-type: inline-size;
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.55em;
  }

  header,
  ul,
  .readout,
  .by {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.9em;
  }

  ul,
  summary,
  .scroll,
  header .plain {
    font-size: 0.87em;
  }

  ul,
  .count,
  .highest,
  [data-tick]::before,
  summary,
  .none,
  .sentence {
    color: var(--_muted);
  }

  header {
    align-items: center;
    min-block-size: 2.1em;
  }

  .title {
    margin-inline-end: auto;
    font-size: 0.93em;
    font-weight: 650;
  }

  .facts {
    display: block;
    flex: 1 1 20em;
  }

  .facts li {
    display: inline;
  }

  .facts li + li::before {
    content: ' · ';
  }

  .by {
    gap: 0;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    font-size: 0.84em;
  }

  .by button {
    padding: 0.15em 0.7em;
    border-color: transparent;
  }

  .by [aria-pressed='true'] {
    background: color-mix(in oklch, var(--_accent) 14%, transparent);
    font-weight: 600;
  }

  .readout {
    justify-content: space-between;
    font-size: 0.93em;
  }

  .days,
  .some,
  thead {
    font-weight: 600;
  }

  .some {
    color: inherit;
  }

  .legend li {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
  }

  .legend li::before {
    content: '';
    flex: none;
    inline-size: 0.65em;
    block-size: 0.65em;
    border-radius: 0.2em;
    background: var(--_code-dot, var(--_strong-line));
  }

  .legend .hued {
    color: var(--_code-text);
  }

  .plot,
  .skeleton {
    position: relative;
    block-size: 7.6em;
    margin-block: 0.9em 1.3em;
    border-block: 1px solid var(--_line);
  }

  /* under wide text spacing a date below the last bar would make the page scroll */
  .plot {
    overflow-x: clip;
  }

  .highest,
  [data-tick]::before {
    position: absolute;
    font-size: 0.78em;
  }

  .highest {
    inset-block-end: 100%;
    inset-inline-end: 0;
  }

  .bars,
  .columns {
    position: absolute;
    inset: 0;
    display: flex;
    inline-size: 100%;
    block-size: 100%;
  }

  .bars {
    pointer-events: none;
  }

  .bars:dir(rtl) {
    scale: -1 1;
  }

  .bars path {
    fill: var(--_code-dot, var(--_strong-line));
  }

  .columns {
    cursor: pointer;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }

  .column {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }

  .hovered {
    background: color-mix(in oklch, currentColor 9%, transparent);
  }

  [aria-selected='true'] {
    margin-block-end: -2px;
    border-block-end: 3px solid var(--_accent);
    background: color-mix(in oklch, var(--_accent) 14%, transparent);
  }

  .columns:focus-visible {
    outline: none;
  }

  /* over the bars, which stand over the washes */
  .columns:focus-visible .active::after {
    content: '';
    position: absolute;
    z-index: 1;
    inset: -1px;
    border-radius: 0.15em;
    outline: 2px solid var(--_accent);
  }

  /* by styles, for what is heard is the bar's name alone */
  [data-tick]::before {
    content: attr(data-tick);
    inset-block-start: 100%;
    inset-inline-start: 0;
    padding: 0.15em 0.35em;
    border-inline-start: 1px solid var(--_line);
    white-space: nowrap;
    pointer-events: none;
  }

  .notes .plain {
    margin-inline: -0.25em;
    font-size: inherit;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }

  .scroll {
    max-block-size: 22em;
    margin-block-start: 0.5em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.35em 0.8em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: end;
    white-space: nowrap;
  }

  th:first-child {
    text-align: start;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
  }

  .sentence {
    display: grid;
    justify-items: center;
    gap: 0.6em;
    padding: 1.6em 1em 2em;
    text-align: center;
  }

  .sentence .icon {
    inline-size: 1.7em;
    block-size: 1.7em;
    stroke-width: 1.3;
  }

  .skeleton {
    background: repeating-linear-gradient(90deg, var(--_line) 0 0.9em, transparent 0.9em 1.5em) bottom / 100% 55%
      no-repeat;
    opacity: 0.6;
    animation: appear 150ms 300ms both;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @container (width < 44em) {
    .facts {
      order: 1;
      flex-basis: 100%;
    }
  }

  @media (forced-colors: active) {
    .bars path {
      fill: CanvasText;
    }

    .legend li::before {
      display: none;
    }

    .hovered {
      outline: 1px solid;
    }

    [aria-selected='true'] {
      border-block: 4px solid Highlight;
    }
  }
`;
