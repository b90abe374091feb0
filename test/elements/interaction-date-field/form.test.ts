import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { until } from '../../support/until.js';
import { DateFieldHarness, NEW_YORK, NOW } from './date-field-harness.js';

const clock = () => NOW;
const plain = html`<interaction-date-field
  name="when"
  label="Date"
  time-zone=${NEW_YORK}
  .clock=${clock}
></interaction-date-field>`;
const withDefault = html`<interaction-date-field
  name="when"
  label="Date"
  value="2026-11-03T15:00:00-05:00"
  time-zone=${NEW_YORK}
  .clock=${clock}
></interaction-date-field>`;

async function inForm(content: TemplateResult) {
  const page = await fixture(html`
    <div lang="en-GB">
      <form>${content}<button>Send</button></form>
      <a href="#after">After</a>
    </div>
  `);
  const form = page.querySelector('form')!;
  let submissions = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submissions += 1;
  });
  const field = DateFieldHarness.in(form);
  return { form, field, entries: () => [...new FormData(form)], submissions: () => submissions };
}

describe('<interaction-date-field> form', () => {
  it('posts the present where it is left at now', async () => {
    const { field, entries } = await inForm(plain);
    expect(entries()).to.deep.equal([['when', '2026-11-23T10:42:10-05:00']]);
    field.el.clock = () => NOW + 5000;
    expect(entries()).to.deep.equal([['when', '2026-11-23T10:42:15-05:00']]);
  });

  it('posts the date at once, and the zone that belongs to it', async () => {
    const { field, entries } = await inForm(plain);
    field.el.value = { date: '2026-11-03T15:00:00Z', timeZone: 'Europe/Berlin' };
    expect(entries()).to.deep.equal([
      ['when', '2026-11-03T15:00:00Z'],
      ['when.timeZone', 'Europe/Berlin'],
    ]);
  });

  it('posts nothing while there is a problem, without a date, and without a name', async () => {
    const { field, entries } = await inForm(plain);
    await field.fill('some day', '10:42');
    expect(entries()).to.deep.equal([]);
    field.el.value = { date: null };
    expect(entries()).to.deep.equal([]);
    field.el.value = '2026-11-03';
    field.el.name = '';
    await field.el.updateComplete;
    expect(entries()).to.deep.equal([]);
  });

  it('goes back to now, or to its default, at a reset', async () => {
    const { form, field } = await inForm(plain);
    await field.fill('some day', '');
    form.reset();
    await field.el.updateComplete;
    expect(field.el.entry).to.equal(null);
    expect(field.error).to.equal(null);
    const other = await inForm(withDefault);
    await other.field.fill('some day', '');
    other.form.reset();
    await other.field.el.updateComplete;
    expect(other.field.texts).to.deep.equal(['3 Nov 2026', '15:00']);
  });

  it('follows its attribute until somebody changes it', async () => {
    const { field } = await inForm(withDefault);
    field.el.setAttribute('value', '2026-11-04T10:00:00Z');
    expect(field.el.value).to.deep.equal({ date: '2026-11-04T10:00:00Z' });
    await field.fill('5/11/2026', '9:00');
    field.el.removeAttribute('value');
    expect(field.el.value?.date).to.equal('2026-11-05T09:00:00-05:00');
    expect(field.el.defaultValue).to.equal('');
  });

  it('stops a submission of what cannot be read, and says why', async () => {
    const { form, field, submissions } = await inForm(plain);
    await field.enter('time', 'noonish');
    form.requestSubmit();
    await field.el.updateComplete;
    expect(submissions()).to.equal(0);
    expect(field.error).to.match(/^This time cannot be read/);
    expect(field.el.validity.badInput).to.equal(true);
  });

  it('stops a submission while a clock change is open', async () => {
    const { form, field, submissions } = await inForm(plain);
    await field.fill('1 Nov 2026', '1:30');
    form.requestSubmit();
    expect(submissions()).to.equal(0);
    expect(field.el.validationMessage).to.equal('Clocks were put back: this time came twice. Which one?');
    await field.answer(1);
    form.requestSubmit();
    expect(submissions()).to.equal(1);
  });

  it('asks for a date where it is required, an unknown one too', async () => {
    const { field } = await inForm(plain);
    field.el.required = true;
    field.el.value = { date: null };
    expect(field.el.validity.valueMissing).to.equal(true);
    expect(field.el.checkValidity()).to.equal(false);
    field.el.value = null;
    expect(field.el.reportValidity()).to.equal(true);
  });

  it('takes a reason of the host’s own', async () => {
    const { field } = await inForm(plain);
    field.el.setCustomValidity('Not on a Sunday.');
    expect(field.el.validity.customError).to.equal(true);
    field.el.reportValidity();
    await field.el.updateComplete;
    expect(field.error).to.equal('Not on a Sunday.');
    field.el.setCustomValidity('');
    expect(field.el.checkValidity()).to.equal(true);
  });

  it('comes back with what the browser kept', async () => {
    const { field } = await inForm(plain);
    await field.fill('3/11', 'noonish');
    const kept = JSON.stringify(field.el.entry);
    const other = await inForm(plain);
    other.field.el.formStateRestoreCallback(kept);
    await other.field.el.updateComplete;
    expect(other.field.texts).to.deep.equal(['3 Nov 2026', 'noonish']);
    other.field.el.formStateRestoreCallback('2026-11-05');
    expect(other.field.el.value).to.deep.equal({ date: '2026-11-05' });
    other.field.el.formStateRestoreCallback('null');
    expect(other.field.el.entry).to.equal(null);
  });

  it('is submitted by Enter, with what was typed', async () => {
    const { field, submissions } = await inForm(plain);
    await field.type('time', '9');
    await field.press('Enter');
    await until('it is submitted', () => submissions() === 1);
    expect(field.el.value?.date).to.equal('2026-11-23T09:00:00-05:00');
  });

  it('is not submitted where somebody prevents it', async () => {
    const { form, field, submissions } = await inForm(plain);
    form.addEventListener('keydown', (event) => event.preventDefault());
    field.date.focus();
    await field.press('Enter', 'Enter');
    expect(submissions()).to.equal(0);
  });

  it('takes no part when it is disabled, or its fieldset is', async () => {
    const { form, field, entries } = await inForm(html`<fieldset>${plain}</fieldset>`);
    form.querySelector('fieldset')!.disabled = true;
    await field.el.updateComplete;
    expect(entries()).to.deep.equal([]);
    expect(field.date.disabled).to.equal(true);
    expect(field.part('shortcuts')).to.have.length(0);
    expect(field.el.willValidate).to.equal(false);
    expect(field.el.form).to.equal(form);
  });

  it('is labelled by the page', async () => {
    const { field } = await inForm(html`<label>When ${plain}</label>`);
    expect(field.el.labels).to.have.length(1);
  });
});
