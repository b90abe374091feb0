import { css } from 'lit';

export const attachmentsStyles = css`
  ul {
    display: grid;
    gap: 0.35em;
  }

  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.15em 0.6em;
  }

  .size {
    color: var(--_muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  .actions {
    display: flex;
    gap: 0.3em;
  }

  .actions button {
    font-size: 0.9em;
  }

  .preview,
  .error {
    grid-column: 2 / 4;
  }

  img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 22em;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
  }

  pre {
    margin: 0;
    max-block-size: 22em;
    overflow: auto;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    font-family: inherit;
    white-space: pre-wrap;
  }

  .drop {
    display: grid;
    gap: 0.5em;
    padding: 0.6em 0.8em;
    border: 1.5px dashed color-mix(in oklch, currentColor 34%, transparent);
    border-radius: var(--_control-radius);
  }

  .drop.over {
    border-color: var(--_accent);
    background: color-mix(in oklch, var(--_accent) 8%, transparent);
  }

  .invite {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.5em;
    color: var(--_muted);
  }
`;
