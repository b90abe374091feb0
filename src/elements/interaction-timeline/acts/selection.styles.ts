import { css } from 'lit';
import { actDialog } from './act-dialog.styles.js';

/** Rows that can be selected, and what is above them meanwhile. */
export const selection = css`
  ${actDialog}

  .selection {
    position: sticky;
    inset-block-start: var(--interaction-sticky-top, 0px);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.45em 0.6em;
    margin-inline: 1px;
    padding: 0.6em calc(1.15em * var(--_space));
    border-block-end: 1px solid var(--_line);
    background: color-mix(in oklch, var(--_accent) 9%, var(--_surface));
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  .selected-count {
    font-weight: 570;
  }

  .leave {
    margin-inline-start: auto;
  }

  .bulk-acts {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0.45em 0.6em;
  }

  /* Shift and a press select rows, not text */
  .selection ~ .rows {
    user-select: none;
  }

  /* under the bar, which takes their place */
  .selection ~ .rows .group-heading {
    position: static;
  }

  .selection ~ .rows .subject {
    scroll-margin-block-start: calc(var(--interaction-sticky-top, 0px) + 6em);
  }

  .check {
    display: grid;
    place-items: center;
    grid-row: 1 / 6;
    inline-size: 2.2em;
    block-size: 2.2em;
    cursor: pointer;
  }

  .check input {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .entry.selected {
    background: color-mix(in oklch, var(--_accent) 9%, transparent);
  }

  .outcome {
    flex: 1 1 100%;
  }

  .outcome ul {
    max-block-size: 12em;
    margin-block: 0.3em;
    overflow: auto;
    color: var(--_error);
  }

  /* where it takes several lines it must not cover the rows */
  @container (max-width: 30em) {
    .selection {
      position: static;
    }
  }

  @media (forced-colors: active) {
    .entry.selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
