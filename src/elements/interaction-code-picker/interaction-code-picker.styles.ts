import { css } from 'lit';

/** The field, its list in the top layer, and what is said under it. */
export const codePicker = css`
  .label {
    display: block;
    margin-block-end: 0.28em;
    color: var(--_muted);
    font-size: 0.87em;
  }

  [part='control'] {
    position: relative;
    display: flex;
    align-items: center;
  }

  .field {
    padding-inline: 2.15em 3.9em;
    text-overflow: ellipsis;
  }

  .field:disabled {
    color: var(--_muted);
    border-color: var(--_line);
  }

  .field:read-only:enabled {
    border-style: dashed;
  }

  [part='control'] > :is(.icon, [part~='dot']) {
    position: absolute;
    align-self: center;
    inset-inline-start: 0.7em;
    pointer-events: none;
  }

  [part='control'] > .icon {
    color: var(--_muted);
  }

  [part='control'] > button {
    position: absolute;
    inset-inline-end: 0.3em;
    padding: 0.2em;
    min-inline-size: 24px;
    border: 0;
    color: var(--_muted);
  }

  [part='control'] > [part='clear'] {
    inset-inline-end: 2em;
  }

  [part~='icon'] {
    display: flex;
    flex: none;
    align-items: center;
    align-self: start;
    block-size: 1lh;
    color: var(--_code-text);
  }

  [part='dot'] {
    flex: none;
    inline-size: 0.62em;
    block-size: 0.62em;
    margin-inline: 0.215em;
    border-radius: 50%;
    background: var(--_code-dot);
  }

  [part='popup'] {
    flex-direction: column;
    max-block-size: min(var(--interaction-code-picker-list-size, 22em), var(--_room));
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 8px 24px oklch(0 0 0 / 0.16);
  }

  [part='popup']:popover-open {
    display: flex;
  }

  [part='listbox'] {
    overflow: hidden auto;
    overscroll-behavior: contain;
    /* what is active stands below the heading that stays */
    scroll-padding-block: 2em 0.25em;
    /* the list itself keeps its place while options are drawn above it */
    overflow-anchor: none;
  }

  [part='heading'] {
    position: sticky;
    inset-block-start: 0;
    padding: 0.5em 0.9em 0.25em;
    overflow: hidden;
    background: var(--_surface);
    font-size: 0.84em;
    font-weight: 600;
    line-height: 1.5;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  [part='heading'] bdi {
    color: var(--_muted);
  }

  [part='group'] + [role='option'] {
    margin-block-start: 0.25em;
    border-block-start: 1px solid var(--_line);
  }

  [role='option'] {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    min-block-size: 24px;
    padding: 0.32em 0.85em;
    cursor: pointer;
  }

  [role='option']:hover {
    background: var(--_wash);
  }

  [role='option'][part~='active'] {
    background: color-mix(in oklch, var(--_accent) 14%, transparent);
  }

  [part~='selected'] {
    font-weight: 600;
  }

  [part~='selected']::after {
    content: '✓' / '';
    margin-inline-start: auto;
    color: var(--_accent);
  }

  /* a label is never longer than the list is high */
  .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }

  .code {
    color: var(--_muted);
  }

  /* on a ground of its own, and perhaps marked besides */
  [part~='active'] .code {
    color: color-mix(in oklch, currentColor, var(--_muted));
  }

  [part='alias'] {
    margin-inline-start: 0.4em;
    font-size: 0.92em;
  }

  mark {
    border-radius: 0.2em;
    background: var(--_mark);
    color: inherit;
  }

  /* quieter text wants a quieter ground */
  :is(.code, [part='heading']) mark {
    background: color-mix(in oklch, var(--_mark) 45%, transparent);
  }

  .note {
    padding: 0.6em 0.9em;
    color: var(--_muted);
  }

  .error,
  .hint {
    font-size: 0.87em;
  }

  .hint {
    color: var(--_muted);
  }

  .error,
  .hint,
  .failure {
    margin-block-start: 0.28em;
  }

  @media (forced-colors: active) {
    [role='option'][part~='active'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    [part~='active'] :is(mark, .code),
    [part~='active']::after {
      background: none;
      color: inherit;
    }

    [part~='dot'] {
      forced-color-adjust: none;
    }
  }
`;
