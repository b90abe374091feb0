import { css } from 'lit';

/** Buttons and what else is pressed, alike in every element. At least 24 px to press, 2 px of accent when focused. */
export const buttons = css`
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 24px;
    padding: calc(0.42em * var(--_density)) 0.95em;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: none;
    line-height: 1.4;
    cursor: pointer;
  }

  .primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  :is(button, input, textarea, select, a, summary, [tabindex]):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }
  }
`;
