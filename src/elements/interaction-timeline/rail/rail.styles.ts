import { css } from 'lit';

/** A slim list beside the rows, or behind a button. */
export const railStyles = css`
  @container (min-width: 50em) {
    .history.railed {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      grid-template-rows: minmax(0, 1fr);
      gap: 0.5em;
    }
  }

  .rail {
    position: relative;
    align-self: start;
    font-size: 0.87em;
    font-variant-numeric: tabular-nums;
  }

  .rail-jump {
    padding: 0.3em 0.7em;
  }

  .rail-form label {
    display: block;
    margin-block-end: 0.25em;
    color: var(--_muted);
  }

  .rail-go {
    display: flex;
    gap: 0.4em;
  }

  .rail-go .field {
    flex: 1;
    min-inline-size: 0;
    padding: 0.25em 0.5em;
  }

  .rail-go button {
    padding: 0.25em 0.7em;
  }

  .rail-panel > ul {
    margin-block-start: 0.7em;
  }

  .rail-panel .failure {
    flex-wrap: wrap;
    margin: 0.7em 0 0;
  }

  .rail-year,
  .rail-month {
    justify-content: start;
    inline-size: 100%;
    min-block-size: max(24px, 2em);
    padding: 0.1em 0.6em;
    border-color: transparent;
    text-align: start;
  }

  .rail-year {
    padding-inline-start: 0.1em;
    font-weight: 600;
  }

  .rail-year .icon {
    color: var(--_muted);
  }

  .rail-year .icon:dir(rtl) {
    rotate: 180deg;
  }

  .rail-year[aria-expanded='true'] .icon {
    rotate: 90deg;
  }

  .rail-month {
    padding-inline-start: 1.55em;
  }

  .rail-month[aria-current] {
    background: color-mix(in oklch, var(--_accent) 13%, transparent);
    box-shadow: inset 3px 0 0 var(--_accent);
    font-weight: 600;
  }

  .rail-month[aria-current]:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }

  .rail :is(.rail-year, .rail-month):focus-visible {
    outline-offset: -2px;
  }

  .rail .count {
    margin-inline: auto 0;
    font-weight: 450;
  }

  .rail-undated {
    padding: 0.4em 0.6em;
    color: var(--_muted);
  }

  @container (width < 50em) {
    .rail:not(.open) .rail-panel {
      display: none;
    }

    .rail-panel {
      position: absolute;
      z-index: 3;
      inset-block-start: calc(100% + 0.3em);
      inset-inline-start: 0;
      inline-size: min(18em, 100cqi - 3em);
      max-block-size: 24em;
      padding: 0.8em;
      overflow: auto;
      border: 1px solid var(--_line);
      border-radius: var(--_control-radius);
      background: var(--_surface);
      box-shadow: 0 0.4em 1.4em rgb(0 0 0 / 0.16);
    }
  }

  @container (width >= 50em) {
    .rail {
      position: sticky;
      inset-block-start: var(--interaction-sticky-top, 0px);
      inline-size: 14.5em;
      max-block-size: calc(100dvh - var(--interaction-sticky-top, 0px));
      padding: 0.8em;
      overflow: auto;
    }

    .rail-jump {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .rail-month[aria-current] {
      border-color: Highlight;
    }
  }

  @media print {
    .rail {
      display: none;
    }
  }
`;
