import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { OwnKeysController } from '../../src/controllers/own-keys-controller.js';
import { press as pressKey } from '../support/ui.js';

class KeysHost extends LitElement {
  protected override render(): TemplateResult {
    return html`<input aria-label="Text" /><textarea aria-label="Texts"></textarea>
      <input type="checkbox" aria-label="Choice" />
      <div id="list" tabindex="0"></div>
      <slot></slot>`;
  }
}
KeysHost.addInitializer((host) => new OwnKeysController(host));
customElements.define('keys-host', KeysHost);

class FieldKeysHost extends KeysHost {
  static readonly formAssociated = true;
}
customElements.define('field-keys-host', FieldKeysHost);

const TYPES = ['keydown', 'keypress', 'keyup'] as const;

describe('OwnKeysController', () => {
  let heard: string[];
  let stop: AbortController;

  beforeEach(() => {
    heard = [];
    stop = new AbortController();
    for (const type of TYPES) {
      document.addEventListener(type, ({ key }) => heard.push(`${type} ${key}`), { signal: stop.signal });
    }
  });

  afterEach(() => {
    stop.abort();
    fixtureCleanup();
  });

  const create = (tag: 'keys-host' | 'field-keys-host' = 'keys-host') =>
    fixture<KeysHost>(tag === 'keys-host' ? html`<keys-host></keys-host>` : html`<field-keys-host></field-keys-host>`);

  const inside = (host: KeysHost, selector: string) => host.renderRoot.querySelector<HTMLElement>(selector)!;

  /** A key, as far as the page hears of it. @returns what it heard */
  const press = (target: Element, key: string, options: KeyboardEventInit = {}, type: string = 'keydown') => {
    heard.length = 0;
    target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true, ...options }));
    return [...heard];
  };

  it('keeps what somebody types in a field, in every stage of a key', async () => {
    const host = await create();
    inside(host, 'input').focus();
    await pressKey('n');
    expect(heard).to.deep.equal([]);
    expect((inside(host, 'input') as HTMLInputElement).value).to.equal('n');
  });

  it('lets the page hear a key that nobody has used', async () => {
    const host = await create();
    inside(host, '#list').focus();
    await pressKey('n');
    expect(heard).to.deep.equal(['keydown n', 'keypress n', 'keyup n']);
  });

  for (const selector of ['textarea', 'input']) {
    for (const type of TYPES) {
      it(`keeps the ${type} of a letter in ${selector}`, async () => {
        expect(press(inside(await create(), selector), 'n', {}, type)).to.deep.equal([]);
      });
    }
  }

  it('takes no checkbox for a field of text', async () => {
    expect(press(inside(await create(), '[type=checkbox]'), 'n')).to.deep.equal(['keydown n']);
  });

  for (const key of ['Enter', ' ']) {
    it(`keeps ${key === ' ' ? 'the space bar' : key}, which presses what has the focus`, async () => {
      expect(press(inside(await create(), '[type=checkbox]'), key)).to.deep.equal([]);
    });
  }

  it('keeps a key that the element has used', async () => {
    const list = inside(await create(), '#list');
    list.addEventListener('keydown', (event) => event.preventDefault());
    expect(press(list, 'ArrowDown')).to.deep.equal([]);
  });

  it('keeps a used key whatever it is, and lets the page hear it when it is not used', async () => {
    const list = inside(await create(), '#list');
    expect(press(list, 'Escape')).to.deep.equal(['keydown Escape']);
    list.addEventListener('keydown', (event) => event.preventDefault());
    expect(press(list, 'Escape')).to.deep.equal([]);
  });

  for (const key of ['Tab', 'Escape']) {
    it(`lets ${key} go on from a field`, async () => {
      expect(press(inside(await create(), 'input'), key)).to.deep.equal([`keydown ${key}`]);
    });
  }

  for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const) {
    it(`lets a key with ${modifier} go on from a field`, async () => {
      expect(press(inside(await create(), 'input'), 's', { [modifier]: true })).to.deep.equal(['keydown s']);
    });
  }

  it('keeps a letter that is written with AltGr, which is Ctrl and Alt to some systems', async function () {
    const typed = { altKey: true, ctrlKey: true, modifierAltGraph: true };
    // WebKit makes no event of it: only a real key has AltGr there
    if (!new KeyboardEvent('keydown', typed).getModifierState('AltGraph')) this.skip();
    expect(press(inside(await create(), 'input'), '@', typed)).to.deep.equal([]);
  });

  it('lets Enter go on where the element is a field of the page’s own form', async () => {
    const field = inside(await create('field-keys-host'), 'input');
    expect(press(field, 'Enter')).to.deep.equal(['keydown Enter']);
    expect(press(field, 'n')).to.deep.equal([]);
  });

  it('leaves to the page what the page has put into a slot', async () => {
    const host = await fixture<KeysHost>(html`<keys-host><input aria-label="Of the page" /></keys-host>`);
    expect(press(host.querySelector('input')!, 'n')).to.deep.equal(['keydown n']);
  });

  it('keeps keys after a move in the document, and hears each of them once', async () => {
    const host = await create();
    let handled = 0;
    const { handleEvent } = OwnKeysController.prototype;
    OwnKeysController.prototype.handleEvent = function (event) {
      handled += 1;
      handleEvent.call(this, event);
    };
    try {
      const place = await fixture(html`<div></div>`);
      place.append(host);
      expect(press(inside(host, 'input'), 'n')).to.deep.equal([]);
      expect(handled).to.equal(1);
    } finally {
      OwnKeysController.prototype.handleEvent = handleEvent;
    }
  });
});
