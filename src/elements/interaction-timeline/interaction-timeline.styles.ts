import { css } from 'lit';

export const timelineStyles = css`
  /* the host itself may be anything: a page that unsets every element makes it inline */
  .box {
    container-type: inline-size;
  }

  .frame {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.45;
  }

  /* tells whether the page gives the element a height: a part of none is none */
  .probe {
    float: inline-start;
    inline-size: 0;
    block-size: 100%;
  }

  .filled,
  .bounded,
  .bounded > .frame {
    block-size: 100%;
  }

  .bounded > .frame {
    display: flex;
    flex-direction: column;
  }

  .bounded .history,
  .bounded .main {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }

  .bounded .rows {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    /* its lines keep their height where the page gives the element one */
    flex: none;
    padding: calc(0.8em * var(--_density)) calc(1em * var(--_space));
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.35em;
    margin-inline-end: 0.25em;
    font-size: 1.1em;
    font-weight: 650;
  }

  .count {
    margin-inline-start: 0.35em;
    color: var(--_muted);
    font-weight: 450;
    font-variant-numeric: tabular-nums;
  }

  .title .count {
    /* nothing beside it moves when it comes */
    min-inline-size: 2ch;
    margin: 0;
  }

  .toolbar button,
  .search {
    font-size: 0.93em;
  }

  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin-inline-end: auto;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
  }

  .views button {
    border-color: transparent;
    border-radius: calc(var(--_control-radius) - 2px);
    color: var(--_muted);
  }

  .views [aria-pressed='true'] {
    background: color-mix(in oklch, var(--_accent) 13%, transparent);
    color: inherit;
    font-weight: 600;
  }

  .search {
    display: flex;
    align-items: center;
    gap: 0.5em;
    flex: 1 1 8em;
    min-inline-size: 8em;
    max-inline-size: 14em;
    padding-inline-start: 0.75em;
    border: 1px solid var(--_strong-line);
    border-radius: var(--_control-radius);
    background: var(--_field);
  }

  .search input {
    flex: 1;
    min-inline-size: 0;
    padding: calc(0.42em * var(--_density)) 0.5em calc(0.42em * var(--_density)) 0;
    border: 0;
    background: none;
  }

  .sign {
    padding: 0.5em 0.6em;
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.9em;
    padding: calc(0.5em * var(--_density)) calc(1.15em * var(--_space));
    border-block: 1px solid var(--_line);
    background: var(--_soft);
    font-size: 0.87em;
    font-variant-numeric: tabular-nums;
  }

  /* about what the number will need */
  .state > bdi {
    min-inline-size: 6.5em;
  }

  .state > bdi,
  .kept {
    color: var(--_muted);
  }

  .kept {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    margin-inline-start: auto;
  }

  .sentence {
    display: grid;
    justify-items: center;
    gap: 0.9em;
    padding: 3.5em 1.5em 4em;
    color: var(--_muted);
    text-align: center;
  }

  .sentence .icon {
    width: 2em;
    height: 2em;
    stroke-width: 1.3;
    opacity: 0.75;
  }

  .sentence button {
    color: var(--_accent);
    font-weight: 550;
  }

  .group-heading {
    /* inside the frame's border, which a snapped pixel would cover */
    margin-inline: 1px;
    padding: calc(1em * var(--_density)) calc(1.15em * var(--_space)) 0.4em;
    font-size: 0.87em;
    font-weight: 650;
  }

  .rows {
    position: relative;
    padding-block-end: 0.4em;
  }

  .rows > section:first-child:not([aria-labelledby]) {
    padding-block-start: 0.6em;
  }

  .entry {
    position: relative;
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr) fit-content(11.5em);
    column-gap: 0.85em;
    padding: calc(0.55em * var(--_density)) calc(1em * var(--_space));
    /* on a very wide screen the date stays in sight of the words that it dates */
    padding-inline-end: max(1em * var(--_space), 100% - 106em);
    cursor: pointer;
  }

  .dot {
    display: grid;
    place-items: center;
    grid-row: 1 / 6;
    width: 2.2em;
    height: 2.2em;
    border-radius: 50%;
    background: var(--_code-wash);
    color: var(--_code-text);
  }

  /* the hairline through the dots is the time */
  li:not(:last-child) > .entry::before {
    content: '';
    position: absolute;
    inset-block: 3.1em -0.25em;
    inset-inline-start: calc(1em * var(--_space) + 1.1em - 0.5px);
    width: 1px;
    background: var(--_line);
  }

  .heading {
    grid-column: 2;
    max-inline-size: 60em;
  }

  .subject {
    display: block;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 570;
    line-height: inherit;
    text-align: start;
  }

  /* real subjects run to thousands of characters */
  .subject[aria-expanded='false'] bdi {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .code {
    color: var(--_code-text);
    font-size: 0.87em;
  }

  .when {
    grid-column: 3;
    grid-row: 1 / 6;
    font-size: 0.87em;
    font-variant-numeric: tabular-nums;
    line-height: 1.6;
    text-align: end;
  }

  .when [part='date'] {
    display: block;
  }

  .user {
    color: var(--_muted);
  }

  .preview {
    grid-column: 2;
    display: -webkit-box;
    margin-block-start: 0.12em;
    max-inline-size: 68ch;
    overflow: hidden;
    color: var(--_muted);
    font-size: 0.93em;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .tags {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.9em;
    margin-block-start: 0.3em;
    color: var(--_muted);
    font-size: 0.84em;
  }

  .tags li {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-inline-size: 0;
  }

  .quiet .subject,
  .cancelled .subject {
    color: var(--_muted);
    font-weight: 450;
  }

  .older {
    display: flex;
    margin: 0.3em auto 1.1em;
    font-size: 0.9em;
  }

  .end {
    padding: 0.6em 1em 1.4em;
    color: var(--_muted);
    font-size: 0.87em;
    text-align: center;
  }

  .skeleton {
    padding: 1.6em 1em 1.4em;
    animation: appear 150ms 300ms both;
  }

  .skeleton:dir(rtl) {
    scale: -1 1;
  }

  .skeleton-row {
    block-size: 2.2em;
    margin-block-end: 1.2em;
    /* a dot and two lines of text, drawn at once */
    background:
      radial-gradient(closest-side, var(--_line) 97%, transparent) 0 / 2.2em 2.2em,
      linear-gradient(var(--_line) 0 0) 3.1em 0.2em / 60% 0.8em,
      linear-gradient(var(--_line) 0 0) 3.1em 1.4em / 34% 0.6em;
    background-repeat: no-repeat;
    opacity: 0.6;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @container (max-width: 30em) {
    .title {
      flex: 1;
      min-inline-size: min-content;
      overflow-wrap: normal;
    }

    .toolbar {
      column-gap: 0.5em;
    }

    .search,
    .sign {
      order: 1;
    }

    .search {
      flex: 1 1 40%;
      min-inline-size: 5em;
      max-inline-size: none;
    }

    .views {
      order: 2;
    }

    .entry {
      grid-template-columns: 2.2em minmax(0, 1fr);
    }

    .when {
      grid-column: 2;
      grid-row: auto;
      text-align: start;
    }

    .when [part='date'],
    .when .user {
      display: inline;
    }

    .when .user::before {
      content: ' · ';
    }

    .kept {
      margin-inline-start: 0;
    }
  }

  /* a line of its own: beside the signs no language could say what the field is for */
  @container (width < 20em) {
    .search {
      flex-basis: 100%;
    }
  }
`;
