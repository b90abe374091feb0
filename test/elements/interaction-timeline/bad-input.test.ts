import { elementUpdated, expect } from '@open-wc/testing';
import type { InteractionAdapter, Page } from '../../../src/data/adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { visibleText } from '../../support/deep.js';
import { DeferredAdapter } from '../../support/deferred-adapter.js';
import { history, interaction } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { TableHarness } from './table-harness.js';
import { TimelineHarness } from './timeline-harness.js';

/** An adapter of one page, whatever is in it. */
const answering = (items: readonly Interaction[]): InteractionAdapter => ({
  list: () => Promise.resolve({ items, next: null }),
  codes: () => Promise.resolve(starterCodes),
});

/** An adapter that answers with what the test makes of the cursor, and counts how often it was asked. */
function counting(pageAt: (cursor: string | undefined) => Page): InteractionAdapter & { readonly calls: number } {
  let calls = 0;
  return {
    get calls() {
      return calls;
    },
    list({ cursor, flagged }) {
      // flags are asked for beside the history
      if (!flagged) calls += 1;
      return Promise.resolve(pageAt(cursor));
    },
  };
}

const twice = interaction({ id: 'twice', subject: 'Twice' });
const outOfOrder = [
  interaction({ subject: 'October', date: '2026-10-05T10:00:00Z' }),
  interaction({ subject: 'November', date: '2026-11-05T10:00:00Z' }),
  interaction({ subject: 'October again', date: '2026-10-02T10:00:00Z' }),
];
const unknownCodes = interaction({ subject: 'Checkup', code: 'x-17', subcode: 'y-4' });
const dateless = [
  interaction({ subject: 'Dated' }),
  interaction({ subject: 'Without a date', date: null }),
  { ...interaction({ subject: 'With a wrong date' }), date: 'soon' },
];
const MEGABYTE = 1_000_000;
const endlessWord = interaction({ subject: 'x'.repeat(MEGABYTE) });
const endlessSentence = interaction({ subject: `${'so it goes on '.repeat(MEGABYTE / 14)}to the very end` });
const RELATIONS = 10_000;
const related = interaction({
  subject: 'Open day',
  relations: Array.from({ length: RELATIONS }, (_, index) => ({ id: `r${index}`, label: `Person ${index + 1}` })),
});

/** Nothing to scroll sideways, and no row as high as a page. */
function expectLayout(root: ShadowRoot, rows: readonly HTMLElement[]): void {
  const frame = root.querySelector<HTMLElement>('.frame')!;
  expect(frame.scrollWidth, 'width').to.be.at.most(frame.clientWidth);
  for (const row of rows) expect(row.offsetHeight, 'height').to.be.below(300);
}

/** Lets time pass for what waits a given time for an answer; everything else keeps its own clock. */
function fakePatience(): { readonly pass: () => void; readonly waiting: number; readonly restore: () => void } {
  const { setTimeout, clearTimeout } = window;
  const timers = new Map<number, () => void>();
  const replaced = (callback: () => void, milliseconds?: number, ...rest: unknown[]): number => {
    const timer = setTimeout(milliseconds === 20_000 ? () => undefined : callback, milliseconds, ...rest);
    if (milliseconds === 20_000) timers.set(timer, callback);
    return timer;
  };
  window.setTimeout = replaced as typeof window.setTimeout;
  window.clearTimeout = (timer) => {
    timers.delete(timer as number);
    clearTimeout(timer);
  };
  return {
    pass: () => timers.forEach((callback) => callback()),
    get waiting() {
      return timers.size;
    },
    restore: () => Object.assign(window, { setTimeout, clearTimeout }),
  };
}

/** Texts of a megabyte, which take some engines seconds to draw. */
describe('bad input', function () {
  this.timeout(180_000);

  const said: unknown[] = [];
  const { error, warn } = console;
  const handleError = ({ message }: ErrorEvent) => said.push(message);

  beforeEach(() => {
    said.length = 0;
    const say = (...words: unknown[]) => said.push(words);
    Object.assign(console, { error: say, warn: say });
    window.addEventListener('error', handleError);
  });

  afterEach(() => {
    Object.assign(console, { error, warn });
    window.removeEventListener('error', handleError);
    document.body.style.removeProperty('inline-size');
    expect(said, 'the console').to.deep.equal([]);
  });

  describe('in the rows', () => {
    it('shows an entry once that a page has twice', async () => {
      const timeline = await TimelineHarness.loaded(answering([twice, interaction({ subject: 'Other' }), twice]));
      expect(timeline.subjects).to.deep.equal(['Twice', 'Other']);
    });

    it('keeps the order that was given, under a heading for each run', async () => {
      const timeline = await TimelineHarness.loaded(answering(outOfOrder));
      expect(timeline.subjects).to.deep.equal(['October', 'November', 'October again']);
      expect(timeline.headings).to.deep.equal(['October 2026 1', 'November 2026 1', 'October 2026 1']);
    });

    it('shows unknown codes by their keys', async () => {
      const timeline = await TimelineHarness.loaded(answering([unknownCodes]));
      await until('the codes are there', () => timeline.rowText('Checkup').includes('x-17 › y-4'));
    });

    it('shows entries without a readable date as such, and says what could not be read', async () => {
      const timeline = await TimelineHarness.loaded(answering(dateless));
      expect(timeline.headings).to.deep.equal(['November 2026 1', 'Date unknown 2']);
      expect(timeline.rowText('With a wrong date')).to.include('Date unknown');
      await until('it is said', () => timeline.notices.includes('1 value could not be read: items[2].date'));
    });

    for (const width of [320, 1280]) {
      for (const [name, entry] of Object.entries({ word: endlessWord, sentence: endlessSentence })) {
        it(`shows the beginning of a ${name} of 1 MB, ${width} px wide`, async () => {
          document.body.style.inlineSize = `${width}px`;
          const timeline = await TimelineHarness.loaded(answering([entry]), { details: 'inline' });
          expect(timeline.subjects[0]).to.match(/^.{1000}…$/);
          expectLayout(timeline.root, timeline.rows);
        });

        it(`opens it, whole and in reach of what follows, ${width} px wide (${name})`, async () => {
          document.body.style.inlineSize = `${width}px`;
          const timeline = await TimelineHarness.loaded(answering([entry]), { details: 'inline' });
          const details = await timeline.open(timeline.subjects[0]!);
          const whole = details.querySelector<HTMLElement>('[role="group"][aria-label="Subject"]')!;
          expect(whole.textContent).to.equal(entry.subject);
          expect([whole.tabIndex, whole.offsetHeight < 500]).to.deep.equal([0, true]);
          expectLayout(timeline.root, []);
        });
      }
    }

    it('counts 10,000 relations', async () => {
      const timeline = await TimelineHarness.loaded(answering([related]));
      expect(timeline.rowText('Open day')).to.include('10,000 relations');
      expectLayout(timeline.root, timeline.rows);
    });

    it('shows the first of 10,000 relations in the details, and more when they are wanted', async () => {
      const timeline = await TimelineHarness.loaded(answering([related]), { details: 'inline' });
      const details = await timeline.open('Open day');
      const shown = () => details.querySelectorAll('[part="relations"] li').length;
      expect(shown()).to.equal(20);
      timeline.button('9,980 more').click();
      await elementUpdated(timeline.el);
      expect([shown(), timeline.findButton('9,480 more') !== undefined]).to.deep.equal([520, true]);
    });
  });

  describe('text in both directions', () => {
    const OVERRIDE = '\u202E';
    const mixed = interaction({
      subject: `${OVERRIDE}desrever`,
      code: `${OVERRIDE}edoc`,
      status: { key: 'done', label: 'Answered' },
      user: { id: 'u', name: `${OVERRIDE}remaS` },
      comments: 'التقينا في المكتب',
      relations: [{ id: 'r', label: `${OVERRIDE}lenox` }],
    });
    /** Where a word is laid out. */
    const place = (root: ParentNode, word: string): DOMRect => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent!.indexOf(word);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + word.length);
        return range.getBoundingClientRect();
      }
      throw new Error(`There is no "${word}"`);
    };

    it('turns round nothing beside it', async () => {
      const timeline = await TimelineHarness.loaded(answering([mixed]));
      await until('the codes are there', () => visibleText(timeline.rows[0]!).includes('edoc'));
      const code = timeline.rows[0]!.querySelector<HTMLElement>('.code')!;
      expect(place(code, 'edoc').right).to.be.at.most(place(code, 'Answered').left);
      expect(place(code, 'A').right).to.be.at.most(place(code, 'nswered').left + 1);
    });

    it('is isolated wherever it stands, and reads from its own side', async () => {
      const timeline = await TimelineHarness.loaded(answering([mixed]));
      await until('the codes are there', () => visibleText(timeline.rows[0]!).includes('edoc'));
      const [row] = timeline.rows;
      const texts = [...row!.querySelectorAll('bdi, [dir="auto"]')];
      expect(texts.filter(({ textContent }) => textContent.includes(OVERRIDE))).to.have.length(4);
      for (const text of texts) expect(getComputedStyle(text).unicodeBidi).to.match(/isolate|plaintext/);
      expect(row!.querySelector('.preview')!.matches(':dir(rtl)')).to.equal(true);
    });

    it('begins a preview where its row begins, whichever way it reads', async () => {
      const timeline = await TimelineHarness.loaded(answering([interaction({ comments: 'Met' }), mixed]));
      for (const [dir, side, arabic] of [
        ['ltr', 'left', 'المكتب'],
        ['rtl', 'right', 'التقينا'],
      ] as const) {
        timeline.el.dir = dir;
        await elementUpdated(timeline.el);
        for (const [index, word] of ['Met', arabic].entries()) {
          const preview = timeline.rows[index]!.querySelector('.preview')!;
          expect(place(preview, word)[side]).to.be.closeTo(preview.getBoundingClientRect()[side], 2);
        }
      }
    });

    it('leaves the frame its width, in a page from right to left too', async () => {
      document.body.style.inlineSize = '320px';
      const timeline = await TimelineHarness.loaded(answering([mixed, endlessWord]));
      timeline.el.dir = 'rtl';
      await elementUpdated(timeline.el);
      expectLayout(timeline.root, timeline.rows);
    });
  });

  describe('in the table', () => {
    const loaded = (items: readonly Interaction[]) => TableHarness.loaded(answering(items));

    // narrower than that it is a list
    beforeEach(() => document.body.style.setProperty('inline-size', '1280px'));

    it('shows an entry once that a page has twice', async () => {
      expect((await loaded([twice, twice])).subjects).to.deep.equal(['Twice']);
    });

    it('keeps the order that was given', async () => {
      expect((await loaded(outOfOrder)).subjects).to.deep.equal(['October', 'November', 'October again']);
    });

    it('shows unknown codes by their keys', async () => {
      const table = await loaded([unknownCodes]);
      await until('the codes are there', () => table.cell('Checkup', 'Code') === 'x-17 › y-4');
    });

    it('says that a date is not known', async () => {
      const table = await loaded(dateless);
      expect(table.cell('Without a date', 'Date')).to.equal('Date unknown');
    });

    for (const width of [820, 1280]) {
      it(`shows the beginning of subjects of 1 MB, ${width} px wide`, async () => {
        document.body.style.inlineSize = `${width}px`;
        const table = await loaded([endlessWord, endlessSentence]);
        for (const subject of table.subjects) expect(subject.length).to.be.at.most(1001);
        expectLayout(table.root, table.rows);
      });
    }

    it('opens a subject of 1 MB within its row', async () => {
      const table = await loaded([endlessWord]);
      const details = await table.open(table.subjects[0]!);
      expect(details.querySelector('[aria-label="Subject"]')!.textContent).to.equal(endlessWord.subject);
      expectLayout(table.root, []);
    });

    it('counts 10,000 relations', async () => {
      expect((await loaded([related])).cell('Open day', 'Apply to')).to.equal('10,000 relations');
    });
  });

  describe('from an adapter', () => {
    const rows = history(50);
    const empty = (next: number): Page => ({ items: [], next: `empty-${next}` });
    const endless = () =>
      counting((cursor) => (cursor ? empty(Number(cursor.split('-')[1]) + 1) : { items: rows, next: 'empty-1' }));

    it('that repeats its cursor, ends the history', async () => {
      const adapter = counting(() => ({ items: rows, next: 'same' }));
      const timeline = await TimelineHarness.loaded(adapter);
      timeline.findButton('Load older')?.click();
      await until('it has ended', () => timeline.text.includes('This is where the history starts.'));
      expect([timeline.rows.length, adapter.calls]).to.deep.equal([50, 2]);
    });

    it('that leads in a circle, ends the history', async () => {
      const adapter = counting((cursor) => ({ items: rows, next: cursor === 'one' ? 'two' : 'one' }));
      const timeline = await TimelineHarness.loaded(adapter);
      timeline.findButton('Load older')?.click();
      await until('it has ended', () => timeline.text.includes('This is where the history starts.'));
      expect([timeline.rows.length, adapter.calls]).to.deep.equal([50, 3]);
    });

    it('that goes on with an empty page, is read over it', async () => {
      const timeline = await TimelineHarness.loaded(
        counting((cursor) => (cursor ? { items: rows, next: null } : { items: [], next: 'empty-1' })),
      );
      expect(timeline.rows).to.have.length(50);
    });

    it('that has nothing but empty pages, leaves it to the reader to go on', async () => {
      const adapter = counting((cursor) => empty(Number(cursor?.split('-')[1] ?? 0) + 1));
      const timeline = await TimelineHarness.loaded(adapter);
      const older = await until('the reader is asked', () => timeline.findButton('Load older'));
      const { calls } = adapter;
      expect(calls).to.be.at.most(11);
      older.click();
      await until('it was asked again', () => adapter.calls > calls && timeline.findButton('Load older'));
      expect(adapter.calls).to.be.at.most(2 * 11);
    });

    for (const blockSize of ['', '400px']) {
      it(`that has empty pages after the rows, is asked no more unasked${blockSize && ', with a height'}`, async () => {
        const adapter = endless();
        const timeline = await TimelineHarness.create(adapter);
        timeline.el.style.blockSize = blockSize;
        timeline.el.requestUpdate();
        await until('rows', () => timeline.rows.length > 0);
        await until('more was asked for', () => {
          timeline.rows.at(-1)!.scrollIntoView();
          return adapter.calls > 10 && timeline.findButton('Load older');
        });
        const { calls } = adapter;
        for (let update = 0; update < 20; update++) {
          timeline.el.requestUpdate();
          await elementUpdated(timeline.el);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        expect(adapter.calls).to.equal(calls);
      });
    }

    it('that has empty pages, ends the way through the pages of a reader', async () => {
      const adapter = endless();
      const timeline = await TimelineHarness.loaded(adapter, { viewState: { paging: 'pages' } });
      const older = await until('the pager is there', () => timeline.findButton('Older'));
      const { calls } = adapter;
      older.click();
      await until('it goes on in the rows', () => timeline.root.activeElement?.matches('.subject'));
      expect([timeline.rows.length, adapter.calls - calls <= 11]).to.deep.equal([50, true]);
    });
  });

  describe('an adapter that never answers', () => {
    let patience: ReturnType<typeof fakePatience>;
    beforeEach(() => (patience = fakePatience()));
    afterEach(() => patience.restore());

    const SLOW = 'The answer takes unusually long.';
    const slow = async () => {
      const adapter = new DeferredAdapter();
      const timeline = await TimelineHarness.create(adapter);
      await until('it is asked', () => adapter.calls.length);
      patience.pass();
      await until('it is said', () => timeline.notices.includes(`${SLOW} Retry`));
      return { adapter, timeline };
    };

    it('leaves the place of the rows, which says that they load, after 300 ms', async () => {
      const timeline = await TimelineHarness.create(new DeferredAdapter());
      const skeleton = await until('it is there', () => timeline.root.querySelector('.skeleton'));
      expect(skeleton.textContent.trim()).to.equal('Loading…');
      expect(getComputedStyle(skeleton).animationDelay).to.equal('0.3s');
      expect(timeline.text).not.to.include(SLOW);
    });

    it('is said after 20 s, to those who do not see too', async () => {
      const { timeline } = await slow();
      expect(timeline.announcement).to.equal(SLOW);
    });

    it('is asked again by Retry, and the sentence goes', async () => {
      const { adapter, timeline } = await slow();
      timeline.button('Retry').click();
      await until('it is asked again', () => adapter.calls.length === 2);
      expect(adapter.calls[0]!.signal?.aborted).to.equal(true);
      adapter.last.answer({ items: [twice], next: null });
      await until('the row is there', () => timeline.rows.length === 1);
      expect([timeline.notices, patience.waiting]).to.deep.equal([[], 0]);
    });

    it('may answer late, and the sentence goes', async () => {
      const { adapter, timeline } = await slow();
      adapter.last.answer({ items: [twice], next: null });
      await until('the row is there', () => timeline.rows.length === 1);
      expect(timeline.notices).to.deep.equal([]);
    });

    it('is said of older entries at their place, and Retry asks for them again', async () => {
      const adapter = new DeferredAdapter();
      const timeline = await TimelineHarness.create(adapter);
      await until('it is asked', () => adapter.calls.length);
      adapter.last.answer({ items: history(3), next: 'more' });
      (await until('the rows are there', () => timeline.findButton('Load older'))).click();
      const asked = () => adapter.calls.filter(({ query }) => query.cursor === 'more');
      await until('they are asked for', () => asked().length === 1 && timeline.findButton('Loading older entries…'));
      patience.pass();
      await until('it is said', () => timeline.root.querySelector('.rows .notices'));
      timeline.button('Retry').click();
      await until('they are asked for again', () => asked().length === 2);
      asked()[1]!.answer({ items: [twice], next: null });
      await until('they are there', () => timeline.rows.length === 4);
      expect(timeline.notices).to.deep.equal([]);
    });

    it('is said where rows stand that were asked for again', async () => {
      const adapter = new DeferredAdapter();
      const timeline = await TimelineHarness.create(adapter);
      await until('it is asked', () => adapter.calls.length);
      adapter.last.answer({ items: [twice], next: null });
      await until('the row is there', () => timeline.rows.length === 1);
      void timeline.el.refresh();
      patience.pass();
      await until('it is said', () => timeline.notices.includes(`${SLOW} Retry`));
      expect(timeline.subjects).to.deep.equal(['Twice']);
    });
  });
});
