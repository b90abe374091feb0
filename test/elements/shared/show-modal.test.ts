import { expect, fixture, html } from '@open-wc/testing';
import { showModal } from '../../../src/elements/shared/show-modal.js';

describe('showModal', () => {
  it('shows a dialog above the page', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog>words</dialog>`);
    showModal(dialog);
    expect(dialog.matches(':modal')).to.equal(true);
  });

  it('leaves one alone that is shown already, beside the page too', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog open>words</dialog>`);
    showModal(dialog);
    expect(dialog.open).to.equal(true);
    expect(dialog.matches(':modal')).to.equal(false);
  });

  it('does nothing with one that is not in the page', () => {
    const dialog = document.createElement('dialog');
    showModal(dialog);
    expect(dialog.open).to.equal(false);
  });

  it('does nothing where there is none', () => {
    expect(() => showModal(null)).not.to.throw();
  });
});
