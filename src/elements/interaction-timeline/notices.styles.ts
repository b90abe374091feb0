import { css } from 'lit';

/** The lines that tell of something that needs attention. */
export const notices = css`
  .notices li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.75em;
    padding: 0.5em calc(1.15em * var(--_space));
    border-block-end: 1px solid var(--_line);
    color: var(--_wait);
    font-size: 0.9em;
    overflow-x: clip;
  }
`;
