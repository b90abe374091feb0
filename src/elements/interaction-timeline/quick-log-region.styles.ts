import { css } from 'lit';

/** The place of the line that logs. */
export const quickLogRegion = css`
  interaction-quick-log {
    padding: calc(0.85em * var(--_density)) calc(1em * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
`;
