import { expect } from '@open-wc/testing';
import type { WindowPosition } from '../../../src/controllers/window/window-controller.js';
import { press } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { ListHarness, rowNumber, rowsFrom } from './list-harness.js';

const million = rowsFrom(0, 1_000_000);

describe('WindowController', () => {
  let list: ListHarness;

  afterEach(() => list.remove());

  describe('what is rendered', () => {
    it('is everything up to 200 rows', async () => {
      list = await ListHarness.own(rowsFrom(0, 200));
      expect(list.rendered.length).to.equal(200);
    });

    it('is what is near the view above', async () => {
      list = await ListHarness.own(rowsFrom(0, 201));
      expect(list.rendered.length).to.be.lessThan(40);
      expect(list.hole).to.be.lessThan(1);
    });

    it('is as much at a million rows as at ten thousand', async () => {
      list = await ListHarness.own(rowsFrom(0, 10_000));
      await list.scrollBy(3000);
      const few = list.elements;
      list.remove();
      list = await ListHarness.own(million);
      await list.scrollBy(3000);
      expect(list.elements).to.equal(few);
      expect(few).to.be.lessThan(1000);
    });

    it('reaches the last of a million rows, and the first again', async () => {
      list = await ListHarness.own(million);
      await list.scrollTo(1e9);
      expect(list.visible.at(-1)).to.equal(999_999);
      expect(list.hole).to.be.lessThan(1);
      await list.scrollTo(0);
      expect(list.visible[0]).to.equal(0);
    });

    it('has no hole while a reader scrolls', async () => {
      list = await ListHarness.own(rowsFrom(0, 5000));
      for (const by of [200, 390, 100, -250, 900, 5000, -300, 100_000, -77, 300]) {
        await list.scrollBy(by);
        expect(list.hole, `after ${by}`).to.be.lessThan(1);
      }
    });
  });

  describe('what is read', () => {
    const inTheMiddle = async (rows = rowsFrom(0, 1000)) => {
      list = await ListHarness.own(rows);
      await list.scrollTo(6010);
      return list.el.rows[list.visible[2]!]!.id;
    };

    it('stays where it is when rows come in above', async () => {
      const id = await inTheMiddle();
      const before = list.placeOf(id);
      list.el.rows = [...newRows(50), ...list.el.rows];
      await list.rest();
      expect(list.placeOf(id)).to.be.closeTo(before, 1.5);
    });

    it('stays where it is when rows above go', async () => {
      const id = await inTheMiddle();
      const before = list.placeOf(id);
      list.el.rows = list.el.rows.filter((_row, at) => at < 20 || at > 40);
      await list.rest();
      expect(list.placeOf(id)).to.be.closeTo(before, 1.5);
      expect(list.hole).to.be.lessThan(1);
    });

    it('stays where it is when a row above opens', async () => {
      const id = await inTheMiddle();
      const before = list.placeOf(id);
      const [above] = list.rendered;
      above!.click();
      await list.rest();
      expect(list.placeOf(id)).to.be.closeTo(before, 1.5);
    });

    it('keeps the top of a row that opens', async () => {
      const id = await inTheMiddle();
      const before = list.placeOf(id);
      list.row(id)!.click();
      await list.rest();
      expect(list.placeOf(id)).to.be.closeTo(before, 1.5);
      expect(list.row(id)!.getBoundingClientRect().height).to.be.greaterThan(50);
    });

    it('stays where it is while rows above are measured', async () => {
      list = await ListHarness.own(rowsFrom(0, 1000));
      list.el.open = new Set(list.el.rows.filter((_row, at) => at % 3 === 0).map(({ id }) => id));
      await list.scrollTo(20_000);
      for (let step = 0; step < 12; step++) {
        const id = list.el.rows[list.visible[0]!]!.id;
        const before = list.placeOf(id);
        await list.scrollBy(-120);
        expect(list.placeOf(id), `step ${step}`).to.be.closeTo(before + 120, 1.5);
        expect(list.hole).to.be.lessThan(1);
      }
    });

    it('stays where it is when scrolling rests', async () => {
      const id = await inTheMiddle(million);
      const top = list.scroller.scrollTop;
      const before = list.placeOf(id) - 30;
      await list.scrollBy(30);
      await until('the page is in line', () => list.scroller.scrollTop < top + 20);
      expect(list.placeOf(id)).to.be.closeTo(before, 1.5);
    });

    it('is the new row at the very top', async () => {
      list = await ListHarness.own(rowsFrom(0, 1000));
      list.el.rows = [...newRows(1), ...list.el.rows];
      await list.rest();
      expect(list.visible[0]).to.equal(0);
    });

    it('stays up to 200 rows too', async () => {
      list = await ListHarness.own(rowsFrom(0, 150));
      await list.scrollTo(2000);
      const id = list.el.rows[list.visible[2]!]!.id;
      const before = list.placeOf(id);
      list.el.rows = [...newRows(20), ...list.el.rows];
      await list.rest();
      expect(list.placeOf(id)).to.be.closeTo(before, 1.5);
    });

    it('stays when the list is made narrower', async () => {
      list = await ListHarness.own(rowsFrom(0, 1000));
      list.el.open = new Set(list.el.rows.map(({ id }) => id));
      await list.scrollTo(20_000);
      const id = list.el.rows[list.visible[0]!]!.id;
      list.el.style.setProperty('inline-size', '300px');
      await list.rest();
      expect(list.visible).to.include(list.el.rows.findIndex((row) => row.id === id));
      expect(list.hole).to.be.lessThan(1);
    });

    it('stays when the list is moved in the page', async () => {
      const id = await inTheMiddle();
      const before = list.placeOf(id);
      const place = document.createElement('div');
      document.body.append(place);
      place.append(list.el);
      await list.rest();
      expect(list.placeOf(id)).to.be.closeTo(before, 1.5);
      place.remove();
    });

    it('stays when the list was hidden', async () => {
      const id = await inTheMiddle();
      const before = list.placeOf(id);
      list.el.style.setProperty('display', 'none');
      await list.rest();
      list.el.style.removeProperty('display');
      await list.rest();
      expect(list.placeOf(id)).to.be.closeTo(before, 1.5);
    });

    it('can be kept and come back to', async () => {
      const id = await inTheMiddle();
      const before = list.placeOf(id);
      const place = JSON.parse(JSON.stringify(list.el.window.firstVisible)) as WindowPosition;
      list.remove();
      list = await ListHarness.own(rowsFrom(0, 1000));
      expect(await list.el.window.restore(place)).to.equal(true);
      expect(list.placeOf(id)).to.be.closeTo(before, 1.5);
    });
  });

  describe('scrollToIndex', () => {
    for (const index of [0, 1, 31, 500, 99_999, 50_000]) {
      it(`shows row ${index}`, async () => {
        list = await ListHarness.own(rowsFrom(0, 100_000));
        await list.el.window.scrollToIndex(index);
        expect(list.visible).to.include(index);
        expect(list.hole).to.be.lessThan(1);
      });
    }

    it('puts a row at the top, below what is sticky', async () => {
      list = await ListHarness.own(rowsFrom(0, 100_000));
      await list.el.window.scrollToIndex(70_005, { align: 'start' });
      expect(list.placeOf('r70005')).to.be.closeTo(32, 1.5);
    });

    it('puts a row in the middle of what is not covered', async () => {
      list = await ListHarness.own(million);
      await list.el.window.scrollToIndex(700_005, { align: 'center' });
      const { height } = list.row('r700005')!.getBoundingClientRect();
      expect(list.placeOf('r700005')).to.be.closeTo(32 + (368 - height) / 2, 1.5);
    });

    it('leaves a row that is in view where it is', async () => {
      list = await ListHarness.own(rowsFrom(0, 1000));
      await list.el.window.scrollToIndex(3);
      expect(list.scroller.scrollTop).to.equal(0);
    });
  });

  describe('the focus', () => {
    it('stays with its row, however far one scrolls', async () => {
      list = await ListHarness.own(million);
      await list.el.focusRow(5);
      const row = list.row('r5')!;
      for (const top of [2000, 50_000, 1e9]) {
        await list.scrollTo(top);
        expect(list.el.renderRoot.contains(row), `at ${top}`).to.equal(true);
        expect(list.focused).to.equal(5);
        expect(list.hole).to.be.lessThan(1);
      }
    });

    it('stays with its row above the view and below it', async () => {
      list = await ListHarness.own(rowsFrom(0, 3000));
      await list.el.focusRow(1500);
      await list.scrollTo(0);
      expect(list.visible[0]).to.equal(0);
      expect(list.focused).to.equal(list.numberOf('r1500'));
      await list.scrollTo(1e9);
      expect(list.visible.at(-1)).to.equal(2999);
      expect(list.focused).to.equal(list.numberOf('r1500'));
    });

    it('stays with its row when rows come in above', async () => {
      list = await ListHarness.own(rowsFrom(0, 3000));
      await list.el.focusRow(1500);
      await list.scrollTo(0);
      await list.scrollTo(500);
      list.el.rows = [...newRows(100), ...list.el.rows];
      await list.rest();
      expect(list.focused).to.equal(list.numberOf('r1500'));
    });

    it('moves by keys through the window', async () => {
      list = await ListHarness.own(million);
      await list.el.focusRow(0);
      await press('End');
      await until('the last row has the focus', () => list.focused === 999_999);
      await press('ArrowUp');
      await until('the row before has the focus', () => list.focused === 999_998);
      await press('Home');
      await until('the first row has the focus', () => list.focused === 0);
      expect(list.visible[0]).to.equal(0);
    });
  });

  describe('what scrolls', () => {
    it('is the page, where nothing has a height', async () => {
      list = await ListHarness.inPage(million);
      expect(list.rendered.length).to.be.lessThan(150);
      await list.scrollTo(1e9);
      expect(list.visible.at(-1)).to.equal(999_999);
      await list.scrollTo(0);
      expect(list.visible[0]).to.equal(0);
    });

    it('is the page, which keeps its place when rows come in above', async () => {
      list = await ListHarness.inPage(rowsFrom(0, 1000));
      await list.scrollTo(9000);
      const id = list.el.rows[list.visible[2]!]!.id;
      const before = list.placeOf(id);
      list.el.rows = [...newRows(50), ...list.el.rows];
      await list.rest();
      expect(list.placeOf(id)).to.be.closeTo(before, 1.5);
    });

    it('is an element around it, in another shadow root', async () => {
      list = await ListHarness.inShadow(rowsFrom(0, 100_000));
      await list.scrollTo(60_000);
      expect(list.hole).to.be.lessThan(1);
      expect(list.rendered.length).to.be.lessThan(60);
      await list.el.window.scrollToIndex(99_999);
      expect(list.visible.at(-1)).to.equal(99_999);
    });

    it('may run from right to left', async () => {
      list = await ListHarness.own(rowsFrom(0, 100_000));
      list.el.dir = 'rtl';
      await list.scrollTo(60_000);
      expect(list.hole).to.be.lessThan(1);
    });

    it('may be hidden at first', async () => {
      list = await ListHarness.own(rowsFrom(0, 100_000), 400, (el) => el.style.setProperty('display', 'none'));
      expect(list.rendered.length).to.be.lessThan(100);
      list.el.style.removeProperty('display');
      await list.rest();
      expect(list.hole).to.be.lessThan(1);
    });
  });

  describe('updated after it was taken out of the page', () => {
    const takenOut = async () => {
      list = await ListHarness.inShadow(rowsFrom(0, 1000));
      const parent = list.el.parentElement!;
      list.el.remove();
      return parent;
    };
    const update = async () => {
      list.el.rows = rowsFrom(0, 900);
      await list.rest();
    };

    it('listens to nothing', async () => {
      await takenOut();
      const listened: string[] = [];
      const { addEventListener: add } = document;
      document.addEventListener = (...given: Parameters<typeof add>) => {
        listened.push(given[0]);
        add.apply(document, given);
      };
      try {
        await update();
      } finally {
        Reflect.deleteProperty(document, 'addEventListener');
      }
      expect(listened).to.deep.equal([]);
    });

    it('has no hole once it is put back', async () => {
      const parent = await takenOut();
      await update();
      parent.append(list.el);
      await list.rest();
      await list.scrollTo(9000);
      expect(list.hole).to.be.lessThan(1);
    });
  });

  it('tells which rows are seen', async () => {
    list = await ListHarness.own(rowsFrom(0, 1000));
    await list.scrollTo(6000);
    expect(list.el.range.first).to.equal(list.visible[0]);
    expect(list.el.range.last).to.equal(list.visible.at(-1));
  });

  it('sees a row grow without an update', async () => {
    list = await ListHarness.own(rowsFrom(0, 1000));
    await list.scrollTo(6000);
    const id = list.el.rows[list.visible[2]!]!.id;
    const before = list.placeOf(id);
    list.rendered[0]!.style.setProperty('block-size', '200px');
    await list.rest();
    expect(list.placeOf(id)).to.be.closeTo(before, 1.5);
  });

  it('says nothing on the console and to the page', async () => {
    const said: unknown[] = [];
    const warn = console.warn;
    console.warn = (...words: unknown[]) => said.push(words);
    const failed = (event: ErrorEvent) => said.push(event.message);
    addEventListener('error', failed);
    list = await ListHarness.own(rowsFrom(0, 1000));
    list.el.open = new Set(list.el.rows.map(({ id }) => id));
    await list.scrollTo(6000);
    list.el.style.setProperty('inline-size', '300px');
    await list.rest();
    console.warn = warn;
    removeEventListener('error', failed);
    expect(said).to.deep.equal([]);
  });
});

const newRows = (count: number) => Array.from({ length: count }, (_, at) => ({ ...rowNumber(0), id: `new ${at}` }));
