import { css } from 'lit';

/** The menu of what can be done with the whole view. */
export const menu = css`
  .menu {
    margin: 0;
    padding: 0.3em;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 10px 30px oklch(0 0 0 / 0.14);
  }

  .menu:popover-open {
    display: grid;
  }

  .menu button {
    justify-content: start;
    padding: 0.4em 0.9em;
    border-color: transparent;
    font-size: 0.93em;
    text-align: start;
  }

  .menu:has([role='menuitemcheckbox']) button {
    padding-inline-start: 1.9em;
  }

  .menu button:focus-visible {
    outline-offset: -2px;
  }

  .menu [aria-checked='true']::before {
    content: '✓' / '';
    inline-size: 1em;
    margin-inline: -1.4em 0;
  }
`;
