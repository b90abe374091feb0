import { css } from 'lit';

/** Buttons and fields, alike in every element. At least 24 px to press, 2 px of accent when focused. */
export const controls = css`
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
    padding: 0.42em 0.95em;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: none;
    line-height: 1.4;
    cursor: pointer;
  }

  button:hover {
    background: var(--_wash);
  }

  button:disabled,
  button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  .primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .primary:hover {
    background: color-mix(in oklch, var(--_accent) 88%, currentColor);
  }

  .primary:disabled,
  .primary[aria-disabled='true'] {
    background: color-mix(in oklch, var(--_accent) 65%, var(--_surface));
    color: var(--_on-accent);
  }

  .plain {
    padding: 0.1em 0.25em;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  :is(button, input, textarea, select, a, summary, [tabindex]):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .field {
    inline-size: 100%;
    min-block-size: 2.45em;
    padding: 0.45em 0.7em;
    border: 1px solid var(--_strong-line);
    border-radius: var(--_control-radius);
    background: var(--_field);
  }

  .field:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
    border-color: var(--_accent);
  }

  .field[aria-invalid='true'] {
    border-color: var(--_error);
  }

  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .error {
    color: var(--_error);
  }

  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }
  }
`;
