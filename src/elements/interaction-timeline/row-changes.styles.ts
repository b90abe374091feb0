import { css } from 'lit';

/** What can be done with a row, and what became of it. */
export const rowChanges = css`
  .row-actions,
  .fate {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 0.6em;
    font-size: 0.9em;
  }

  .deleted {
    color: var(--_muted);
    cursor: auto;
  }

  .deleted .dot {
    border: 1px dashed var(--_line);
    background: none;
    color: inherit;
  }

  .undo {
    color: var(--_accent);
    font-weight: 550;
    scroll-margin-block-start: calc(var(--interaction-sticky-top, 0px) + 3.5em);
  }

  .leftovers {
    grid-column: 2 / -1;
    margin-block-start: 0.4em;
    color: var(--_wait);
    font-size: 0.87em;
    cursor: auto;
  }

  .leftovers li {
    display: flex;
    gap: 0.5em;
  }

  .leftovers .icon {
    margin-block-start: 0.35em;
  }
`;
