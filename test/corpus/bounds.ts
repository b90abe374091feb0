import { expect } from '@open-wc/testing';
import type { View } from './view.js';

/** A letter under so many marks: a font that draws them side by side makes it wider than any column, and no style breaks it. */
const UNBREAKABLE = /[\p{M}\p{Default_Ignorable_Code_Point}]{10}/u;

/**
 * Nothing to scroll sideways, neither in the page nor in an element of ours; and what was noted is as wide as it was given, and no
 * larger than the view allows. What no style can break is cut off: the page stays as wide as it is.
 */
export function expectBounds({ most }: View, root: Element | undefined, texts: readonly string[]): void {
  const { documentElement: page, body } = document;
  const timeline = document.querySelector<HTMLElement>('interaction-timeline');
  const margin = 2 * parseFloat(getComputedStyle(body).marginInlineStart);
  expect(page.scrollWidth, 'width of the page').to.be.at.most(Math.max(page.clientWidth, body.offsetWidth + margin));
  if (timeline) expectWidth(timeline);
  if (!texts.some((text) => UNBREAKABLE.test(text))) {
    for (const el of [root ?? body, timeline?.shadowRoot?.querySelector('.frame')])
      if (el instanceof HTMLElement) expectWidth(el);
  }
  if (!most || !(root instanceof HTMLElement)) return;
  expect(root.offsetHeight, 'height').to.be.at.most(most.height);
  expect(root.textContent.length, 'characters').to.be.at.most(most.characters);
}

function expectWidth(el: HTMLElement): void {
  expect(el.scrollWidth, `width of ${el.localName}`).to.be.at.most(el.offsetWidth);
}
