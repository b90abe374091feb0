import { css } from 'lit';

/** Chips, filters and their panels, and the marks of what was searched for. */
export const finderStyles = css`
  mark {
    border-radius: 0.2em;
    background: var(--_mark);
    color: inherit;
  }

  .page-search {
    flex-basis: 100%;
  }

  .pill {
    padding: 0.2em 0.75em;
    border-radius: 1.2em;
    background: var(--_surface);
    font-size: 1em;
    font-variant-numeric: tabular-nums;
  }

  .pill .icon {
    width: 0.9em;
    height: 0.9em;
    opacity: 0.75;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    padding: 0 calc(1em * var(--_space)) 0.75em;
    font-size: 0.9em;
  }

  .filters .pill {
    padding-inline: 0.85em 0.6em;
  }

  .pill:is([part~='chosen'], [part~='open'], [part~='current']) {
    border-color: var(--_accent);
    background: color-mix(in oklch, var(--_accent) 11%, var(--_surface));
  }

  .badge {
    min-inline-size: 1.5em;
    padding-inline: 0.35em;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.85em;
    font-weight: 600;
    line-height: 1.5;
    text-align: center;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.4em;
    min-inline-size: 0;
  }

  .chips li {
    min-inline-size: 0;
  }

  .chip {
    max-inline-size: 100%;
    border-color: var(--_line);
    text-align: start;
  }

  .chip bdi {
    min-inline-size: 0;
    max-inline-size: 24em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .chip:hover {
    background: color-mix(in oklch, currentColor 6%, var(--_surface));
  }

  .clear {
    color: var(--_accent);
  }

  .filter-panel {
    position: fixed;
    inset: auto;
    min-inline-size: min(23em, calc(100vw - 16px));
    max-inline-size: min(26em, calc(100vw - 16px));
    max-block-size: min(26em, var(--_room, 100vh));
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 0.7em;
    background: var(--_surface);
    box-shadow: 0 0.8em 2.2em rgb(0 0 0 / 0.18);
    color: inherit;
    text-align: start;
  }

  .filter-panel:popover-open {
    display: flex;
    flex-direction: column;
  }

  .panel-body {
    flex: 1;
    min-block-size: 0;
    padding: 0.55em;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .panel-body > .field {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    margin-block-end: 0.4em;
  }

  .panel-foot {
    display: flex;
    align-items: baseline;
    gap: 0.75em;
    padding: 0.5em 1em;
    border-block-start: 1px solid var(--_line);
  }

  .panel-foot button {
    margin-inline-start: auto;
    color: var(--_accent);
  }

  .note {
    color: var(--_muted);
    font-size: 0.93em;
  }

  .panel-body > .note {
    padding: 0.4em 0.5em;
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 24px;
    padding: 0.32em 0.5em;
    border-radius: 0.45em;
    cursor: pointer;
  }

  .choice:hover {
    background: var(--_wash);
  }

  .choice input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .choice bdi {
    min-inline-size: 0;
  }

  .choice .count {
    margin-inline-start: auto;
    padding-inline-start: 0.5em;
    font-size: 0.93em;
  }

  .choices .choices {
    padding-inline-start: 1.7em;
  }

  .swatch {
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    background: var(--_code-dot);
    forced-color-adjust: none;
  }

  .periods {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    padding: 0.3em;
  }

  .days {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9.8em, 1fr));
    gap: 0.6em;
    padding: 0.6em 0.3em 0.4em;
  }

  .day {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
  }

  .day .field {
    min-inline-size: 0;
  }

  .panel-body > .error {
    padding: 0.2em 0.3em;
  }

  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }
  }

  @media print {
    .filters {
      display: none;
    }
  }
`;
