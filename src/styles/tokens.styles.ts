import { css } from 'lit';

/**
 * The look in one place: what a themer sets (`--interaction-…`) and what is mixed from it. Font, size, text colour,
 * direction and colour scheme are the host page's own. The private names start with an underscore and are no contract.
 */
export const tokens = css`
  :host {
    --_accent: var(--interaction-accent, light-dark(#2457d6, #8ab0ff));
    --_on-accent: var(--interaction-on-accent, light-dark(#fff, #0e1420));
    --_surface: var(--interaction-surface, light-dark(#fff, #181b21));
    --_field: var(--interaction-field, light-dark(#fff, #14171c));
    --_radius: var(--interaction-radius, 0.8em);
    --_control-radius: var(--interaction-control-radius, 0.5em);
    --_space: var(--interaction-space, 1);
    --_density: var(--interaction-density, 1);
    --_line: var(--interaction-border, color-mix(in oklch, currentColor 14%, transparent));
    --_strong-line: var(--interaction-field-border, color-mix(in oklch, currentColor 52%, transparent));
    --_muted: var(--interaction-muted, color-mix(in oklch, currentColor 70%, transparent));
    --_soft: color-mix(in oklch, currentColor 4%, transparent);
    --_wash: color-mix(in oklch, currentColor 5%, transparent);
  }

  /* one hue a code, at fixed lightness and chroma: 4.5:1 for every hue in both schemes. Mixed where the hue is set: a
     property of the host would be mixed there, once for all. */
  .hued {
    --_code-text: light-dark(oklch(0.44 0.13 var(--interaction-hue)), oklch(0.83 0.1 var(--interaction-hue)));
    --_code-wash: light-dark(oklch(0.945 0.035 var(--interaction-hue)), oklch(0.32 0.06 var(--interaction-hue)));
  }
`;
