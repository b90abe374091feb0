import { css } from 'lit';

/** What failed, in words, with what to quote and the way to try again. */
export const failure = css`
  .failure {
    display: flex;
    align-items: start;
    gap: 0.75em;
    padding: 0.85em 1em;
    border: 1px solid color-mix(in oklch, var(--_error) 40%, transparent);
    border-radius: var(--_control-radius);
    background: color-mix(in oklch, var(--_error) 6%, transparent);
  }

  .failure .icon {
    margin-block-start: 0.2em;
    color: var(--_error);
  }

  /* blanks that no browser breaks are in some words of backends */
  .failure p {
    flex: 1;
    min-inline-size: 0;
    overflow-x: clip;
  }

  .failure strong {
    font-weight: 600;
  }

  .reference {
    display: block;
    color: var(--_muted);
    font-size: 0.84em;
    font-variant-numeric: tabular-nums;
    user-select: all;
  }
`;
