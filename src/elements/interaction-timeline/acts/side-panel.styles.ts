import { css } from 'lit';

/** An entry beside the rows. */
export const sidePanel = css`
  .panel {
    padding: 0.6em calc(1.15em * var(--_space)) 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.45;
  }

  .panel-bar {
    display: flex;
    gap: 0.2em;
    margin-inline: -0.6em;
    color: var(--_muted);
  }

  .panel-bar .sign {
    border-color: transparent;
  }

  .panel-bar [part='panel-close'] {
    margin-inline-start: auto;
  }

  /* the list runs downwards: so do its neighbours */
  .step .icon {
    rotate: 90deg;
  }

  .panel-subject {
    margin-block: 0.4em 0.35em;
    font-size: 1.1em;
    font-weight: 650;
  }

  .panel-subject:focus-visible {
    border-radius: 0.2em;
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }

  /* blanks that no browser breaks hang over their line; rings keep their room */
  .panel > :is(.panel-subject, .details) {
    margin-inline: -6px;
    padding-inline: 6px;
    overflow-x: clip;
  }

  .panel .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    text-align: start;
  }

  .panel .details {
    padding-block: 1em 0;
  }

  .entry.shown {
    background: color-mix(in oklch, var(--_accent) 9%, transparent);
  }

  .paneled > .panel {
    margin-block-start: 1em;
  }

  @container (min-width: 60em) {
    .paneled {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(24em, 2fr);
      align-items: start;
      column-gap: 1em;
    }

    .paneled > .panel {
      position: sticky;
      inset-block-start: calc(var(--interaction-sticky-top, 0px) + 0.5em);
      max-block-size: calc(100vh - var(--interaction-sticky-top, 0px) - 1em);
      margin-block-start: 0;
      overflow: auto;
      overscroll-behavior: contain;
    }
  }
`;
