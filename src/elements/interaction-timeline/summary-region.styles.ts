import { css } from 'lit';

/** The place of the volume graph. */
export const summaryRegion = css`
  interaction-summary {
    padding: 0 calc(1em * var(--_space)) 0.85em;
  }
`;
