import { css } from 'lit';

/** What stands around the rows of a long history. */
export const windowStyles = css`
  .unloaded {
    block-size: 4.4em;
  }

  .new-entries {
    position: sticky;
    inset-block-start: calc(var(--interaction-sticky-top, 0px) + 0.4em);
    z-index: 2;
    display: flex;
    margin: 0.4em auto 0;
    border-color: transparent;
    border-radius: 2em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.9em;
    font-weight: 600;
  }

  .new-entries:hover {
    background: color-mix(in oklch, var(--_accent) 88%, currentColor);
  }

  .bounded .new-entries {
    inset-block-start: 0.4em;
  }

  /* for those who go by keyboard or ear: seen when focused, and without room of its own */
  .edge {
    position: absolute;
    inset-inline-start: 1em;
    z-index: 2;
    background: var(--_surface);
    font-size: 0.9em;
  }

  .edge:not(:focus) {
    clip-path: inset(50%);
    inline-size: 1px;
    min-block-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    white-space: nowrap;
  }

  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.4em 0.9em;
    padding: 0.6em 1em 1.1em;
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }
`;
