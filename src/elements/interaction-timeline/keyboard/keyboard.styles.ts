import { css } from 'lit';

/** The panel that tells of the keys. */
export const keyboard = css`
  .keyboard {
    inline-size: min(100% - 1.5em, 34em);
    max-block-size: calc(100% - 1.5em);
    padding: 0.9em 1.25em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    line-height: 1.45;
    box-shadow: 0 18px 50px oklch(0 0 0 / 0.16);
  }

  .keyboard::backdrop {
    background: oklch(0 0 0 / 0.32);
  }

  .keyboard-bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  .keyboard-bar .sign {
    margin-inline-end: -0.6em;
    border-color: transparent;
    color: var(--_muted);
  }

  .keyboard :is(h2, h3) {
    margin: 0;
    font-size: 1.1em;
    font-weight: 650;
  }

  .keyboard h3 {
    margin-block: 1em 0.2em;
    color: var(--_muted);
    font-size: 0.87em;
    font-weight: 570;
  }

  .keyboard dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.2em 1em;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_line);
  }

  .keyboard dt {
    order: 1;
    color: inherit;
  }

  .keyboard small {
    color: var(--_muted);
  }

  kbd {
    display: inline-block;
    min-inline-size: 1.9em;
    padding: 0.05em 0.45em;
    border: 1px solid var(--_strong-line);
    border-radius: 0.35em;
    font-family: inherit;
    font-size: 0.92em;
    text-align: center;
  }
`;
