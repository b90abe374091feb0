import { expect, fixture, html } from '@open-wc/testing';
import { cutTexts, sidewaysScrolling, spaceText } from '../support/audits/cut-texts.js';
import { equalAccessFindings } from '../support/audits/equal-access.js';
import { losingFocus } from '../support/audits/lost-focus.js';
import { movingParts } from '../support/audits/moving-parts.js';
import { smallTargets } from '../support/audits/small-targets.js';
import { isReverse, walk } from '../support/audits/tab-walk.js';
import { deepActiveElement } from '../support/deep.js';
import { ScreenReader } from '../support/screen-reader.js';
import { fields } from '../../src/styles/fields.styles.js';
import { tokens } from '../../src/styles/tokens.styles.js';

/** An element with a shadow root that holds what is given, and a style of its own. */
async function planted(content: HTMLElement | readonly HTMLElement[], style = ''): Promise<HTMLElement> {
  const el = await fixture<HTMLElement>(html`<div></div>`);
  const root = el.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  root.append(...[content].flat());
  return el;
}

const button = (textContent: string) => Object.assign(document.createElement('button'), { textContent });

/** Tabs through what is given, from a button before it to one after it. */
async function walked(content: readonly HTMLElement[], style: string): Promise<string> {
  const [from, to] = [button('from'), button('to')];
  document.body.prepend(from);
  await planted(content, style);
  document.body.append(to);
  const { faults } = await walk('Tab', from, to);
  from.remove();
  to.remove();
  return faults.join();
}

describe('a fault that is planted is found:', () => {
  it('a picture without words, by axe', async () => {
    const el = await planted(document.createElement('img'));
    await expect(el).not.to.be.accessible();
  });

  it('a picture without words, by the second engine', async () => {
    const el = await planted(document.createElement('img'));
    expect((await equalAccessFindings(el)).join()).to.include('img_alt_valid');
  });

  it('a label without a control', async () => {
    const label = Object.assign(document.createElement('label'), { textContent: 'Name', htmlFor: 'nowhere' });
    expect((await equalAccessFindings(await planted(label))).join()).to.include('a label has no control');
  });

  it('a target that is too small', async () => {
    await planted(button('x'), 'button { inline-size: 20px; block-size: 30px; padding: 0 }');
    expect(smallTargets(document.body)).to.have.length(1);
  });

  it('a text that is cut once it is spaced', async () => {
    const text = Object.assign(document.createElement('p'), { textContent: 'just fits' });
    await planted(text, 'p { font: 16px monospace; inline-size: 90px; overflow: hidden; white-space: nowrap }');
    const before = cutTexts(document.body);
    const restore = spaceText(document.body);
    const after = cutTexts(document.body);
    restore();
    expect([before.length, after.length]).to.deep.equal([0, 1]);
  });

  it('a part that is wider than the page', async () => {
    await planted(button('wide'), 'button { inline-size: 200vw }');
    expect(sidewaysScrolling(document.body)).not.to.deep.equal([]);
  });

  it('a part that would move', async () => {
    await planted(button('moves'), 'button { transition: translate 0.2s }');
    expect(movingParts(document.body)).to.have.length(1);
  });

  it('a stop that does not show its focus', async () => {
    expect(await walked([button('plain')], 'button { outline: none }')).to.include('does not show its focus');
  });

  it('a field of dates that does not show its focus, though its parts do', async () => {
    const date = Object.assign(document.createElement('input'), { type: 'date' });
    expect(await walked([date], 'input { outline: none; border: 1px solid }')).to.include('does not show its focus');
  });

  it('a way back that is another', () => {
    const walkOf = (...stops: string[]) => ({ stops, faults: [] });
    const isWayBack = (...stops: string[]) => isReverse(walkOf('a', 'b', 'c'), walkOf(...stops));
    expect([
      isWayBack('c', 'b', 'a'),
      isWayBack('b', 'a', 'c'),
      isWayBack('a', 'b', 'c'),
      isWayBack('c', 'a'),
    ]).to.deep.equal([true, true, false, false]);
  });

  it('a key that is pressed while something hides the focus', async () => {
    const below = button('below');
    await planted([below, document.createElement('div')], 'div { position: fixed; inset: 0; background: #fff }');
    below.focus();
    const failure = await new ScreenReader().press('Enter').then(
      () => '',
      ({ message }: Error) => message,
    );
    expect(failure).to.include('the focus is in sight, before Enter');
  });

  it('a stop that something hides', async () => {
    const style = 'div { position: fixed; inset: 0; background: #fff }';
    expect(await walked([button('below'), document.createElement('div')], style)).to.include('is hidden');
  });

  it('a trap', async () => {
    const trap = button('trap');
    trap.addEventListener('keydown', (event) => event.preventDefault());
    // it comes back to its first stop, and so to an end: but not to the one after it
    expect(await walked([button('first'), trap], 'button { outline: none }')).to.include('there is no way out');
  });

  it('an act that loses the focus', async () => {
    const show = async () => {
      const goes = button('goes');
      goes.addEventListener('click', () => goes.remove());
      return planted(goes);
    };
    expect(await losingFocus(show)).to.have.length(1);
  });
});

describe('what is no fault is not taken for one:', () => {
  it('a native field of dates in the style of fields', async () => {
    const date = Object.assign(document.createElement('input'), { type: 'date', className: 'field' });
    expect(await walked([date], tokens.cssText + fields.cssText)).to.equal('');
    expect(deepActiveElement()).not.to.equal(date);
  });
});
