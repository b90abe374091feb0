import { css } from 'lit';

/** Fields, alike in every element, and what is wrong with one. */
export const fields = css`
  /* in quirks mode a table starts anew */
  table {
    font: inherit;
    text-align: inherit;
    text-indent: inherit;
    white-space: inherit;
  }

  :host {
    --_error: light-dark(oklch(0.5 0.19 27), oklch(0.8 0.12 25));
    --_wait: light-dark(oklch(0.48 0.11 65), oklch(0.82 0.12 80));
    --_mark: light-dark(oklch(0.88 0.15 95 / 0.55), oklch(0.7 0.13 95 / 0.25));
  }

  .hued {
    --_code-dot: oklch(0.62 0.15 var(--interaction-hue));
  }

  .field {
    inline-size: 100%;
    min-block-size: max(24px, 2.45em * var(--_density));
    padding: calc(0.45em * var(--_density)) 0.7em;
    border: 1px solid var(--_strong-line);
    border-radius: var(--_control-radius);
    background: var(--_field);
  }

  /* the button inside a native date takes :focus from its field (Chromium, WebKit) */
  .field:is(:focus-visible, [type='date']:focus-within) {
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
`;
