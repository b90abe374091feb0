import { expect } from '@open-wc/testing';
import { frame } from './list-harness.js';
import { WindowTableElement } from './window-table.js';

describe('WindowController with a table', () => {
  let table: WindowTableElement;

  const rest = async () => {
    for (let quiet = 0; quiet < 2;) {
      await frame();
      quiet = table.isUpdatePending ? 0 : quiet + 1;
      await table.updateComplete;
    }
  };
  const show = async (ids: readonly (string | undefined)[]) => {
    table = new WindowTableElement();
    table.ids = ids;
    document.body.append(table);
    await rest();
  };
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `id ${at}`);
  const placeOf = (index: number) =>
    table.window.elementOf(index)!.getBoundingClientRect().top - table.getBoundingClientRect().top;

  afterEach(() => table.remove());

  it('shows the last of very many rows at the end of the table', async () => {
    await show(ids(1_000_000));
    table.scrollTo({ top: 1e9, behavior: 'instant' });
    await rest();
    expect(placeOf(999_999)).to.be.closeTo(370, 1.5);
  });

  it('keeps what is read when rows come in above', async () => {
    await show(ids(5000));
    table.scrollTo({ top: 20_000, behavior: 'instant' });
    await rest();
    const index = table.window.indexAt(20_100);
    const before = placeOf(index);
    // whole groups of the test's own, so that no heading changes its place
    table.ids = [...Array.from({ length: 20 }, (_, at) => `new ${at}`), ...table.ids];
    await rest();
    expect(placeOf(index + 20)).to.be.closeTo(before, 1.5);
  });

  it('keeps a focused row in its group', async () => {
    await show(ids(5000));
    await table.window.scrollToIndex(2501);
    const row = table.window.elementOf(2501)!;
    row.focus();
    for (const by of [900, 900, 900, -4000]) {
      table.scrollBy({ top: by, behavior: 'instant' });
      await rest();
      expect(table.shadowRoot!.activeElement === row, `after ${by}`).to.equal(true);
    }
  });

  it('keeps what is read when rows are loaded', async () => {
    await show([...ids(300), ...Array<undefined>(4700).fill(undefined)]);
    await table.window.scrollToIndex(3000, { align: 'start' });
    const before = placeOf(3000);
    table.ids = ids(5000);
    await rest();
    expect(placeOf(3000)).to.be.closeTo(before, 1.5);
  });

  it('goes on with the rows that a filter leaves', async () => {
    await show(ids(5000));
    await table.window.scrollToIndex(4000, { align: 5 });
    const before = placeOf(4000);
    table.ids = table.ids.filter((_id, at) => at % 10 === 0);
    await rest();
    expect(placeOf(400)).to.be.closeTo(before, 31);
  });

  it('shows all of what a filter leaves of it', async () => {
    await show(ids(5000));
    await table.window.scrollToIndex(4000, { align: 'start' });
    table.ids = table.ids.slice(0, 3);
    await rest();
    expect(table.window.segments).to.deep.equal([{ start: 0, end: 3 }]);
    expect(placeOf(2)).to.be.greaterThan(0);
    table.ids = [];
    await rest();
    expect(table.window.segments).to.deep.equal([]);
  });

  it('does not fetch all rows where they have no height', async () => {
    await show(ids(5000));
    const style = new CSSStyleSheet();
    style.replaceSync('[data-row], [data-row] *, th { block-size: 0; font-size: 0; line-height: 0 }');
    table.shadowRoot!.adoptedStyleSheets.push(style);
    table.requestUpdate();
    await rest();
    expect(table.shadowRoot!.querySelectorAll('[data-row]').length).to.be.at.most(413);
  });
});
