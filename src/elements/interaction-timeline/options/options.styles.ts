import { css } from 'lit';

/** The view options: two columns of choices, one where there is no room for two. */
export const optionStyles = css`
  .options {
    position: fixed;
    min-inline-size: min(33em, calc(100vw - 16px));
    max-block-size: var(--_room);
    margin: 0;
    padding: 1em;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0.5em 2em rgb(0 0 0 / 0.18);
    color: inherit;
    font-size: 0.93em;
    line-height: 1.45;
  }

  .options:popover-open {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    gap: 0.9em 1em;
    align-items: start;
  }

  .option {
    min-inline-size: 0;
  }

  .option > :is(legend, label) {
    display: block;
    margin-block-end: 0.3em;
    padding: 0;
    color: var(--_muted);
    font-size: 0.93em;
  }

  .wide,
  .hint {
    grid-column: 1 / -1;
  }

  .hint {
    color: var(--_muted);
    font-size: 0.93em;
  }

  .segments {
    display: flex;
    gap: 2px;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
  }

  .segment {
    position: relative;
    display: flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 24px;
    padding: 0.32em 0.5em;
    border-radius: calc(var(--_control-radius) - 2px);
    color: var(--_muted);
    text-align: center;
    cursor: pointer;
  }

  .segment:hover {
    background: var(--_wash);
  }

  .segment:has(:checked) {
    background: color-mix(in oklch, var(--_accent) 13%, transparent);
    color: inherit;
    font-weight: 600;
  }

  .segment:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .segment input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .columns {
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
  }

  .columns li {
    display: flex;
    align-items: center;
    padding-inline: 0.7em 0.25em;
  }

  .columns li + li {
    border-block-start: 1px solid var(--_line);
  }

  .columns label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.55em;
    min-block-size: 2.2em;
  }

  .columns input {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .columns .sign {
    padding: 0.25em 0.4em;
    border-color: transparent;
  }

  .reset {
    grid-column: 1 / -1;
    justify-self: end;
  }

  @media (forced-colors: active) {
    .segment:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
