import { css } from 'lit';

/** The versions of an entry. */
export const entryHistory = css`
  .history {
    display: grid;
    gap: 0.7em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line);
    font-size: 0.9em;
  }

  .history :is(ins, del) {
    white-space: pre-wrap;
  }

  .history del {
    color: var(--_muted);
  }

  .history ins {
    margin-inline-start: 0.3em;
    padding-inline: 0.2em;
    border-radius: 0.2em;
    background: color-mix(in oklch, var(--_accent) 13%, transparent);
    text-decoration: none;
  }

  .later {
    animation: appear 150ms 300ms both;
  }
`;
