import { css } from 'lit';

/** The line, its reading below it, and what corrects that. */
export const quickLogStyles = css`
  .log {
    container-type: inline-size;
    line-height: 1.45;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.55em;
  }

  .line {
    position: relative;
    display: flex;
    align-items: center;
  }

  .line > .icon {
    position: absolute;
    inset-inline-start: 0.75em;
    color: var(--_muted);
    pointer-events: none;
  }

  .line > .field {
    padding-inline: 2.3em;
    text-overflow: ellipsis;
  }

  /* a line that is still empty has no direction of its own: its example stands where the page's language begins */
  .line > .field:placeholder-shown {
    direction: inherit;
  }

  .field:disabled {
    border-color: var(--_line);
    color: var(--_muted);
  }

  .presets,
  .chips,
  .choices,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }

  .presets button,
  .chip,
  .choices button,
  .other button {
    max-inline-size: 100%;
    padding: 0.2em 0.7em;
    border-radius: 1.2em;
    font-size: 0.92em;
    text-align: start;
  }

  .chip {
    border-color: transparent;
    background: var(--_soft);
  }

  .chip:hover {
    background: var(--_wash);
  }

  .chip bdi {
    overflow: hidden;
    max-inline-size: 24em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .chip .icon {
    color: var(--_muted);
  }

  .chip[aria-expanded='true'] {
    border-color: var(--_accent);
  }

  .chip.doubtful {
    border: 1px dashed var(--_wait);
    color: var(--_wait);
    font-weight: 600;
  }

  .chip.doubtful .icon {
    color: inherit;
  }

  .code {
    display: inline-flex;
  }

  .code .icon,
  .chip.hued,
  .chip.hued .icon {
    color: var(--_code-text);
  }

  .editor {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.55em;
    padding: 0.7em 0.8em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
  }

  .question {
    font-weight: 600;
  }

  .editor label {
    color: var(--_muted);
    font-size: 0.87em;
  }

  .other {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.28em;
  }

  .note,
  .saved,
  .editor .error {
    font-size: 0.92em;
  }

  .note,
  .saved {
    color: var(--_muted);
  }

  .actions button {
    padding-block: 0.3em;
  }

  @media (forced-colors: active) {
    .chip,
    .chip.doubtful {
      border-color: ButtonText;
    }
  }
`;
