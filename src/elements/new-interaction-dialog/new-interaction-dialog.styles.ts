import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    inline-size: min(100%, var(--new-interaction-dialog-width, 40em));
    max-inline-size: none;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.1);
    background: var(--_surface);
    color: inherit;
    line-height: 1.45;
    container-type: inline-size;
  }

  dialog.modal {
    inline-size: min(100% - 1.5em, var(--new-interaction-dialog-width, 40em));
    max-block-size: min(100% - 1.5em, 60em);
    margin: auto;
    box-shadow:
      0 1px 2px rgb(0 0 0 / 0.08),
      0 18px 50px rgb(0 0 0 / 0.16);
    overflow: hidden;
  }

  dialog.modal[open] {
    display: flex;
    animation: arrive 130ms ease-out;
  }

  dialog.docked {
    position: static;
    inline-size: 100%;
  }

  dialog::backdrop {
    background: rgb(15 20 30 / 0.32);
  }

  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 0.4em;
    }
  }

  form {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    inline-size: 100%;
  }

  header {
    padding: 1.1em 1.25em 0.3em;
  }

  .title {
    font-size: 1.12em;
    font-weight: 650;
  }

  .title small {
    margin-inline-start: 0.4em;
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 450;
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    align-items: start;
    gap: 0.85em 1em;
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.7em 1.25em 1.1em;
  }

  .fields > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  .fields > .half {
    grid-column: auto;
  }

  .form-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.28em;
  }

  .form-field > label,
  .form-field > .label {
    color: var(--_muted);
    font-size: 0.87em;
  }

  .form-field small {
    font-size: 0.92em;
  }

  .form-field > .error {
    font-size: 0.87em;
  }

  .form-field > input[type='checkbox'] {
    justify-self: start;
    inline-size: 1.3em;
    block-size: 1.3em;
    accent-color: var(--_accent);
  }

  textarea.field {
    resize: vertical;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em;
  }

  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 24px;
    font-size: 0.93em;
  }

  .choice input {
    margin: 0;
    accent-color: var(--_accent);
  }

  .chip {
    padding: 0.2em 0.75em 0.2em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 99em;
    cursor: pointer;
  }

  .chip:hover {
    background: var(--_wash);
  }

  .chip:has(:checked) {
    border-color: color-mix(in oklch, var(--_accent) 55%, transparent);
    background: color-mix(in oklch, var(--_accent) 10%, transparent);
  }

  .chip small {
    color: var(--_muted);
  }

  .moved {
    padding: 0.5em 0.8em;
    border-radius: var(--_control-radius);
    background: var(--_soft);
    color: var(--_wait);
    font-size: 0.9em;
  }

  .failure {
    display: flex;
    align-items: start;
    gap: 0.7em;
    padding: 0.7em 0.9em;
    border: 1px solid color-mix(in oklch, var(--_error) 40%, transparent);
    border-radius: var(--_control-radius);
    background: color-mix(in oklch, var(--_error) 6%, transparent);
  }

  .failure .icon {
    margin-block-start: 0.2em;
    color: var(--_error);
  }

  .failure p {
    flex: 1;
  }

  .reference {
    display: block;
    color: var(--_muted);
    user-select: all;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.6em;
    padding: 0.8em 1.25em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.93em;
  }

  .summary {
    margin-inline-end: auto;
  }

  @container (max-width: 30em) {
    .fields {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .chip:has(:checked) {
      border-color: Highlight;
    }
  }
`;
