import { expect } from '@open-wc/testing';
import type { When } from '../../../src/model/date-entry.js';
import { pseudoMessages, untranslated } from '../../support/pseudo-messages.js';
import { until } from '../../support/until.js';
import { DateFieldHarness, entryOf, NEW_YORK, NOW, recordEvents } from './date-field-harness.js';

const BERLIN = 'Europe/Berlin';

describe('<interaction-date-field> left at now', () => {
  it('shows the present minute and has no entry', async () => {
    const field = await DateFieldHarness.create();
    expect(field.texts).to.deep.equal(['23 Nov 2026', '10:42']);
    expect(field.el.entry).to.equal(null);
    expect(field.button('Now')!.ariaPressed).to.equal('true');
  });

  it('has the value of the moment in which it is read', async () => {
    let now = NOW;
    const field = await DateFieldHarness.create({ clock: () => now });
    now += 1000;
    expect(field.el.value).to.deep.equal({ date: '2026-11-23T10:42:11-05:00' });
  });

  it('follows the clock', async () => {
    // the minute is nearly over
    const start = Date.now();
    const clock = () => NOW + 49_900 + Date.now() - start;
    const field = await DateFieldHarness.create({ clock });
    await until('the next minute is shown', () => field.texts[1] === '10:43');
    expect(field.el.entry).to.equal(null);
  });

  it('stays at the time that stood there when the date is typed', async () => {
    const field = await DateFieldHarness.create();
    await field.enter('date', '20/11/2026');
    expect(field.el.value).to.deep.equal({ date: '2026-11-20T10:42:00-05:00' });
    expect(field.button('Now')!.ariaPressed).to.equal('false');
  });

  it('comes back with a press', async () => {
    const field = await DateFieldHarness.create({ value: { date: '2026-03-05' } });
    const events = recordEvents(field.el);
    await field.choose('Now');
    expect(field.el.entry).to.equal(null);
    expect(field.texts).to.deep.equal(['23 Nov 2026', '10:42']);
    expect(events.map(([type]) => type)).to.deep.equal(['input', 'change']);
  });
});

describe('<interaction-date-field> typing', () => {
  const typed: [string, string, string, string, string[], string][] = [
    ['en-US', '11/3/26', '3pm', NEW_YORK, ['Nov 3, 2026', '3:00 PM'], '2026-11-03T15:00:00-05:00'],
    ['en-GB', '3/11', '1500', 'Europe/London', ['3 Nov 2026', '15:00'], '2026-11-03T15:00:00+00:00'],
    ['de', '3.11.', '15', BERLIN, ['3. Nov. 2026', '15:00'], '2026-11-03T15:00:00+01:00'],
    ['fr', '3 mars', '15h', 'Europe/Paris', ['3 mars 2026', '15:00'], '2026-03-03T15:00:00+01:00'],
    ['ja', '2026/11/3', '15:00', 'Asia/Tokyo', ['2026年11月3日', '15:00'], '2026-11-03T15:00:00+09:00'],
    ['th', '3/11/2026', '15:00', 'Asia/Bangkok', ['3 พ.ย. 2026', '15:00'], '2026-11-03T15:00:00+07:00'],
    ['hi', '3/11/2026', '15:00', 'Asia/Kolkata', ['3 नव॰ 2026', '3:00 pm'], '2026-11-03T15:00:00+05:30'],
    ['sv', '2026-11-03', '15.00', 'Europe/Stockholm', ['3 nov. 2026', '15:00'], '2026-11-03T15:00:00+01:00'],
    ['hu', '2026. 11. 3.', '15:00', 'Europe/Budapest', ['2026. nov. 3.', '15:00'], '2026-11-03T15:00:00+01:00'],
    ['zh-Hans', '11-3', '15:00', 'Asia/Shanghai', ['2026年11月3日', '15:00'], '2026-11-03T15:00:00+08:00'],
    ['ar-EG', '٣/١١/٢٠٢٦', '٣:٠٠ م', 'Africa/Cairo', ['٣ نوفمبر ٢٠٢٦', '٣:٠٠ م'], '2026-11-03T15:00:00+02:00'],
    ['fa-IR', '۲۰۲۶/۱۱/۳', '۱۵:۰۰', 'Asia/Tehran', ['۳ نوامبر ۲۰۲۶', '۱۵:۰۰'], '2026-11-03T15:00:00+03:30'],
  ];
  for (const [locale, date, time, timeZone, texts, value] of typed) {
    it(`reads ${date} ${time} as people write it in ${locale}, and writes it in full when it is left`, async () => {
      const field = await DateFieldHarness.create({ locale, timeZone });
      await field.fill(date, time);
      expect(field.el.value).to.deep.equal({ date: value });
      // engines differ in the case of "pm"
      expect(field.texts.map((text) => text.toLowerCase())).to.deep.equal(texts.map((text) => text.toLowerCase()));
    });
  }

  it('tells of each key, and of the change when the text is left', async () => {
    const field = await DateFieldHarness.create();
    const events = recordEvents(field.el);
    await field.type('time', '93');
    await field.press('Tab');
    expect(events).to.deep.equal([
      ['input', '2026-11-23T09:00:00-05:00'],
      ['input', undefined],
      ['change', undefined],
    ]);
  });

  it('keeps a text as it is while it is typed', async () => {
    const field = await DateFieldHarness.create();
    await field.type('date', '3/1');
    expect(field.date.value).to.equal('3/1');
    await field.press('Tab');
    expect(field.date.value).to.equal('3 Jan 2026');
  });

  it('keeps a text that cannot be read, and says so when it is left', async () => {
    const field = await DateFieldHarness.create();
    await field.type('date', 'some day');
    expect(field.error).to.equal(null);
    await field.press('Tab');
    expect(field.texts).to.deep.equal(['some day', '10:42']);
    expect(field.error).to.equal('This date cannot be read. Write it like 23 Nov 2026.');
    expect(field.el.value).to.equal(null);
    expect(field.el.problem).to.equal('invalid');
  });

  it('says which text is missing', async () => {
    const field = await DateFieldHarness.create({ required: true });
    await field.fill('', '10:42');
    expect(field.error).to.equal('Fill in the date.');
    await field.fill('23 Nov 2026', '');
    expect(field.error).to.equal('Fill in the time, or choose “Only the day”.');
    expect(field.el.problem).to.equal('required');
  });

  it('is no date when it is empty and need not be one', async () => {
    const field = await DateFieldHarness.create();
    await field.fill('', '');
    expect(field.el.value).to.deep.equal({ date: null });
    expect(field.error).to.equal(null);
  });

  it('does not read "yesterday" anew tomorrow', async () => {
    let now = NOW;
    const field = await DateFieldHarness.create({ clock: () => now });
    await field.enter('date', 'yesterday');
    now += 86_400_000;
    await field.enter('time', '9:00');
    expect(field.el.value?.date).to.equal('2026-11-22T09:00:00-05:00');
  });
});

describe('<interaction-date-field> buttons', () => {
  it('Today keeps the time', async () => {
    const field = await DateFieldHarness.create({ entry: entryOf({ dateText: '1 Mar 2026', timeText: '9:15' }) });
    await field.choose('Today');
    expect(field.el.value?.date).to.equal('2026-11-23T09:15:00-05:00');
  });

  it('Yesterday takes the time of now where there is none', async () => {
    const field = await DateFieldHarness.create({ entry: entryOf({ timeText: 'noonish' }) });
    await field.choose('Yesterday');
    expect(field.el.value?.date).to.equal('2026-11-22T10:42:00-05:00');
  });

  it('Today is the day of the field’s zone', async () => {
    const clock = () => Date.parse('2026-11-24T02:00:00Z');
    const field = await DateFieldHarness.create({ clock });
    await field.choose('Today');
    expect(field.texts[0]).to.equal('23 Nov 2026');
    const other = await DateFieldHarness.create({ clock, timeZone: BERLIN });
    await other.choose('Today');
    expect(other.texts[0]).to.equal('24 Nov 2026');
  });

  it('An hour ago knows the time of an hour that came twice', async () => {
    const field = await DateFieldHarness.create({ clock: () => Date.parse('2026-11-01T06:30:00Z') });
    await field.choose('An hour ago');
    expect(field.el.value?.date).to.equal('2026-11-01T01:30:00-04:00');
    expect(field.chosenAnswer).to.include('Daylight');
  });

  it('Only the day takes the time away, and gives it back', async () => {
    const field = await DateFieldHarness.create();
    await field.choose('Only the day');
    expect(field.texts).to.deep.equal(['23 Nov 2026']);
    expect(field.el.value).to.deep.equal({ date: '2026-11-23', datePrecision: 'day' });
    expect(field.button('Only the day')!.ariaPressed).to.equal('true');
    await field.choose('Only the day');
    expect(field.texts).to.deep.equal(['23 Nov 2026', '10:42']);
  });
});

describe('<interaction-date-field> calendar by mouse', () => {
  it('opens and closes with its button', async () => {
    const field = await DateFieldHarness.create();
    await field.click(field.part('toggle')[0]!);
    expect(field.isOpen).to.equal(true);
    await field.click(field.part('toggle')[0]!);
    expect(field.isOpen).to.equal(false);
  });

  it('chooses a day, of another month too', async () => {
    const field = await DateFieldHarness.create();
    await field.click(field.part('toggle')[0]!);
    await field.click(field.day('2026-12-04')!);
    expect(field.isOpen).to.equal(false);
    expect(field.el.value?.date).to.equal('2026-12-04T10:42:00-05:00');
  });

  it('turns months and years, and the keys go on from there', async () => {
    const field = await DateFieldHarness.create();
    await field.click(field.part('toggle')[0]!);
    await field.click(field.button('Previous year')!);
    await field.click(field.button('Next month')!);
    expect(field.month).to.equal('December 2025');
    await field.press('ArrowRight', 'Enter');
    expect(field.texts[0]).to.equal('24 Dec 2025');
  });

  it('stays open when something beside the days is pressed', async () => {
    const field = await DateFieldHarness.create();
    await field.click(field.part('toggle')[0]!);
    await field.click(field.part('month')[0]!);
    expect(field.isOpen).to.equal(true);
  });

  it('closes when something else takes the focus', async () => {
    const field = await DateFieldHarness.create();
    await field.choose('Choose from a calendar');
    field.time!.focus();
    await field.el.updateComplete;
    expect(field.isOpen).to.equal(false);
  });

  it('closes when the field is disabled or leaves the page', async () => {
    const field = await DateFieldHarness.create();
    await field.choose('Choose from a calendar');
    field.el.disabled = true;
    await field.el.updateComplete;
    expect(field.isOpen).to.equal(false);
    field.el.disabled = false;
    await field.el.updateComplete;
    await field.choose('Choose from a calendar');
    field.el.parentElement!.append(field.el);
    await field.el.updateComplete;
    expect(field.isOpen).to.equal(false);
  });

  it('stays within a page of 320 px', async () => {
    const field = await DateFieldHarness.create();
    field.el.parentElement!.style.setProperty('width', '280px');
    await field.choose('Choose from a calendar');
    const { left, right } = field.part('calendar')[0]!.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    expect(field.el.scrollWidth).to.be.at.most(280);
  });
});

describe('<interaction-date-field> entry', () => {
  const stored: When[] = [
    { date: '2026-11-23T15:42:07.123Z' },
    { date: '2026-11-23T10:42:00-05:00', datePrecision: 'minute', timeZone: BERLIN },
    { date: '2026-11-23' },
    { date: '2026-11-23T10:42' },
    { date: null },
  ];
  for (const when of stored) {
    it(`gives ${JSON.stringify(when)} back as it is until somebody changes it`, async () => {
      const field = await DateFieldHarness.create({ value: when });
      expect(field.el.value).to.deep.equal(when);
      field.el.locale = 'ja';
      await field.el.updateComplete;
      expect(field.el.value).to.deep.equal(when);
    });
  }

  it('shows what is stored on the reader’s clock, whenever the zone is set', async () => {
    const field = await DateFieldHarness.create({ value: { date: '2026-11-23T15:42:00Z' }, timeZone: BERLIN });
    expect(field.texts[1]).to.equal('16:42');
    field.el.timeZone = 'Asia/Tokyo';
    await field.el.updateComplete;
    expect(field.texts).to.deep.equal(['24 Nov 2026', '00:42']);
  });

  it('keeps the zone in which a time was typed when the reader’s changes', async () => {
    const field = await DateFieldHarness.create();
    await field.fill('20 Nov 2026', '9:00');
    field.el.timeZone = BERLIN;
    await field.el.updateComplete;
    expect(field.texts).to.deep.equal(['20 Nov 2026', '09:00']);
    expect(field.el.value).to.deep.equal({ date: '2026-11-20T09:00:00-05:00', timeZone: NEW_YORK });
  });

  it('comes back from a draft as it was, later and in another language', async () => {
    const field = await DateFieldHarness.create();
    await field.fill('3/11', 'noonish');
    await field.enter('date', 'yesterday');
    const kept = JSON.parse(JSON.stringify(field.el.entry)) as typeof field.el.entry;
    const later = await DateFieldHarness.create({ entry: kept, locale: 'en-US', clock: () => NOW + 1e9 });
    expect(later.texts).to.deep.equal(['Nov 22, 2026', 'noonish']);
    expect(later.el.problem).to.equal('invalid');
  });

  it('is not disturbed by a host that sets it again while somebody types', async () => {
    const field = await DateFieldHarness.create();
    await field.enter('date', '3/1');
    field.el.entry = JSON.parse(JSON.stringify(field.el.entry)) as typeof field.el.entry;
    await field.el.updateComplete;
    expect(field.date.value).to.equal('3/1');
  });

  it('speaks another language from one moment to the next', async () => {
    const field = await DateFieldHarness.create();
    await field.fill('3/11/2026', '15:00');
    field.el.locale = 'en-US';
    await field.el.updateComplete;
    expect(field.texts).to.deep.equal(['Nov 3, 2026', '3:00 PM']);
    expect(field.el.value?.date).to.equal('2026-11-03T15:00:00-05:00');
  });

  const wrong: [string, unknown][] = [
    ['a text', 'soon'],
    ['half an entry', { dateText: 'x' }],
    ['an unknown language', entryOf({ locale: 'not a locale' })],
    ['an impossible moment', entryOf({ typedAt: Infinity })],
    ['a wrong stored date', entryOf({ stored: { date: 5 } as never })],
  ];
  for (const [what, entry] of wrong) {
    it(`takes ${what} for no entry, and warns`, async () => {
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (...words) => warnings.push(words.join(' '));
      try {
        const field = await DateFieldHarness.create({ entry: entry as never });
        expect(field.el.entry).to.equal(null);
      } finally {
        console.warn = warn;
      }
      expect(warnings).to.have.length(1);
    });
  }

  it('warns of wrong values and zones, and stays at now', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (...words: string[]) => warnings.push(words.join(' '));
    try {
      const field = await DateFieldHarness.create({ value: { date: 5 } as never });
      expect(field.el.entry).to.equal(null);
      const other = await DateFieldHarness.create({ recordTimeZone: 'Mars/Olympus' });
      expect(other.zones).to.equal(undefined);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(2);
  });
});

describe('<interaction-date-field> zones', () => {
  it('asks for none where record and reader share one', async () => {
    const field = await DateFieldHarness.create({ recordTimeZone: NEW_YORK });
    expect(field.zones).to.equal(undefined);
  });

  it('names both by their offsets at the time', async () => {
    const field = await DateFieldHarness.create({ recordTimeZone: BERLIN, value: { date: '2026-07-01T12:00:00Z' } });
    expect([...field.zones!.options].map(({ text }) => text)).to.deep.equal([
      'Your time · New York (GMT-4)',
      'Record’s time · Berlin (GMT+2)',
    ]);
  });

  it('takes the time that stands there for one in the chosen zone', async () => {
    const field = await DateFieldHarness.create({ recordTimeZone: BERLIN });
    await field.fill('20 Nov 2026', '9:00');
    const events = recordEvents(field.el);
    await field.chooseZone(BERLIN);
    expect(field.texts).to.deep.equal(['20 Nov 2026', '09:00']);
    expect(field.el.value).to.deep.equal({ date: '2026-11-20T09:00:00+01:00', timeZone: BERLIN });
    expect(events.map(([type]) => type)).to.deep.equal(['input', 'change']);
  });

  it('keeps the moment where the date was left at now', async () => {
    const field = await DateFieldHarness.create({ recordTimeZone: BERLIN });
    await field.chooseZone(BERLIN);
    expect(field.texts).to.deep.equal(['23 Nov 2026', '16:42']);
    expect(field.el.value).to.deep.equal({ date: '2026-11-23T16:42:00+01:00', timeZone: BERLIN });
  });

  it('writes the reader’s own only if it was chosen', async () => {
    const field = await DateFieldHarness.create({ recordTimeZone: BERLIN });
    await field.fill('20 Nov 2026', '9:00');
    expect(field.el.value).to.deep.equal({ date: '2026-11-20T09:00:00-05:00' });
    await field.chooseZone(BERLIN);
    await field.chooseZone(NEW_YORK);
    expect(field.el.value).to.deep.equal({ date: '2026-11-20T09:00:00-05:00', timeZone: NEW_YORK });
  });

  it('shows the zone of what is stored, be it a third one', async () => {
    const value = { date: '2026-11-23T15:42:00Z', timeZone: 'Asia/Tokyo' };
    const field = await DateFieldHarness.create({ recordTimeZone: BERLIN, value });
    expect(field.zones!.value).to.equal('Asia/Tokyo');
    expect(field.zones!.selectedOptions[0]!.text).to.equal('Tokyo (GMT+9)');
    expect(field.texts).to.deep.equal(['24 Nov 2026', '00:42']);
  });

  it('matters to no day', async () => {
    const field = await DateFieldHarness.create({ recordTimeZone: BERLIN });
    await field.choose('Only the day');
    expect(field.zones).to.equal(undefined);
  });
});

describe('<interaction-date-field> texts', () => {
  it('speaks with the texts it is given', async () => {
    const field = await DateFieldHarness.create({
      label: '',
      messages: pseudoMessages,
      recordTimeZone: BERLIN,
      // what a language writes itself is no text of the widget
      entry: entryOf({ dateText: '1 Nov 2026', timeText: '1:30' }),
    });
    await field.choose(pseudoMessages.openCalendar);
    const known = /^[\p{L} ,]*\d{1,2}[\p{L} ,]*( \d{4})?$|^\p{L}+$|^\p{L}+ \d{4}$|Eastern/u;
    expect(untranslated(field.el.shadowRoot!, []).filter((text) => !known.test(text))).to.deep.equal([]);
  });

  it('draws its icons by the names of the set', async () => {
    const field = await DateFieldHarness.create({ icons: { calendar: 'M0 0h24v24H0z' } });
    expect(field.part('toggle')[0]!.querySelector('path')!.getAttribute('d')).to.equal('M0 0h24v24H0z');
  });
});
