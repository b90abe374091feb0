import { css } from 'lit';

/** The two texts side by side, what is asked and said under them, and the buttons. */
export const dateField = css`
  .label {
    display: block;
    margin-block-end: 0.28em;
    color: var(--_muted);
    font-size: 0.87em;
  }

  [part='control'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    anchor-name: --field;
  }

  [part='date-box'] {
    position: relative;
    display: flex;
    flex: 3 1 8.6em;
    align-items: center;
  }

  .field {
    min-inline-size: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    font-variant-numeric: tabular-nums;
  }

  .field:disabled,
  select.field:disabled {
    color: var(--_muted);
    border-color: var(--_line);
  }

  .field:read-only:enabled:not(select) {
    border-style: dashed;
  }

  /* physical sides: the text may run against the direction of the field, and the button stays where it is */
  [part='date-box']:has(button) > .field {
    padding-right: 2.2em;
  }

  [part='date-box']:has(button):dir(rtl) > .field {
    padding-right: 0.7em;
    padding-left: 2.2em;
  }

  [part~='time'] {
    flex: 2 1 5.4em;
    inline-size: auto;
  }

  [part~='toggle'] {
    position: absolute;
    inset-inline-end: 0.3em;
    padding: 0.2em;
    min-inline-size: 24px;
    border: 0;
    color: var(--_muted);
  }

  .error,
  [part='zone'],
  [part='question'],
  [part='shortcuts'] {
    margin-block-start: 0.4em;
    font-size: 0.87em;
  }

  [part='zone'] .field {
    min-block-size: 2em;
    padding: 0.2em 0.4em;
    border-color: var(--_line);
  }

  [part='question'] {
    padding: 0.6em 0.8em;
    border: 1px solid color-mix(in oklch, var(--_wait) 45%, transparent);
    border-radius: var(--_control-radius);
    background: color-mix(in oklch, var(--_wait) 7%, transparent);
  }

  [part='legend'] {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.3em;
    padding: 0;
    font-weight: 600;
  }

  [part='answer'] {
    display: flex;
    clear: both;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
    padding-block: 0.15em;
    cursor: pointer;
  }

  [part='radio'] {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }

  [part='shortcuts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    font-size: 0.82em;
  }

  [part~='shortcut'] {
    gap: 0.2em;
    padding: 0.1em 0.55em;
    border-radius: 1em;
    color: var(--_muted);
  }

  [part~='shortcut'][part~='on'] {
    border-color: color-mix(in oklch, var(--_accent) 45%, transparent);
    background: color-mix(in oklch, var(--_accent) 10%, transparent);
    color: inherit;
  }

  [part~='shortcut'][part~='on']::before {
    content: '✓' / '';
  }
`;
