import { css } from 'lit';

/** Raised flags above everything. */
export const flags = css`
  .flag {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.75em;
    padding: 0.6em 1.15em;
    border-block-end: 1px solid var(--_line);
    background: color-mix(in oklch, var(--_wait) 12%, transparent);
  }

  .flag:first-child {
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }

  .flags {
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-start-end-radius: calc(var(--_radius) - 1px);
  }

  .flag .icon {
    color: var(--_wait);
  }

  .flag p {
    flex: 1 1 14em;
  }

  .flag small {
    display: block;
    font-size: 0.87em;
    font-variant-numeric: tabular-nums;
  }

  .flag button {
    font-size: 0.9em;
  }
`;
