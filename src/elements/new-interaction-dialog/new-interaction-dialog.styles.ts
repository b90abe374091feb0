import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    inline-size: 100%;
    max-inline-size: var(--new-interaction-dialog-width, 46em);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    line-height: 1.45;
    container-type: inline-size;
  }

  dialog:not(:modal) {
    position: static;
    max-inline-size: none;
  }

  dialog:modal {
    max-inline-size: min(100% - 1.5em, var(--new-interaction-dialog-width, 46em));
    max-block-size: min(100% - 1.5em, 60em);
    box-shadow: 0 18px 50px oklch(0 0 0 / 0.16);
    overflow: hidden;
    animation: arrive 130ms ease-out;
  }

  dialog[open],
  form {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
  }

  dialog::backdrop {
    background: oklch(0 0 0 / 0.32);
  }

  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 0.4em;
    }
  }

  .title {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
    padding: 1em 1.1em 0.3em;
    font-size: 1.12em;
    font-weight: 650;
  }

  .close {
    margin-block-start: -0.25em;
    margin-inline-end: -0.35em;
    padding: 0.3em;
    border-color: transparent;
    color: var(--_muted);
  }

  .title small {
    margin-inline-start: 0.4em;
    font-weight: 450;
  }

  .form-field > :is(label, .label),
  :is(.title, .chip) small {
    color: var(--_muted);
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    /* a list that scrolls by itself must not shrink to nothing where the form is higher than its place */
    grid-auto-rows: max-content;
    align-items: start;
    gap: 0.85em 1em;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.7em 1.25em 1.1em;
  }

  .fields > :not(.half) {
    grid-column: 1 / -1;
  }

  .form-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.28em;
    min-inline-size: 0;
  }

  .form-field small {
    font-size: 0.92em;
  }

  .form-field > :is(label, .label, .error) {
    font-size: 0.87em;
  }

  :is([type='checkbox'], [type='radio']) {
    justify-self: start;
    margin: 0;
    accent-color: var(--_accent);
  }

  .form-field > [type='checkbox'] {
    inline-size: 1.3em;
    block-size: 1.3em;
  }

  textarea {
    resize: vertical;
  }

  .choices,
  .choice,
  footer {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .choice,
  footer {
    min-block-size: 24px;
    font-size: 0.93em;
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
    border-color: var(--_accent);
    background: color-mix(in oklch, var(--_accent) 10%, transparent);
  }

  /* a date needs no whole line, what is asked about it may */
  interaction-date-field::part(control) {
    max-inline-size: 24em;
  }

  .hint {
    color: var(--_muted);
    font-size: 0.87em;
  }

  .problems,
  .conflict,
  .duplicate {
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_error);
    border-radius: var(--_control-radius);
    background: var(--_soft);
    font-size: 0.93em;
  }

  .problems:focus-visible,
  .conflict:focus-visible {
    outline-offset: -2px;
  }

  .problems p {
    font-weight: 600;
  }

  .problems button {
    display: inline-block;
    padding-inline: 0;
    text-align: start;
  }

  .conflict,
  .duplicate {
    border-inline-start-color: var(--_wait);
  }

  .conflict fieldset {
    margin-block-start: 0.6em;
  }

  .conflict legend {
    padding: 0;
    color: var(--_muted);
    font-size: 0.92em;
  }

  .conflict .choice {
    align-items: baseline;
    flex-wrap: nowrap;
  }

  .whose {
    flex: none;
    min-inline-size: 4em;
    font-weight: 600;
  }

  .duplicate {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1em;
    margin: 0 1.25em 0.8em;
  }

  .drafts {
    display: grid;
    gap: 0.5em;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_soft);
    font-size: 0.93em;
    max-block-size: 15em;
    overflow: auto;
  }

  .drafts li,
  div.drafts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.6em;
  }

  .drafts p {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .drafts .subject {
    color: var(--_muted);
  }

  .lost {
    border-inline-start: 3px solid var(--_wait);
  }

  form > .failure {
    flex: none;
    margin: 0 1.25em 0.8em;
  }

  .moved {
    padding: 0.5em 0.8em;
    border-radius: var(--_control-radius);
    background: var(--_soft);
    color: var(--_wait);
    font-size: 0.9em;
  }

  footer {
    justify-content: end;
    padding: 0.8em 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .summary {
    margin-inline-end: auto;
  }

  @container (max-width: 38em) {
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
