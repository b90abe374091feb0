import { css } from 'lit';

export const attachmentsStyles = css`
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.45em;
  }

  li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    gap: 0.4em;
  }

  li > .icon {
    margin-block-start: 0.22em;
  }

  .body {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.6em;
  }

  .title {
    flex: 1 1 9em;
    min-inline-size: 0;
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

  .body > :is(.preview, .error, progress) {
    flex: 0 0 100%;
    min-inline-size: 0;
  }

  p.error {
    font-size: 0.9em;
  }

  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 3px;
    border: 0;
    border-radius: 2px;
    background: var(--_line);
    color: var(--_accent);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: none;
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  progress:indeterminate {
    background: linear-gradient(90deg, var(--_accent) 30%, var(--_line) 30%);
  }

  progress:indeterminate::-moz-progress-bar {
    background: none;
  }

  img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 22em;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
  }

  .thumb {
    inline-size: 1.5em;
    block-size: 1.5em;
    border-radius: 0.25em;
    object-fit: cover;
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
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.6em 0.8em;
    border: 1.5px dashed color-mix(in oklch, currentColor 34%, transparent);
    border-radius: var(--_control-radius);
  }

  [part~='over'] {
    border-color: var(--_accent);
    background: color-mix(in oklch, var(--_accent) 8%, transparent);
  }

  .invite {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.5em;
    color: var(--_muted);
  }

  .limits {
    flex: 0 0 100%;
    font-size: 0.9em;
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
      block-size: 6px;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
