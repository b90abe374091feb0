import { css } from 'lit';

/** Raised flags above everything. */
export const flags = css`
  .flag {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.75em;
    padding: calc(0.6em * var(--_density)) calc(1.15em * var(--_space));
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

  /* both buttons below the words, and where these begin */
  @container (max-width: 30em) {
    .flag p {
      flex-basis: calc(100% - 2em);
    }

    .flag p + button {
      margin-inline-start: 1.8em;
    }
  }
`;
