import { css } from 'lit';

/** The rows as a table. The head stays in sight, the headings of groups below it. */
export const tableStyles = css`
  .table {
    --_head: 2.6em;
    --_top: var(--interaction-sticky-top, 0px);
    --_sticky: calc(var(--_top) + var(--_head));
    /* inside the frame's border, which a snapped pixel would cover */
    inline-size: calc(100% - 2px);
    margin-inline: 1px;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-size: 0.93em;
  }

  /* it scrolls inside the element, below whatever the page has fixed */
  .bounded .table {
    --_top: 0px;
  }

  .table :is(th, td) {
    padding: calc(0.5em * var(--_density)) 0.6em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  .compact .table :is(th, td) {
    padding-block: calc(0.22em * var(--_density));
  }

  .table :is(th, td):first-child {
    padding-inline-start: calc(1.15em * var(--_space));
  }

  .table :is(th, td):last-child {
    padding-inline-end: calc(1.15em * var(--_space));
  }

  .table thead {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 2;
    background: var(--_surface);
    font-size: 0.93em;
  }

  .table thead th {
    position: relative;
    font-weight: 600;
    vertical-align: bottom;
    overflow-wrap: normal;
    hyphens: auto;
  }

  .table thead [aria-sort='none'] > :is(.sort, .name) {
    color: var(--_muted);
  }

  .sort {
    justify-content: start;
    gap: 0;
    max-inline-size: 100%;
    margin: -0.2em -0.35em;
    padding: 0.2em 0.35em;
    border-color: transparent;
    font-weight: inherit;
    text-align: start;
  }

  /* room for the arrow is always there, so that names do not move when the order changes */
  .arrow {
    flex: none;
    inline-size: 1.1em;
    text-align: end;
  }

  /* 24 px to grasp, over the edge that it moves */
  .grip {
    position: absolute;
    inset-block: 0;
    inset-inline-end: -12px;
    z-index: 1;
    inline-size: 24px;
    cursor: col-resize;
    touch-action: none;
  }

  .grip::after {
    content: '';
    position: absolute;
    inset-block: 0.65em;
    inset-inline-start: 11px;
    inline-size: 1px;
    background: var(--_line);
  }

  .grip:is(:hover, :focus-visible)::after {
    inset-block: 0.2em;
    inline-size: 3px;
    margin-inline-start: -1px;
    border-radius: 2px;
    background: var(--_accent);
  }

  /* around the edge itself: a ring around all that can be grasped would run through the names beside it */
  .table .grip:focus-visible {
    outline: none;
  }

  .grip:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .headed th {
    position: sticky;
    inset-block-start: var(--_sticky);
    z-index: 1;
    padding-block: 0.9em 0.4em;
    background: var(--_surface);
  }

  .headed .group-heading {
    position: static;
    margin: 0;
    padding: 0;
    font-size: 0.93em;
  }

  .line {
    display: table-row;
  }

  .table .entry {
    --_covered: calc(var(--_sticky) + 3em);
  }

  /* inside the cell: the lines between rows are mixed from the colour of the cell itself */
  .cell {
    display: block;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .cell.preview {
    display: -webkit-box;
    margin: 0;
  }

  /* words of the widest letters would fill the screen */
  :is(.cell, .code-name) {
    max-block-size: 12lh;
    overflow: clip;
  }

  .line:has(.subject:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .line.open :is(td, th) {
    border-block-end-color: transparent;
  }

  .code-name {
    display: flow-root;
    padding-inline-start: calc(1.15em * var(--_space));
  }

  /* the colour is the code's, the word beside it says which */
  .code-name::before {
    content: '';
    float: inline-start;
    inline-size: 0.65em;
    block-size: 0.65em;
    margin-inline-start: calc(-1.15em * var(--_space));
    margin-block-start: 0.4em;
    border-radius: 50%;
    background: var(--_code-dot);
  }

  :is(.quiet, .cancelled) .code-name {
    color: var(--_muted);
  }

  .table .under {
    padding-block: 0.2em 0.9em;
  }

  .table .under .entry {
    padding: 0.1em 0;
  }

  .table .under:has(.deleted) {
    padding-block: 0.4em;
  }

  .line .check {
    float: inline-start;
    block-size: 24px;
    margin-inline: -0.5em 0.2em;
  }

  .table .under .leftovers {
    margin: 0;
  }

  .table .space td {
    padding: 0;
    border: 0;
  }

  @media (forced-colors: active) {
    .grip::after {
      background: CanvasText;
    }

    .code-name::before {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .table thead,
    .headed th {
      position: static;
    }
  }
`;
