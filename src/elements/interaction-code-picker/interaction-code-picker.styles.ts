import { css } from 'lit';

/** The field, its list in the top layer, and what is said under it. */
export const codePicker = css`
  .label {
    display: block;
    margin-block-end: 0.28em;
    color: var(--_muted);
    font-size: 0.87em;
  }

  .control {
    position: relative;
    --_lead: 2.15em;
  }

  .field {
    padding-inline: var(--_lead) 2.2em;
    line-height: 1.4;
    text-overflow: ellipsis;
  }

  .control:has([part='clear']) .field {
    padding-inline-end: 3.9em;
  }

  .field:disabled {
    color: var(--_muted);
    border-color: var(--_line);
  }

  .field:read-only:enabled {
    border-style: dashed;
  }

  .lead,
  .buttons {
    position: absolute;
    inset-block: 0;
    display: flex;
    align-items: center;
  }

  .lead {
    inset-inline-start: 0;
    justify-content: center;
    inline-size: var(--_lead);
    color: var(--_muted);
    pointer-events: none;
  }

  .buttons {
    inset-inline-end: 0.3em;
  }

  .buttons button {
    padding: 0.2em;
    min-inline-size: 24px;
    border-color: transparent;
    color: var(--_muted);
  }

  .dot {
    flex: none;
    inline-size: 0.62em;
    block-size: 0.62em;
    border-radius: 50%;
    background: var(--_code-dot);
  }

  .popup {
    position: fixed;
    inset: auto;
    flex-direction: column;
    margin: 0;
    padding: 0;
    max-block-size: min(var(--interaction-code-picker-list-size, 22em), var(--_room, 100vh));
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 8px 24px oklch(0 0 0 / 0.16);
  }

  .popup:popover-open {
    display: flex;
  }

  .listbox {
    flex: 0 1 auto;
    min-block-size: 0;
    padding-block: 0.25em;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  .heading {
    padding: 0.5em 0.9em 0.2em;
    color: var(--_muted);
    font-size: 0.84em;
    font-weight: 600;
  }

  .group + .alone {
    margin-block-start: 0.25em;
    padding-block-start: 0.25em;
    border-block-start: 1px solid var(--_line);
  }

  .option {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    min-block-size: 24px;
    padding: 0.32em 0.85em;
    cursor: pointer;
  }

  .option:hover {
    background: var(--_wash);
  }

  .option.active {
    background: color-mix(in oklch, var(--_accent) 14%, transparent);
  }

  .option.selected {
    font-weight: 600;
  }

  .option.selected::after {
    content: '✓';
    content: '✓' / '';
    margin-inline-start: auto;
    color: var(--_accent);
  }

  .code {
    color: var(--_muted);
  }

  mark {
    border-radius: 0.2em;
    background: var(--_mark);
    color: inherit;
  }

  .note {
    padding: 0.6em 0.9em;
    color: var(--_muted);
  }

  .listbox + .note {
    border-block-start: 1px solid var(--_line);
    font-size: 0.87em;
  }

  .error {
    margin-block-start: 0.3em;
    font-size: 0.87em;
  }

  .failure {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.4em;
    font-size: 0.87em;
  }

  .failure > .icon {
    color: var(--_error);
  }

  .failure p {
    flex: 1;
  }

  .reference {
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .option.active {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .option.active :is(mark, .code),
    .option.active::after {
      background: none;
      color: inherit;
    }

    .dot {
      forced-color-adjust: none;
    }

    .buttons button {
      border: none;
    }
  }
`;
