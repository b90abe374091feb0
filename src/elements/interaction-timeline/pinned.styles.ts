import { css } from 'lit';

/** Pinned entries above the rows. */
export const pinnedStyles = css`
  .pinned-bar li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.5em;
    padding: 0.4em calc(1.15em * var(--_space));
    border-block-end: 1px solid var(--_line);
    font-size: 0.93em;
  }

  .pinned-bar button {
    text-align: start;
  }

  .pinned-bar .icon {
    align-self: center;
    color: var(--_muted);
  }

  .pinned-bar small {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  @container (max-width: 30em) {
    .pinned-bar li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      justify-items: start;
    }

    .pinned-bar small {
      grid-column: 2;
      padding-inline-start: 0.25em;
    }
  }
`;
