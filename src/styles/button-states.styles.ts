import { css } from 'lit';

/** What buttons look like when something happens to them, and those that are no more than a word. After `buttons`. */
export const buttonStates = css`
  /* what has the focus must not hide behind what is fixed above it */
  :is(a, button, input, textarea) {
    scroll-margin-block-start: var(--_covered, 0px);
  }

  button:hover {
    background: var(--_wash);
  }

  button:disabled,
  button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
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

  /* goes before the colours of a theme, which the browser would take away from all that is pressed or not */
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      background: Highlight !important;
      color: HighlightText !important;
      forced-color-adjust: none;
    }
  }
`;
