import { css } from 'lit';

/** A small dialog that asks how something is to be done. */
export const actDialog = css`
  .act-dialog {
    inline-size: min(100% - 1.5em, 34em);
    max-block-size: calc(100% - 1.5em);
    padding: 1.1em 1.25em 1.15em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    line-height: 1.45;
    box-shadow: 0 18px 50px oklch(0 0 0 / 0.16);
  }

  .act-dialog[open] {
    display: grid;
    gap: 0.9em;
  }

  .act-dialog::backdrop {
    background: oklch(0 0 0 / 0.32);
  }

  .dialog-title {
    margin: 0;
    font-size: 1.1em;
    font-weight: 650;
  }

  .dialog-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.6em;
  }

  .choices {
    display: grid;
    gap: 0.3em;
    min-inline-size: 0;
  }

  .choices legend {
    padding: 0;
    color: var(--_muted);
    font-size: 0.92em;
  }

  .choices label {
    display: flex;
    align-items: baseline;
    gap: 0.55em;
    min-block-size: 24px;
  }

  .choices input {
    flex: none;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
