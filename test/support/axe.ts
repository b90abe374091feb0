import { expect } from '@open-wc/testing';

/** Colour schemes and widths that every state is audited in. */
const SURROUNDINGS = (['light', 'dark'] as const).flatMap((scheme) =>
  [320, 1280].map((width) => ({ scheme, width, title: `${scheme}, ${width} px` })),
);

/** Backgrounds of a host page in each scheme, so that contrast is measured against what a host has. */
const PAGES = { light: ['#fff', '#1c2430'], dark: ['#101216', '#e3e7ee'] } as const;

/**
 * One audit by axe-core for each colour scheme and width, of the state that `show` puts up. Contrast included, shadow roots
 * included.
 */
export function auditStates(states: Readonly<Record<string, () => Promise<HTMLElement>>>): void {
  for (const [name, show] of Object.entries(states)) {
    for (const { scheme, width, title } of SURROUNDINGS) {
      it(`${name}: ${title}`, async () => {
        const page = surround(scheme, width);
        const el = await show();
        try {
          await expect(el).to.be.accessible({ ignoredRules: [] });
        } finally {
          page.restore();
        }
      });
    }
  }
}

function surround(scheme: 'light' | 'dark', width: number): { restore(): void } {
  const { style } = document.body;
  const [background, color] = PAGES[scheme];
  Object.assign(style, { colorScheme: scheme, width: `${width}px`, background, color });
  return {
    restore: () => {
      for (const name of ['color-scheme', 'width', 'background', 'color']) style.removeProperty(name);
    },
  };
}
