import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { AFTER, CodePickerHarness, codes } from './code-picker-harness.js';

async function inForm(content: TemplateResult) {
  const page = await fixture(
    html`<div>
      <form>${content}</form>
      ${AFTER}
    </div>`,
  );
  const form = page.querySelector('form')!;
  let submissions = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submissions += 1;
  });
  const picker = CodePickerHarness.in(form);
  const entries = () => [...new FormData(form)];
  return { form, picker, entries, submissions: () => submissions };
}

const plain = html`<interaction-code-picker name="code" label="Code" .codes=${codes}></interaction-code-picker>`;
const withDefault = html`<interaction-code-picker
  name="code"
  label="Code"
  value="contact/call-parent"
  .codes=${codes}
></interaction-code-picker>`;
const required = html`<interaction-code-picker
  name="code"
  label="Code"
  required
  .codes=${codes}
></interaction-code-picker>`;

/** Lets a submission that Enter asks for happen: it waits for a task of its own. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => setTimeout(resolve);
    port2.postMessage(null);
  });

describe('<interaction-code-picker> form', () => {
  it('posts the value, the code and the subcode', async () => {
    const { entries } = await inForm(withDefault);
    expect(entries()).to.deep.equal([
      ['code', 'contact/call-parent'],
      ['code.code', 'contact'],
      ['code.subcode', 'call-parent'],
    ]);
  });

  it('posts an empty subcode with a bare code', async () => {
    const { picker, entries } = await inForm(plain);
    picker.el.value = { code: 'event' };
    expect(entries()).to.deep.equal([
      ['code', 'event'],
      ['code.code', 'event'],
      ['code.subcode', ''],
    ]);
  });

  it('posts nothing without a value', async () => {
    const { entries } = await inForm(plain);
    expect(entries()).to.deep.equal([]);
  });

  it('posts nothing while the text names no code', async () => {
    const { picker, entries } = await inForm(withDefault);
    await picker.focus();
    await picker.enter('call');
    expect(entries()).to.deep.equal([]);
  });

  it('posts keys with a slash so that they can be told apart', async () => {
    const { picker, entries } = await inForm(plain);
    picker.el.value = { code: 'a/b', subcode: '50%/c' };
    expect(entries()).to.deep.equal([
      ['code', 'a%2Fb/50%25%2Fc'],
      ['code.code', 'a/b'],
      ['code.subcode', '50%/c'],
    ]);
  });

  it('reads its own text again', async () => {
    const { picker } = await inForm(plain);
    picker.el.value = 'a%2Fb/50%25%2Fc';
    expect(picker.el.value).to.deep.equal({ code: 'a/b', subcode: '50%/c' });
  });

  it('goes back to the default at a reset', async () => {
    const { form, picker, entries } = await inForm(withDefault);
    await picker.focus();
    await picker.enter('zzz');
    await picker.press('Tab');
    form.reset();
    await picker.el.updateComplete;
    expect(picker.input.value).to.equal('Contact › Call with Parent');
    expect(entries()[0]).to.deep.equal(['code', 'contact/call-parent']);
    expect(picker.error).to.equal(null);
  });

  it('follows the attribute until somebody chooses', async () => {
    const { picker } = await inForm(withDefault);
    picker.el.setAttribute('value', 'event');
    expect(picker.el.value).to.deep.equal({ code: 'event' });
    await picker.type('mail');
    await picker.press('Enter');
    picker.el.setAttribute('value', 'contact/call-student');
    expect(picker.el.value).to.deep.equal({ code: 'mailing' });
  });

  it('stops a submission without a required value, and says why', async () => {
    const { form, picker, submissions } = await inForm(required);
    form.requestSubmit();
    await picker.el.updateComplete;
    expect(submissions()).to.equal(0);
    expect(picker.error).to.equal('Choose a code.');
    expect(picker.el.validity.valueMissing).to.equal(true);
  });

  it('lets a submission pass with a value', async () => {
    const { form, picker, submissions } = await inForm(required);
    picker.el.value = { code: 'event' };
    form.requestSubmit();
    expect(submissions()).to.equal(1);
  });

  it('asks for the subcode of a code that cannot stand alone', async () => {
    const { picker } = await inForm(plain);
    picker.el.value = { code: 'contact' };
    expect(picker.el.validity.valueMissing).to.equal(true);
    expect(picker.el.validationMessage).to.equal('Choose a subcode.');
  });

  it('asks for the subcode when such a code is typed', async () => {
    const { picker } = await inForm(plain);
    await picker.type('contact');
    await picker.press('Tab');
    expect(picker.el.value).to.equal(null);
    expect(picker.error).to.equal('Choose a subcode.');
  });

  it('stops a submission of a text that names no code, required or not', async () => {
    const { form, picker, submissions } = await inForm(plain);
    await picker.type('zzz');
    form.requestSubmit();
    await picker.el.updateComplete;
    expect(submissions()).to.equal(0);
    expect(picker.el.validity.badInput).to.equal(true);
    expect(picker.error).to.equal('No code matches “zzz”.');
  });

  it('shows no error before somebody has left the field or tried to submit', async () => {
    const { picker } = await inForm(required);
    expect(picker.el.validity.valid).to.equal(false);
    expect(picker.error).to.equal(null);
  });

  it('shows the reason of the host', async () => {
    const { picker } = await inForm(plain);
    picker.el.setCustomValidity('Not today.');
    expect(picker.el.reportValidity()).to.equal(false);
    await picker.el.updateComplete;
    expect(picker.error).to.equal('Not today.');
    picker.el.setCustomValidity('');
    expect(picker.el.checkValidity()).to.equal(true);
  });

  it('takes the focus when the form reports it', async () => {
    const { form, picker } = await inForm(required);
    form.reportValidity();
    expect(picker.el.matches(':focus')).to.equal(true);
  });

  it('neither posts nor validates in a disabled fieldset', async () => {
    const { form, picker, entries } = await inForm(html` <fieldset disabled>${required}</fieldset> `);
    picker.el.value = { code: 'event' };
    await picker.el.updateComplete;
    expect(picker.input.disabled).to.equal(true);
    expect(entries()).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(true);
  });

  it('can be used again once it is enabled', async () => {
    const { form, picker } = await inForm(html`<fieldset>${plain}</fieldset>`);
    const fieldset = form.querySelector('fieldset')!;
    for (const disabled of [picker.el, fieldset]) {
      disabled.disabled = true;
      await picker.el.updateComplete;
      expect(picker.input.disabled).to.equal(true);
      disabled.disabled = false;
      await picker.el.updateComplete;
      expect(picker.input.disabled).to.equal(false);
    }
  });

  it('is focused by a click on a label of the page', async () => {
    const { form, picker } = await inForm(
      html`<label for="picker">Kind</label><interaction-code-picker id="picker"></interaction-code-picker>`,
    );
    await picker.click(form.querySelector('label')!);
    expect(picker.el.matches(':focus')).to.equal(true);
    expect(picker.el.labels).to.have.length(1);
  });

  it('comes back with the value that the browser kept', async () => {
    const { picker } = await inForm(plain);
    const kept = new FormData();
    kept.set('value', 'contact/call-parent');
    picker.el.formStateRestoreCallback(kept);
    await picker.el.updateComplete;
    expect(picker.input.value).to.equal('Contact › Call with Parent');
  });

  it('comes back with the text that the browser kept', async () => {
    const { picker } = await inForm(plain);
    const kept = new FormData();
    kept.set('text', 'call p');
    picker.el.formStateRestoreCallback(kept);
    await picker.el.updateComplete;
    expect(picker.input.value).to.equal('call p');
    expect(picker.el.value).to.equal(null);
  });

  it('takes a value that the browser fills in', async () => {
    const { picker } = await inForm(plain);
    picker.el.formStateRestoreCallback('event');
    expect(picker.el.value).to.deep.equal({ code: 'event' });
  });

  it('is left alone by what browsers fill in: its input has no name and asks for nothing', async () => {
    const { picker } = await inForm(plain);
    expect(picker.input.name).to.equal('');
    expect(picker.input.autocomplete).to.equal('off');
    expect(picker.input.form).to.equal(null);
  });

  it('posts a read-only value, and asks nobody to correct it', async () => {
    const { form, picker, entries } = await inForm(required);
    picker.el.value = { code: 'event' };
    picker.el.readOnly = true;
    await picker.el.updateComplete;
    expect(entries()[0]).to.deep.equal(['code', 'event']);
    expect(picker.el.willValidate).to.equal(false);
    picker.el.value = null;
    expect(form.checkValidity()).to.equal(true);
  });

  it('belongs to a form elsewhere in the page by its form attribute', async () => {
    const { form, picker } = await inForm(plain);
    form.id = 'elsewhere';
    const page = form.parentElement!;
    picker.el.setAttribute('form', 'elsewhere');
    page.append(picker.el);
    picker.el.value = { code: 'event' };
    expect(picker.el.form).to.equal(form);
    expect(new FormData(form).get('code')).to.equal('event');
  });

  it('submits with Enter on a closed list, by the first submit button', async () => {
    const { form, picker, submissions } = await inForm(html`${withDefault}<button name="send" value="1">Send</button>`);
    let pressed: HTMLElement | null = null;
    form.addEventListener('submit', (event) => (pressed = event.submitter));
    await picker.focus();
    await picker.press('Enter');
    await nextTask();
    expect(submissions()).to.equal(1);
    expect(pressed).to.have.text('Send');
  });

  it('does not submit with the Enter that chooses', async () => {
    const { picker, submissions } = await inForm(plain);
    await picker.type('event');
    await picker.press('Enter');
    await nextTask();
    expect(submissions()).to.equal(0);
    expect(picker.el.value).to.deep.equal({ code: 'event' });
  });

  it('does not submit when the page prevents it', async () => {
    const { form, picker, submissions } = await inForm(withDefault);
    form.addEventListener('keydown', (event) => event.preventDefault());
    await picker.focus();
    await picker.press('Enter');
    await nextTask();
    expect(submissions()).to.equal(0);
  });
});
