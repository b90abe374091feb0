import { css } from 'lit';

/** A form beside the history. */
export const docking = css`
  /* the form beside the history, in sight while one reads; below this width it stands under it */
  @container (min-width: 60em) {
    .docked {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(24em, 2fr);
      align-items: start;
      gap: 1em;
    }

    .docked > .frame {
      grid-row: 1;
    }

    .docked > slot {
      display: block;
      position: sticky;
      inset-block-start: calc(var(--interaction-sticky-top, 0px) + 0.5em);
      grid-column: 2;
      max-block-size: calc(100vh - var(--interaction-sticky-top, 0px) - 1em);
      overflow: auto;
      overscroll-behavior: contain;
    }
  }
`;
