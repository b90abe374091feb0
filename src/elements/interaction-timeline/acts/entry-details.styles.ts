import { css } from 'lit';

/** What an open entry shows beyond its facts. */
export const details = css`
  .reading {
    padding: 0;
  }

  .reading .skeleton-row {
    margin-block: 0 0.8em;
    background-position:
      0 100em,
      0 0.2em,
      0 1.4em;
  }

  /* what follows a subject of a megabyte is to stay in reach */
  .whole {
    max-block-size: 24em;
    overflow: auto;
  }

  .by-hand {
    display: grid;
    flex: 1 1 100%;
    gap: 0.3em;
  }

  .by-hand textarea {
    resize: vertical;
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
  }

  /* here the details take the whole width, and the line of time would run through them */
  @container (max-width: 30em) {
    li:not(:last-child) > .entry.open::before {
      content: none;
    }
  }

  .details .failure {
    margin: 0;
  }
`;
