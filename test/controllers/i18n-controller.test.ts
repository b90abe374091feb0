import { expect } from '@open-wc/testing';
import { languageOf, loadLanguage } from '../../src/i18n/languages.js';
import { de } from '../../src/i18n/languages/de.js';
import { en } from '../../src/i18n/languages/en.js';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import { TimelineHarness } from '../elements/interaction-timeline/timeline-harness.js';
import { interaction } from '../support/interactions.js';
import { until } from '../support/until.js';

/** How often the file of a language was asked for. */
const requests = (tag: string): number =>
  performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname.endsWith(`/languages/${tag}.ts`))
    .length;

const adapter = () => new MemoryAdapter({ interactions: [interaction({ subject: 'First call', id: '1' })] });

describe('the language of a locale', () => {
  before(() => loadLanguage('de'));

  it('is that of its region', async () => {
    await loadLanguage('de-AT');
    expect(languageOf('de-AT')?.texts).to.equal(de);
    expect(languageOf('de-AT-u-nu-latn')?.texts).to.equal(de);
  });

  it('is English where there is none', async () => {
    for (const locale of ['tlh', 'en-GB', 'zh-Hant', 'de-Cyrl', 'not_a_tag']) {
      await loadLanguage(locale);
      expect(languageOf(locale), locale).to.equal(undefined);
    }
  });
});

describe('an element in another language', () => {
  it('speaks it once it is there', async () => {
    const timeline = await TimelineHarness.create(adapter(), { locale: 'de' });
    await until('it speaks German', () => timeline.findButton(de.newInteraction));
    await until('it is shown', () => getComputedStyle(timeline.el).visibility === 'visible');
  });

  it('asks for the language once for all', async () => {
    const some = await Promise.all([1, 2, 3].map(() => TimelineHarness.create(adapter(), { locale: 'de-CH' })));
    await until('all speak German', () => some.every((timeline) => timeline.findButton(de.newInteraction)));
    expect(requests('de')).to.be.lessThanOrEqual(1);
  });

  it('speaks English with dates of the locale where there is no such language', async () => {
    const timeline = await TimelineHarness.loaded(adapter(), { locale: 'sv' });
    await until('it is shown', () => getComputedStyle(timeline.el).visibility === 'visible');
    expect(timeline.findButton(en.newInteraction)).not.to.equal(undefined);
    expect(timeline.headings.join()).to.match(/^november 2026/);
  });

  it('lets the page’s own texts go first', async () => {
    const timeline = await TimelineHarness.create(adapter(), { locale: 'de', messages: { newInteraction: 'Anlegen' } });
    await until('it speaks German', () => timeline.root.textContent.includes(de.interactions));
    expect(timeline.findButton('Anlegen')).not.to.equal(undefined);
  });

  it('follows a change of language', async () => {
    const timeline = await TimelineHarness.loaded(adapter());
    timeline.el.locale = 'de';
    await until('it speaks German', () => timeline.findButton(de.newInteraction));
    timeline.el.locale = 'en-GB';
    await until('it speaks English', () => timeline.findButton(en.newInteraction));
  });
});

describe('a text that a language lacks', () => {
  const warned: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warned.length = 0;
    console.warn = (text: string) => warned.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is said in English, and noted once for whoever debugs', async () => {
    const { retry, ...messages } = en;
    for (const times of [1, 2]) {
      const timeline = await TimelineHarness.create(adapter());
      timeline.el.toggleAttribute('debug', true);
      Object.assign(timeline.el, { locale: 'da', messages, adapter: { list: () => Promise.reject(new Error('no')) } });
      await until(`it is said, round ${times}`, () => timeline.findButton(retry));
      await until('it is noted', () => warned.some((text) => text.includes('"retry" in "da"')));
    }
    expect(warned.filter((text) => text.includes('"retry"'))).to.have.length(1);
  });

  it('is passed over in silence otherwise', async () => {
    const timeline = await TimelineHarness.loaded(adapter(), { locale: 'fo' });
    await until('it is shown', () => getComputedStyle(timeline.el).visibility === 'visible');
    expect(warned).to.deep.equal([]);
  });
});
