import { expect, fixture, html } from '@open-wc/testing';
import type { InteractionDateFieldElement } from '../../src/elements/interaction-date-field/interaction-date-field-element.js';
import '../../src/elements/interaction-date-field/interaction-date-field.js';
import { en } from '../../src/i18n/languages/en.js';
import type { Messages } from '../../src/i18n/messages.js';
import { ActingAdapter } from '../elements/interaction-timeline/acts-harness.js';
import { TimelineHarness } from '../elements/interaction-timeline/timeline-harness.js';
import { languages } from '../i18n/languages.js';
import { elementsIn } from '../support/audits/elements-in.js';
import { interaction } from '../support/interactions.js';
import { press } from '../support/ui.js';
import { until } from '../support/until.js';

const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];

/** All that is said in an element: texts and spoken attributes. */
function saidIn(root: ShadowRoot): string[] {
  const all = [...elementsIn(root)].filter((el) => el.localName !== 'style');
  const texts = all.flatMap((el) => [...el.childNodes].map((node) => (node instanceof Text ? node.data : '')));
  const attributes = all.flatMap((el) => SPOKEN.map((name) => el.getAttribute(name) ?? ''));
  return [...texts, ...attributes].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** English texts that a language says otherwise. */
function englishOf(texts: Messages): ReadonlySet<string> {
  const own = new Set(Object.values(texts).map(String));
  const plain = Object.values(en).filter((text): text is string => typeof text === 'string');
  return new Set(plain.filter((text) => /\p{Letter}{2}/u.test(text) && !own.has(text)));
}

const entries = [1, 2, 3].map((number) =>
  interaction({ id: `e${number}`, subject: `${number}00`, code: 'contact', comments: '400' }),
);
const loaded = (locale: string, properties = {}) =>
  TimelineHarness.loaded(new ActingAdapter(entries), { locale, lang: locale, persist: 'none', ...properties });

const find = (timeline: TimelineHarness, selector: string) =>
  until(selector, () => timeline.root.querySelector<HTMLElement>(selector));

/** Each part that is loaded when it is first of use, and what brings it about. */
const parts: Readonly<Record<string, (locale: string) => Promise<TimelineHarness>>> = {
  details: async (locale) => {
    const timeline = await loaded(locale);
    await timeline.open('100');
    return timeline;
  },
  filters: async (locale) => {
    const timeline = await loaded(locale);
    (await find(timeline, '[part~="filter"]')).click();
    await find(timeline, '[part~="filters"]');
    return timeline;
  },
  'the form': async (locale) => {
    const timeline = await loaded(locale);
    void timeline.el.newInteraction();
    const dialog = await timeline.dialog();
    await until('the form speaks', () => dialog.shadowRoot!.querySelector('interaction-date-field'));
    return timeline;
  },
  'the list of keys': async (locale) => {
    const timeline = await loaded(locale);
    timeline.toggle('100').focus();
    await press('?');
    await find(timeline, 'dialog[open]');
    return timeline;
  },
  'summary, rail and quick log': async (locale) => {
    const timeline = await loaded(locale, { regions: 'toolbar quick-log summary flags rail list' });
    await find(timeline, '.rail-year');
    const summary = await find(timeline, 'interaction-summary');
    await until('the summary is shown', () => summary.shadowRoot!.querySelector('[aria-busy="false"] .bars'));
    return timeline;
  },
  selection: async (locale) => {
    const timeline = await loaded(locale);
    (await find(timeline, '[part~="more"]')).click();
    const { select } = languages[locale]!.texts;
    await until('the menu is open', () => timeline.findButton(select));
    timeline.button(select).click();
    await find(timeline, '[part~="selection"]');
    return timeline;
  },
};

for (const locale of ['de', 'pl', 'ar', 'ja'] as const) {
  describe(`spoken in ${locale}`, () => {
    const english = englishOf(languages[locale]!.texts);
    for (const [part, show] of Object.entries(parts)) {
      it(`${part} says nothing in English`, async () => {
        const { root } = await show(locale);
        await until('the language is there', () => saidIn(root).includes(languages[locale]!.texts.newInteraction));
        const said = saidIn(root);
        expect(said.length).to.be.above(5);
        expect(said.filter((text) => english.has(text))).to.deep.equal([]);
      });
    }
  });
}

describe('read from right to left', () => {
  it('turns what points the other way: years of the rail', async () => {
    const timeline = await loaded('ar', { regions: 'toolbar rail list', dir: 'rtl' });
    const icon = await find(timeline, '.rail-year[aria-expanded="false"] .icon, .rail-year .icon');
    const isOpen = icon.closest('[aria-expanded="true"]') !== null;
    if (isOpen) icon.closest('button')!.click();
    await until('the year is shut', () => timeline.root.querySelector('.rail-year[aria-expanded="false"]'));
    expect(getComputedStyle(timeline.root.querySelector('.rail-year .icon')!).rotate).to.equal('180deg');
  });

  it('turns what points the other way: months of the calendar', async () => {
    const el = await fixture<InteractionDateFieldElement>(
      html`<interaction-date-field dir="rtl" lang="ar"></interaction-date-field>`,
    );
    const toggle = await until('the field is shown', () =>
      el.shadowRoot!.querySelector<HTMLElement>('[part~="toggle"]'),
    );
    toggle.click();
    const icon = await until('the calendar is open', () => el.shadowRoot!.querySelector('[part="turn"] .icon'));
    expect(getComputedStyle(icon).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });
});
