import { expect } from '@open-wc/testing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { WindowController } from '../../../src/controllers/window/window-controller.js';
import { frame } from './list-harness.js';

const ROWS = 2000;

/** A table whose rows take two elements each: cells, and what stands below them. */
class WindowedTable extends LitElement {
  readonly window = new WindowController(this, {
    count: () => ROWS,
    keyOf: (index) => `row ${index}`,
    list: () => this.renderRoot.querySelector<HTMLElement>('table'),
  });

  protected override render(): TemplateResult {
    return html`<table>
      ${repeat(
        this.window.arrange(() => 'all'),
        ({ key }) => key,
        ({ group, items }) =>
          html`<tbody>
            ${group === undefined ? this.#renderGap() : nothing}
            ${repeat(
              items,
              ({ key }) => key,
              ({ index }) => (index < 0 ? this.#renderGap() : this.#renderRow(index)),
            )}
          </tbody>`,
      )}
    </table>`;
  }

  #renderGap(): TemplateResult {
    return html`<tr>
      <td data-gap></td>
    </tr>`;
  }

  #renderRow(index: number): TemplateResult {
    return html`<tr data-row>
        <td>Row ${index}</td>
      </tr>
      <tr data-rest>
        <td><button id="more-${index}">More of ${index}</button></td>
      </tr>`;
  }
}
customElements.define('windowed-table', WindowedTable);

async function shown(): Promise<WindowedTable> {
  const el = new WindowedTable();
  document.body.append(el);
  await settled(el);
  return el;
}

async function settled(el: WindowedTable): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    await frame();
    quiet = el.isUpdatePending ? 0 : quiet + 1;
    await el.updateComplete;
  }
}

describe('WindowController with rows of several elements', () => {
  let el: WindowedTable;

  afterEach(() => el.remove());

  it('knows what follows a row as a part of it', async () => {
    el = await shown();
    const rest = el.renderRoot.querySelector('#more-3')!;
    expect(el.window.indexOf(rest)).to.equal(3);
    expect(el.window.indexOf(rest.closest('tr'))).to.equal(3);
    expect(el.window.indexOf(el.renderRoot.querySelector('table'))).to.equal(-1);
    expect(el.window.indexOf(null)).to.equal(-1);
  });

  it('keeps a row whose rest has the focus', async () => {
    el = await shown();
    const button = el.renderRoot.querySelector<HTMLElement>('#more-3')!;
    button.focus();
    scrollTo(0, 20_000);
    await settled(el);
    expect(el.renderRoot.querySelector('#more-5')).to.equal(null);
    expect(el.shadowRoot!.activeElement).to.equal(button);
  });

  it('reaches the last row', async () => {
    el = await shown();
    await el.window.scrollToIndex(ROWS - 1, { align: 'start' });
    await settled(el);
    const last = el.renderRoot.querySelector(`#more-${ROWS - 1}`)!;
    expect(last.getBoundingClientRect().bottom).to.be.at.most(innerHeight + 60);
  });
});
