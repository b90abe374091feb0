import { expect } from '@open-wc/testing';
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { en } from '../../src/i18n/languages/en.js';
import type { Messages } from '../../src/i18n/messages.js';
import { cutTexts } from '../support/audits/cut-texts.js';
import { lengthenTexts } from '../support/audits/lengthened-texts.js';

/** A scene with a fault: a box that English fits, and no longer language. */
class FixedBox extends LitElement {
  static override readonly properties: PropertyDeclarations = { messages: {}, overflow: {}, isInline: {} };
  declare messages: Partial<Messages> | undefined;
  declare overflow: string;
  declare isInline: boolean;

  protected override render(): TemplateResult {
    const text = this.messages?.newInteraction ?? en.newInteraction;
    return html`<p>${this.isInline ? html`<span>${text}</span>` : text}</p>`;
  }

  protected override updated(): void {
    const style = { font: '16px monospace', whiteSpace: 'nowrap', overflow: this.overflow };
    Object.assign(this.renderRoot.querySelector('p')!.style, style, {
      inlineSize: `${en.newInteraction.length + 1}ch`,
    });
  }
}
customElements.define('fixed-box', FixedBox);

async function planted(settings: Partial<FixedBox>): Promise<FixedBox> {
  const el = document.createElement('fixed-box') as FixedBox;
  Object.assign(el, settings);
  document.body.append(el);
  await el.updateComplete;
  return el;
}

describe('lengthened texts', () => {
  afterEach(() => document.querySelector('fixed-box')?.remove());

  for (const overflow of ['hidden', 'clip', 'visible']) {
    for (const isInline of [false, true]) {
      it(`find a box that is too narrow for them: ${overflow}, ${isInline ? 'in a span' : 'by itself'}`, async () => {
        await planted({ overflow, isInline });
        expect(cutTexts(document.body)).to.deep.equal([]);
        await lengthenTexts(document.body);
        const found = cutTexts(document.body);
        expect(found).to.have.length(1);
        expect(found[0]).to.match(/^<p>/);
      });
    }
  }

  it('leave a box alone in which one can scroll', async () => {
    await planted({ overflow: 'auto' });
    await lengthenTexts(document.body);
    expect(cutTexts(document.body)).to.deep.equal([]);
  });
});
