import { css } from 'lit';

/** Rows that stand closer, where the reader wants it. */
export const density = css`
  .compact .entry {
    padding-block: calc(0.25em * var(--_density));
  }

  .compact .preview {
    -webkit-line-clamp: 1;
  }
`;
