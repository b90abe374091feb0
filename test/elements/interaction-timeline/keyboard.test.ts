import { expect } from '@open-wc/testing';
import { deepActiveElement, visibleText } from '../../support/deep.js';
import { history } from '../../support/interactions.js';
import { press, type } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { ActingAdapter, ActsHarness } from './acts-harness.js';

async function inRows(properties = {}, count = 30): Promise<ActsHarness> {
  const timeline = await ActsHarness.loaded(new ActingAdapter(history(count)), properties);
  await until('all rows are drawn', () => timeline.root.querySelectorAll('article').length >= Math.min(count, 30));
  timeline.toggle('Entry 0').focus();
  return timeline;
}
const isForm = (timeline: ActsHarness) => timeline.root.querySelector('new-interaction-dialog') !== null;
const focusedRow = (timeline: ActsHarness) => visibleText(timeline.root.activeElement!);

/** The tables of the document: a heading, its keys, what they do. */
async function documented(): Promise<Record<string, [string, string][]>> {
  const text = await (await fetch('/docs/keyboard.md')).text();
  const sections = text.split(/^## /m).slice(1);
  return Object.fromEntries(
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const cells = lines
        .filter((line) => line.startsWith('| `'))
        .map((line) => line.split('|').map((cell) => cell.trim()));
      return [heading, cells.map(([, keys = '', act = '']): [string, string] => [keys.replaceAll('`', ''), act])];
    }),
  );
}

describe('the keyboard', () => {
  it('n opens the form', async () => {
    const timeline = await inRows();
    await press('n');
    await timeline.dialog();
  });

  it('n does nothing where nothing can be logged', async () => {
    const timeline = await inRows({ readonly: true });
    await press('n');
    await press('?');
    await timeline.dialogOf('Keyboard');
    expect(isForm(timeline)).to.equal(false);
  });

  it('/ goes to the search field, and is not typed into it', async () => {
    const timeline = await inRows();
    await press('/');
    await until('it has the focus', () => deepActiveElement()?.matches('[part="search-input"]'));
    expect((deepActiveElement() as HTMLInputElement).value).to.equal('');
    expect(timeline.el.viewState.search).to.equal(undefined);
  });

  it('does nothing while somebody types', async () => {
    const timeline = await inRows();
    const field = timeline.root.querySelector<HTMLInputElement>('[part="search-input"]')!;
    field.focus();
    await type('n?/');
    await until('it is typed', () => field.value === 'n?/');
    expect(isForm(timeline)).to.equal(false);
    expect(timeline.root.querySelector('dialog')).to.equal(null);
  });

  it('does nothing outside the widget', async () => {
    const timeline = await inRows();
    const beside = document.createElement('button');
    timeline.el.after(beside);
    beside.focus();
    await press('n');
    await press('?');
    expect(timeline.root.querySelector('dialog')).to.equal(null);
    beside.remove();
  });

  it('does nothing in a dialog of the widget', async () => {
    const timeline = await inRows();
    await press('?');
    await timeline.dialogOf('Keyboard');
    await press('n');
    await press('Escape');
    await until('it is closed', () => !timeline.root.querySelector('dialog'));
    expect(isForm(timeline)).to.equal(false);
  });

  it('is turned off by the page, and the help says so', async () => {
    const timeline = await inRows({ noShortcuts: true });
    await press('n');
    await press('?');
    expect(timeline.root.querySelector('dialog')).to.equal(null);
    await timeline.choose('Keyboard');
    const text = visibleText(await timeline.dialogOf('Keyboard'));
    expect(text).to.include('turned off').and.not.include('New interaction');
  });

  it('moves by ten rows, and stops at the edges', async () => {
    const timeline = await inRows();
    // what hears the keys is loaded after the rows; a key that comes earlier waits for it
    await press('ArrowDown');
    await until('the key is heard', () => focusedRow(timeline) === 'Entry 1');
    await press('Home');
    const rows: string[] = [];
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'Home', 'PageUp', 'End']) {
      await press(key);
      await timeline.el.updateComplete;
      rows.push(focusedRow(timeline));
    }
    expect(rows).to.deep.equal(['Entry 10', 'Entry 20', 'Entry 29', 'Entry 19', 'Entry 0', 'Entry 0', 'Entry 29']);
  });

  it('? lists every key, as the documentation does', async () => {
    const timeline = await inRows();
    await press('?');
    const dialog = await timeline.dialogOf('Keyboard');
    const shown = Object.fromEntries(
      [...dialog.querySelectorAll('section')].map((section) => [
        visibleText(section.querySelector('h3')!),
        [...section.querySelectorAll('dl > div')].map((row) => [
          visibleText(row.querySelector('dt')!),
          visibleText(row.querySelector('dd')!),
        ]),
      ]),
    );
    expect(shown).to.deep.equal(await documented());
  });

  it('gives the focus back when the help closes', async () => {
    const timeline = await inRows();
    await press('?');
    const dialog = await timeline.dialogOf('Keyboard');
    dialog.querySelector('button')!.click();
    await until('the row has it', () => focusedRow(timeline) === 'Entry 0');
  });
});
