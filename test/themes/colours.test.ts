import { expect } from '@open-wc/testing';
import { fields } from '../../src/styles/fields.styles.js';
import { tokens } from '../../src/styles/tokens.styles.js';
import { host } from '../../src/styles/host.styles.js';

const THEMES = ['', 'neutral', 'bootstrap-5', 'material-3', 'lightning', 'university-portal', 'high-contrast'];
const HUES = Array.from({ length: 72 }, (_, index) => index * 5);
/** What WCAG asks of text, and of the edges of controls. */
const TEXT = 4.5;
const EDGE = 3;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A colour as the browser paints it. */
function painted(colour: string): Colour {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** What is seen of a colour over an opaque one. */
function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (value: number, below: number) => value * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** The relative luminance of WCAG 2. */
function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(colour: Colour, ground: Colour): number {
  const [low = 0, high = 0] = [luminance(over(colour, ground)), luminance(ground)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

/** An element with the tag that themes name, and the colours of the widget in it. */
function createProbe(): { readonly el: HTMLElement; colour(value: string): Colour; dispose(): void } {
  const el = document.createElement('interaction-timeline');
  const root = el.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, host, fields].map(({ styleSheet }) => styleSheet!);
  const inner = Object.assign(document.createElement('span'), { className: 'hued' });
  root.append(inner);
  document.body.append(el);
  return {
    el: inner,
    colour: (value) => {
      inner.style.setProperty('background-color', value);
      return painted(getComputedStyle(inner).backgroundColor);
    },
    dispose: () => el.remove(),
  };
}

async function sheetOf(theme: string): Promise<CSSStyleSheet> {
  const sheet = new CSSStyleSheet();
  if (theme) sheet.replaceSync(await (await fetch(`/src/themes/${theme}.css`)).text());
  return sheet;
}

for (const theme of THEMES) {
  for (const scheme of ['light', 'dark'] as const) {
    describe(`the colours of ${theme || 'the default look'}, ${scheme}`, () => {
      let probe: ReturnType<typeof createProbe>;

      beforeEach(async () => {
        document.adoptedStyleSheets = [await sheetOf(theme)];
        Object.assign(document.body.style, {
          colorScheme: scheme,
          color: scheme === 'light' ? '#1c2430' : '#e3e7ee',
        });
        probe = createProbe();
      });

      afterEach(() => {
        probe.dispose();
        document.adoptedStyleSheets = [];
        for (const name of ['color-scheme', 'color']) document.body.style.removeProperty(name);
      });

      it('tell every code apart from its grounds, whatever its hue', () => {
        for (const hue of HUES) {
          probe.el.style.setProperty('--interaction-hue', String(hue));
          const text = probe.colour('var(--_code-text)');
          for (const ground of ['var(--_surface)', 'var(--_code-wash)']) {
            expect(contrast(text, probe.colour(ground)), `hue ${hue} on ${ground}`).to.be.at.least(TEXT);
          }
          expect(
            contrast(probe.colour('var(--_code-dot)'), probe.colour('var(--_surface)')),
            `dot ${hue}`,
          ).to.be.at.least(EDGE);
        }
      });

      it('let text, quiet text, errors and buttons be read', () => {
        const surface = probe.colour('var(--_surface)');
        for (const text of ['currentColor', 'var(--_muted)', 'var(--_accent)', 'var(--_error)', 'var(--_wait)']) {
          expect(contrast(probe.colour(text), surface), `${text} on the surface`).to.be.at.least(TEXT);
          expect(contrast(probe.colour(text), probe.colour('var(--_field)')), `${text} in a field`).to.be.at.least(
            TEXT,
          );
        }
        const button = contrast(probe.colour('var(--_on-accent)'), probe.colour('var(--_accent)'));
        expect(button, 'on the accent').to.be.at.least(TEXT);
      });

      it('show where a field is', () => {
        const edge = probe.colour('var(--_strong-line)');
        expect(contrast(edge, probe.colour('var(--_surface)'))).to.be.at.least(EDGE);
        expect(contrast(edge, probe.colour('var(--_field)'))).to.be.at.least(EDGE);
      });
    });
  }
}
