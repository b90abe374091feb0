import { css } from 'lit';

export const relationsStyles = css`
  [part='label'] {
    display: block;
    margin-block-end: 0.28em;
    color: var(--_muted);
    font-size: 0.87em;
  }

  [role='group'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.6em;
    font-size: 0.9em;
  }

  [part='search'] {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 8em;
    max-inline-size: 24em;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  /* a letter under hundreds of marks can be wider than any place: no style breaks it */
  li {
    max-inline-size: 100%;
  }

  [part~='relation'] {
    position: relative;
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    min-block-size: 24px;
    min-inline-size: 24px;
    max-inline-size: 100%;
    padding: 0.2em 0.75em;
    border: 1px solid var(--_strong-line);
    border-radius: 1.2em;
    font-size: 0.93em;
  }

  /* the box itself is what is pressed, as large as the chip; the mark before the name says what it would */
  [part~='relation'] input {
    position: absolute;
    inset: -1px;
    inline-size: calc(100% + 2px);
    block-size: calc(100% + 2px);
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  [part~='relation']:hover {
    background: var(--_wash);
  }

  [part~='selected'] {
    border-color: var(--_accent);
    background: color-mix(in oklch, var(--_accent) 10%, transparent);
  }

  [part~='selected']::before {
    content: '✓' / '';
    margin-inline-end: 0.4em;
    color: var(--_accent);
  }

  [part~='relation']:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [part~='relation']:has(:disabled) {
    border-color: var(--_line);
    color: var(--_muted);
  }

  [part~='relation'] :disabled {
    cursor: default;
  }

  .name {
    display: -webkit-box;
    max-inline-size: 100%;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  small {
    max-inline-size: 100%;
    overflow-x: clip;
    font-size: 0.92em;
    color: var(--_muted);
    white-space: pre-wrap;
  }

  [part='note'],
  [part='results'] {
    color: var(--_muted);
    font-size: 0.9em;
  }

  [part='results'] {
    display: grid;
    justify-items: start;
    gap: 0.3em;
  }

  [part='results'] ul {
    display: block;
  }

  [part='more'] {
    justify-self: start;
    font-size: 0.9em;
  }

  [part~='result'] .name {
    display: inline;
  }

  @media (forced-colors: active) {
    [part~='selected'] {
      border-color: Highlight;
    }
  }
`;
