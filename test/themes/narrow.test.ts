import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import { en } from '../../src/i18n/languages/en.js';
import { languages } from '../i18n/languages.js';
import { TimelineHarness } from '../elements/interaction-timeline/timeline-harness.js';
import { history } from '../support/interactions.js';
import { cutTexts } from '../support/audits/cut-texts.js';

const THEMES = ['', 'neutral', 'bootstrap-5', 'material-3', 'lightning', 'university-portal', 'high-contrast'];
/** Pixels of the narrowest column that the widget is made for. */
const NARROWEST = 280;

const pen = document.createElement('canvas').getContext('2d')!;

/** Whether a field has room for what it says while it is empty. */
function isSaid(input: HTMLInputElement): boolean {
  const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
  pen.font = font;
  const room = input.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
  return pen.measureText(input.placeholder).width <= room;
}

describe(`${NARROWEST} px`, () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
    document.body.style.removeProperty('width');
  });

  for (const theme of THEMES) {
    it(`are room for the toolbar in every language: ${theme || 'the default look'}`, async () => {
      const sheet = new CSSStyleSheet();
      if (theme) sheet.replaceSync(await (await fetch(`/src/themes/${theme}.css`)).text());
      document.adoptedStyleSheets = [sheet];
      document.body.style.width = `${NARROWEST}px`;
      const timeline = await TimelineHarness.loaded(new MemoryAdapter({ interactions: history(1) }), {
        persist: 'none',
      });
      const toolbar = timeline.root.querySelector('.toolbar')!;
      for (const [tag, texts] of [
        ['en', en] as const,
        ...Object.entries(languages).map(([tag, { texts }]) => [tag, texts] as const),
      ]) {
        timeline.el.messages = texts;
        await timeline.el.updateComplete;
        expect(isSaid(toolbar.querySelector('input')!), `${tag}: ${texts.search}`).to.equal(true);
        expect(cutTexts(toolbar.parentElement!), tag).to.deep.equal([]);
        const words = [...toolbar.querySelectorAll('.views button')].filter((button) => isBroken(button));
        expect(
          words.map((button) => button.textContent.trim()),
          `${tag}: broken`,
        ).to.deep.equal([]);
      }
    });
  }
});

/** Whether a text of one word runs over two lines. */
function isBroken(el: Element): boolean {
  if (/\s/.test(el.textContent.trim())) return false;
  const range = document.createRange();
  range.selectNodeContents(el);
  return new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => top)).size > 1;
}
