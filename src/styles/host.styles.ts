import { css } from 'lit';

/** What every element is to its host page: a block that takes its look from there and gives none back. */
export const host = css`
  :host {
    display: block;
    box-sizing: border-box;
  }

  /* not on the host, where a rule of the page for every element goes before */
  :host > * {
    color: var(--interaction-text, inherit);
    font-family: var(--interaction-font, inherit);
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  p,
  ol,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    width: 1.05em;
    height: 1.05em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      animation-duration: 1ms !important;
    }
  }
`;
