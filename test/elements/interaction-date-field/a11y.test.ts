import { expect, fixture, html } from '@open-wc/testing';
import { auditStates } from '../../support/audits/audit-states.js';
import { emulateMedia } from '../../support/ui.js';
import { DateFieldHarness, entryOf } from './date-field-harness.js';

describe('<interaction-date-field> accessibility', () => {
  auditStates('field', {
    'left at now': async () => (await DateFieldHarness.create()).el,
    'with the calendar open': async () => {
      const field = await DateFieldHarness.create();
      await field.choose('Choose from a calendar');
      expect(field.isOpen).to.equal(true);
      return field.el;
    },
    'with a question': async () => {
      const field = await DateFieldHarness.create({ entry: entryOf({ dateText: '8 Mar 2026', timeText: '02:30' }) });
      expect(field.answers).to.have.length(2);
      return field.el;
    },
    'with an error': async () => {
      const field = await DateFieldHarness.create();
      await field.fill('some day', '10:42');
      expect(field.error).to.equal('This date cannot be read. Write it like 23 Nov 2026.');
      return field.el;
    },
    'with a day and a zone': async () => {
      const field = await DateFieldHarness.create({ recordTimeZone: 'Europe/Berlin', value: { date: '2026-11-23' } });
      return field.el;
    },
    'with two zones': async () => {
      const field = await DateFieldHarness.create({ recordTimeZone: 'Europe/Berlin' });
      expect(field.zones).to.exist;
      return field.el;
    },
    disabled: async () => (await DateFieldHarness.create({ disabled: true })).el,
    'read-only': async () => (await DateFieldHarness.create({ readOnly: true })).el,
  });

  it('is seen by the audit: a fault inside it is found', async () => {
    const field = await DateFieldHarness.create();
    field.time!.removeAttribute('aria-label');
    await expect(field.el).not.to.be.accessible();
  });

  it('names both texts, and the box around them', async () => {
    const field = await DateFieldHarness.create({ label: 'Until' });
    expect(field.date.labels?.[0]?.textContent).to.equal('Until');
    expect(field.time!.ariaLabel).to.equal('Time');
    expect(field.part('control')[0]!.ariaLabel).to.equal('Until');
  });

  it('takes its name from a label of the page', async () => {
    const form = await fixture(html`
      <form>
        <label for="field">When was it</label>
        <interaction-date-field id="field"></interaction-date-field>
      </form>
    `);
    expect(DateFieldHarness.in(form).date.ariaLabel).to.equal('When was it');
  });

  it('takes its name from aria-label, else says what it is', async () => {
    expect((await DateFieldHarness.create({ label: '', ariaLabel: 'When' })).date.ariaLabel).to.equal('When');
    expect((await DateFieldHarness.create({ label: '' })).date.ariaLabel).to.equal('Date');
  });

  it('keeps a hidden label for screen readers', async () => {
    const field = await DateFieldHarness.create({ hideLabel: true });
    expect(field.date.labels?.[0]?.textContent).to.equal('Date');
    expect(field.part('label')[0]!.getBoundingClientRect().width).to.equal(1);
  });

  it('describes the text that is wrong by the error, and no other', async () => {
    const field = await DateFieldHarness.create();
    await field.fill('23 Nov 2026', 'noonish');
    expect(field.time!.getAttribute('aria-describedby')).to.equal('error');
    expect(field.time!.getAttribute('aria-invalid')).to.equal('true');
    expect(field.date.getAttribute('aria-describedby')).to.equal(null);
    expect(field.date.getAttribute('aria-invalid')).to.equal('false');
  });

  it('describes both texts by the question about them', async () => {
    const field = await DateFieldHarness.create();
    await field.fill('1 Nov 2026', '1:30');
    for (const input of [field.date, field.time!]) expect(input.getAttribute('aria-describedby')).to.equal('legend');
    expect(field.error).to.equal(null);
  });

  it('says a question once it comes up', async () => {
    const field = await DateFieldHarness.create();
    await field.enter('date', '1 Nov 2026');
    expect(field.status).to.equal('');
    await field.enter('time', '1:30');
    expect(field.status).to.equal('Clocks were put back: this time came twice. Which one?');
  });

  it('says what a button or a key has put in', async () => {
    const field = await DateFieldHarness.create();
    await field.choose('Yesterday');
    expect(field.status).to.match(/^Sunday,? 22 November 2026 at 10:42$/);
    field.date.focus();
    await field.press('ArrowUp');
    expect(field.status).to.match(/^Monday,? 23 November 2026 at 10:42$/);
  });

  it('reads out days in full, the chosen one and today', async () => {
    const field = await DateFieldHarness.create({ value: { date: '2026-11-20' } });
    await field.choose('Choose from a calendar');
    const chosen = field.day('2026-11-20')!;
    expect(chosen.ariaLabel).to.match(/^Friday,? 20 November 2026$/);
    expect(chosen.getAttribute('aria-selected')).to.equal('true');
    expect(field.day('2026-11-23')!.getAttribute('aria-current')).to.equal('date');
    expect(field.weekdays[0]).to.equal('Monday');
  });

  it('shows the chosen day in forced colours', async function () {
    // only Chromium emulates them
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    const field = await DateFieldHarness.create();
    await field.choose('Choose from a calendar');
    const [chosen, other] = ['2026-11-23', '2026-11-24'].map(
      (day) => getComputedStyle(field.day(day)!).backgroundColor,
    );
    await emulateMedia({});
    expect(chosen).not.to.equal(other);
  });

  it('has targets of 24 px at least', async () => {
    const field = await DateFieldHarness.create({ recordTimeZone: 'Europe/Berlin' });
    await field.fill('1 Nov 2026', '1:30');
    await field.choose('Choose from a calendar');
    const targets = [
      ...field.el.renderRoot.querySelectorAll('button, input:not([type=radio]), label[part=answer], select, td'),
    ];
    const small = targets.filter((el) => {
      const { width, height } = el.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map((el) => el.outerHTML)).to.deep.equal([]);
  });
});
