import { expect } from '@open-wc/testing';
import type { Code } from '../../../src/model/code.js';
import { until } from '../../support/until.js';
import { CodePickerHarness, codes, manyCodes, textOf } from './code-picker-harness.js';

/** What may be in the DOM of a list that shows about ten: it does not grow with the list. */
const MOST = 48;

/** Labels of one to four lines, in groups of seven: no two stretches of the list are of one height. */
const uneven: readonly Code[] = Array.from({ length: 100 }, (_, code) => [
  { key: `c${code}`, label: `Group ${code}`, bareAllowed: false },
  ...Array.from({ length: 7 }, (__, at) => ({
    key: `s${at}`,
    parent: `c${code}`,
    label: `Subcode ${code}/${at}${' with a name that goes on'.repeat((code * 7 + at * 3) % 5)}`,
  })),
]).flat();

async function opened(list: readonly Code[], width = '20em'): Promise<CodePickerHarness> {
  const picker = await CodePickerHarness.create({ codes: list });
  picker.el.style.setProperty('inline-size', width);
  await picker.focus();
  await picker.press('Alt+ArrowDown');
  return picker;
}

/** Keys in one go, as many as a person sends in a minute. */
async function send(picker: CodePickerHarness, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) {
    picker.input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
    await picker.el.updateComplete;
  }
}

/** Scrolls the list as a wheel does, and waits until what is drawn follows. */
async function scrollTo(picker: CodePickerHarness, top: number): Promise<void> {
  const list = picker.listbox!;
  const scrolled = new Promise((resolve) => list.addEventListener('scroll', resolve, { once: true }));
  list.scrollTop = top;
  await scrolled;
  await picker.el.updateComplete;
}

const placeOf = (option: Element) => Number(option.ariaPosInSet);

function active(picker: CodePickerHarness): HTMLElement {
  return picker.optionElements.find(({ id }) => id === picker.input.getAttribute('aria-activedescendant'))!;
}

/** Whether an option is seen as a whole, below the heading that stays. */
function isSeen(picker: CodePickerHarness, option: HTMLElement): boolean {
  const heading = option.closest('[role=group]')?.querySelector('[part=heading]')?.getBoundingClientRect();
  const list = picker.listbox!.getBoundingClientRect();
  const { top, bottom } = option.getBoundingClientRect();
  return top >= (heading?.bottom ?? list.top) - 1 && bottom <= list.bottom + 1;
}

/** The y of places in the list where neither an option nor a heading is. */
function holes(picker: CodePickerHarness): number[] {
  const { top, bottom, left } = picker.listbox!.getBoundingClientRect();
  const found: number[] = [];
  for (let y = top + 2; y < bottom - 2; y += 10) {
    const el = picker.el.shadowRoot!.elementFromPoint(left + 30, y);
    if (!el?.closest('[role=option], [part=heading]')) found.push(Math.round(y - top));
  }
  return found;
}

describe('<interaction-code-picker> long list', () => {
  const many = manyCodes(5000);

  it('draws few of 5,000 options, wherever one scrolls', async () => {
    const picker = await opened(many);
    const { scrollHeight } = picker.listbox!;
    for (const part of [0, 0.001, 0.3, 0.5, 0.7, 1, 0.2]) {
      await scrollTo(picker, part === 0 ? 1 : scrollHeight * part);
      expect(picker.optionElements.length, `at ${part}`).to.be.within(12, MOST);
      expect(holes(picker), `at ${part}`).to.deep.equal([]);
    }
  });

  it('tells the place of each in the whole list', async () => {
    const picker = await opened(many);
    await scrollTo(picker, picker.listbox!.scrollHeight / 2);
    for (const option of picker.optionElements) {
      expect(textOf(option)).to.equal(`Subcode ${placeOf(option) - 1}`);
      expect(option.ariaSetSize).to.equal('5000');
    }
  });

  it('shows the last at the end', async () => {
    const picker = await opened(many);
    await scrollTo(picker, 1e7);
    await until('the last is drawn', () => picker.options.includes('Subcode 4999'));
    expect(isSeen(picker, picker.option('Subcode 4999'))).to.equal(true);
  });

  it('goes from end to end with the keys', async () => {
    const picker = await opened(many);
    await picker.press('ArrowUp');
    expect(picker.activeOption).to.equal('Subcode 4999');
    expect(isSeen(picker, active(picker))).to.equal(true);
    await picker.press('Home');
    expect(picker.activeOption).to.equal('Subcode 0');
    expect(isSeen(picker, active(picker))).to.equal(true);
    await picker.press('End', 'PageUp');
    expect(picker.activeOption).to.equal('Subcode 4989');
    expect(isSeen(picker, active(picker))).to.equal(true);
    expect(picker.optionElements.length).to.be.at.most(MOST);
  });

  it('goes through all of them by pages', async () => {
    const picker = await opened(many);
    await picker.press('ArrowDown');
    for (let page = 1; page <= 60; page++) {
      await send(picker, 'PageDown');
      expect(picker.activeOption).to.equal(`Subcode ${page * 10}`);
      expect(isSeen(picker, active(picker)), `page ${page}`).to.equal(true);
    }
    expect(picker.optionElements.length).to.be.at.most(MOST);
  });

  it('keeps the active option in the DOM while one scrolls away from it, and goes on from there', async () => {
    const picker = await opened(many);
    await picker.press('ArrowDown', 'PageDown');
    await scrollTo(picker, 60_000);
    expect(picker.activeOption).to.equal('Subcode 10');
    expect(isSeen(picker, active(picker))).to.equal(false);
    expect(holes(picker)).to.deep.equal([]);
    await picker.press('ArrowDown');
    expect(picker.activeOption).to.equal('Subcode 11');
    expect(isSeen(picker, active(picker))).to.equal(true);
  });

  it('keeps it also where one scrolls towards the beginning', async () => {
    const picker = await opened(many);
    await picker.press('ArrowUp');
    await scrollTo(picker, 60_000);
    expect(picker.activeOption).to.equal('Subcode 4999');
    expect(holes(picker)).to.deep.equal([]);
    await picker.press('ArrowUp');
    expect(isSeen(picker, active(picker))).to.equal(true);
  });

  it('opens on the chosen option, far down', async () => {
    const picker = await CodePickerHarness.create({ codes: many, value: { code: 'c43', subcode: 's21' } });
    await picker.click(picker.input);
    expect(picker.activeOption).to.equal('Subcode 4321');
    expect(isSeen(picker, active(picker))).to.equal(true);
  });

  it('begins at the top again with another text', async () => {
    const picker = await opened(many);
    await scrollTo(picker, 60_000);
    await picker.type('4');
    expect(picker.listbox!.scrollTop).to.be.at.most(40);
    expect(placeOf(picker.optionElements[0]!)).to.equal(1);
    expect(picker.activeOption).to.equal('Subcode 4');
  });

  it('chooses what is clicked, wherever it is', async () => {
    const picker = await opened(many);
    await scrollTo(picker, picker.listbox!.scrollHeight / 2);
    const option = picker.optionElements.find((el) => isSeen(picker, el))!;
    const name = textOf(option);
    await picker.click(option);
    expect(picker.input.value).to.contain(name);
  });

  it('draws as many as a high list shows', async () => {
    const picker = await CodePickerHarness.create({ codes: many });
    picker.el.style.setProperty('--interaction-code-picker-list-size', '200em');
    picker.el.style.setProperty('font-size', '7px');
    await picker.focus();
    await picker.press('Alt+ArrowDown');
    await until('the list is full', () => holes(picker).length === 0);
    expect(picker.optionElements.length).to.be.lessThan(120);
  });
});

describe('<interaction-code-picker> list of uneven options', () => {
  it('never hides the active option under the heading or beyond the edge, down and up', async () => {
    const picker = await opened(uneven, '14em');
    for (const [key, step] of [
      ['ArrowDown', 1],
      ['ArrowUp', -1],
    ] as const) {
      let place = step > 0 ? 0 : 151;
      for (let time = 0; time < 150; time++) {
        await send(picker, key);
        place += step;
        expect(placeOf(active(picker))).to.equal(place);
        expect(isSeen(picker, active(picker)), `${key} to ${place}`).to.equal(true);
      }
      await send(picker, 'ArrowDown');
    }
  });

  it('leaves what one looks at in its place while options above it are drawn first', async () => {
    const picker = await opened(uneven, '14em');
    await scrollTo(picker, 20_000);
    for (let step = 0; step < 40; step++) {
      const list = picker.listbox!;
      const seen = picker.optionElements.find((option) => isSeen(picker, option))!;
      const place = placeOf(seen);
      const { top } = seen.getBoundingClientRect();
      await scrollTo(picker, list.scrollTop - 60);
      const now = picker.optionElements.find((option) => placeOf(option) === place)!;
      expect(now.getBoundingClientRect().top - top, `step ${step}`).to.be.closeTo(60, 2);
      expect(holes(picker), `step ${step}`).to.deep.equal([]);
    }
  });

  it('says the heading of options whose first is not drawn', async () => {
    const picker = await opened(uneven, '14em');
    await scrollTo(picker, 20_000);
    const [first] = picker.optionElements;
    const group = first!.closest('[role=group]')!;
    const [, number] = /^Subcode (\d+)\//.exec(textOf(first!))!;
    const heading = picker.el.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!;
    expect(textOf(heading)).to.equal(`Group ${number}`);
  });
});

describe('<interaction-code-picker> codes that change', () => {
  it('stays on the active code when others come while the list is open', async () => {
    const picker = await CodePickerHarness.create();
    await picker.focus();
    await picker.press('ArrowDown', 'ArrowDown');
    picker.el.codes = [{ key: 'new', label: 'New' }, ...codes];
    await picker.el.updateComplete;
    expect(picker.activeOption).to.equal('Call with Parent');
    await picker.press('Enter');
    expect(picker.el.value).to.deep.equal({ code: 'contact', subcode: 'call-parent' });
  });

  it('takes nothing with Tab when the active code is gone', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('call');
    await picker.press('ArrowDown');
    picker.el.codes = codes.filter(({ key }) => key !== 'call-parent');
    await picker.el.updateComplete;
    expect(picker.activeOption, 'the best match').to.equal('Call with Student');
    await picker.press('Tab');
    expect(picker.el.value).to.equal(null);
    expect(picker.input.value).to.equal('call');
  });

  it('offers each of 5,137 pairs once, keys repeated under other codes included', async () => {
    const pairs = Array.from({ length: 5137 }, (_, at): Code => ({
      key: `s${Math.floor(at / 50)}`,
      parent: `c${at % 50}`,
      label: `Pair ${at}`,
    }));
    const parents = Array.from({ length: 50 }, (_, at): Code => ({
      key: `c${at}`,
      label: `C ${at}`,
      bareAllowed: false,
    }));
    const picker = await opened([...parents, ...pairs, ...pairs.slice(0, 137), ...parents]);
    expect(picker.optionElements[0]!.ariaSetSize).to.equal('5137');
    await picker.type('pair 5136');
    await picker.press('Enter');
    expect(picker.el.value).to.deep.equal({ code: 'c36', subcode: 's102' });
  });
});
