import { css } from 'lit';

/** The calendar in the top layer. */
export const calendar = css`
  [part='calendar'] {
    position-anchor: --field;
    position-area: block-end span-inline-end;
    position-try:
      flip-block,
      flip-inline,
      flip-block flip-inline;
    inset: auto;
    inline-size: 19em;
    max-inline-size: calc(100vw - 8px);
    margin: 4px 0;
    padding: 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 8px 24px oklch(0 0 0 / 0.16);
  }

  [part='months'] {
    display: flex;
    align-items: center;
    margin-block-end: 0.4em;
  }

  [part='month'] {
    flex: 1;
    margin: 0;
    font-size: 1em;
    font-weight: 600;
    text-align: center;
  }

  [part='turn'] {
    min-inline-size: 26px;
    padding: 0.25em;
    border: 0;
    color: var(--_muted);
  }

  [part='turn']:dir(rtl) .icon {
    transform: scaleX(-1);
  }

  [part='days'] {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 1px;
    table-layout: fixed;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  [part='weekday'] {
    padding: 0.2em 0;
    color: var(--_muted);
    font-size: 0.78em;
    font-weight: 400;
    overflow-wrap: normal;
  }

  [part~='day'] {
    block-size: 2.1em;
    min-inline-size: 24px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    cursor: pointer;
  }

  [part~='day']:hover {
    background: var(--_wash);
  }

  [part~='day'][part~='other'] {
    color: var(--_muted);
  }

  [part~='day'][part~='today'] {
    border-color: var(--_strong-line);
  }

  [part~='day'][part~='chosen'] {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  [part~='day'][part~='chosen']:hover {
    background: color-mix(in oklch, var(--_accent) 88%, currentColor);
  }

  [part~='day']:focus-visible {
    outline-offset: 1px;
  }

  @media (forced-colors: active) {
    [part~='day'][part~='chosen'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
