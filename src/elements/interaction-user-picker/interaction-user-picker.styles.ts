import { css } from 'lit';

/** What differs from the picker of codes, whose field and list these are. */
export const userPicker = css`
  .field {
    padding-inline-start: 0.7em;
  }

  [part='popup'] {
    max-block-size: min(var(--interaction-user-picker-list-size, 16em), var(--_room));
  }
`;
