import { expect } from '@open-wc/testing';
import { deepActiveElement } from '../../support/deep.js';
import { DateFieldHarness, entryOf, recordEvents } from './date-field-harness.js';

/** A field on Monday, 23 November, with the calendar opened by keyboard. */
async function opened(values: Parameters<typeof DateFieldHarness.create>[0] = {}): Promise<DateFieldHarness> {
  const field = await DateFieldHarness.create(values);
  field.date.focus();
  await field.press('Alt+ArrowDown');
  return field;
}

describe('<interaction-date-field> keyboard', () => {
  describe('in the texts', () => {
    const dateKeys: [string, string][] = [
      ['ArrowUp', '24 Nov 2026'],
      ['ArrowDown', '22 Nov 2026'],
      ['PageUp', '23 Dec 2026'],
      ['PageDown', '23 Oct 2026'],
    ];
    for (const [key, text] of dateKeys) {
      it(`${key} moves the date to ${text}`, async () => {
        const field = await DateFieldHarness.create();
        const events = recordEvents(field.el);
        field.date.focus();
        await field.press(key);
        expect(field.texts).to.deep.equal([text, '10:42']);
        expect(events.map(([type]) => type)).to.deep.equal(['input', 'change']);
      });
    }

    const timeKeys: [string, string][] = [
      ['ArrowUp', '10:45'],
      ['ArrowDown', '10:40'],
      ['PageUp', '11:00'],
      ['PageDown', '10:00'],
    ];
    for (const [key, text] of timeKeys) {
      it(`${key} moves the time to ${text}`, async () => {
        const field = await DateFieldHarness.create();
        field.time!.focus();
        await field.press(key);
        expect(field.texts).to.deep.equal(['23 Nov 2026', text]);
      });
    }

    it('the time goes on into the next day', async () => {
      const field = await DateFieldHarness.create({ entry: entryOf({ timeText: '23:58' }) });
      field.time!.focus();
      await field.press('ArrowUp');
      expect(field.texts).to.deep.equal(['24 Nov 2026', '00:00']);
    });

    it('a text that cannot be read stays as it is', async () => {
      const field = await DateFieldHarness.create({ entry: entryOf({ dateText: 'some day', timeText: 'noonish' }) });
      field.date.focus();
      await field.press('ArrowUp');
      field.time!.focus();
      await field.press('PageDown');
      expect(field.texts).to.deep.equal(['some day', 'noonish']);
    });

    it('the ends of the calendar hold', async () => {
      const field = await DateFieldHarness.create({ entry: entryOf({ dateText: '31 Dec 9999', timeText: '23:58' }) });
      field.time!.focus();
      await field.press('ArrowUp');
      expect(field.texts).to.deep.equal(['31 Dec 9999', '23:58']);
    });

    it('keys do nothing in a read-only field', async () => {
      const field = await DateFieldHarness.create({ readOnly: true });
      field.date.focus();
      await field.press('ArrowUp', 'Alt+ArrowDown');
      expect(field.texts[0]).to.equal('23 Nov 2026');
      expect(field.isOpen).to.equal(false);
    });

    it('Tab goes to the date, its calendar, the time, the buttons, and on', async () => {
      const field = await DateFieldHarness.create();
      field.date.focus();
      const stops = [field.focused];
      for (let step = 0; step < 3; step += 1) {
        await field.press('Tab');
        stops.push(field.focused);
      }
      await field.press('Tab');
      expect(stops).to.deep.equal(['date', 'toggle', 'time', 'shortcut']);
      expect(deepActiveElement()?.textContent).to.equal('After');
    });
  });

  describe('in the calendar', () => {
    it('Alt+Arrow Down opens it on the day of the field', async () => {
      const field = await opened({ value: { date: '2026-03-05T10:00:00-05:00' } });
      expect(field.isOpen).to.equal(true);
      expect(field.focused).to.equal('2026-03-05');
      expect(field.month).to.equal('March 2026');
    });

    for (const key of ['Enter', ' ']) {
      it(`${key === ' ' ? 'Space' : key} on its button opens it`, async () => {
        const field = await DateFieldHarness.create();
        field.part('toggle')[0]!.focus();
        await field.press(key);
        expect(field.focused).to.equal('2026-11-23');
      });
    }

    it('opens on today where the date cannot be read', async () => {
      const field = await opened({ entry: entryOf({ dateText: 'some day' }) });
      expect(field.focused).to.equal('2026-11-23');
    });

    const moves: [string, string][] = [
      ['ArrowRight', '2026-11-24'],
      ['ArrowLeft', '2026-11-22'],
      ['ArrowDown', '2026-11-30'],
      ['ArrowUp', '2026-11-16'],
      ['Home', '2026-11-23'],
      ['End', '2026-11-29'],
      ['PageDown', '2026-12-23'],
      ['PageUp', '2026-10-23'],
      ['Shift+PageDown', '2027-11-23'],
      ['Shift+PageUp', '2025-11-23'],
    ];
    for (const [key, day] of moves) {
      it(`${key} moves the focus to ${day}`, async () => {
        const field = await opened();
        await field.press(key);
        expect(field.focused).to.equal(day);
        expect(field.texts[0]).to.equal('23 Nov 2026');
      });
    }

    it('Home and End keep to the week of the locale', async () => {
      const field = await opened({ locale: 'en-US' });
      await field.press('Home');
      expect(field.focused).to.equal('2026-11-22');
      await field.press('End');
      expect(field.focused).to.equal('2026-11-28');
    });

    it('arrows follow the direction of writing', async () => {
      const field = await DateFieldHarness.create();
      field.el.dir = 'rtl';
      field.date.focus();
      await field.press('Alt+ArrowDown', 'ArrowLeft');
      expect(field.focused).to.equal('2026-11-24');
    });

    it('Page Down stops at the last day of a shorter month', async () => {
      const field = await opened({ value: { date: '2026-01-31' } });
      await field.press('PageDown');
      expect(field.focused).to.equal('2026-02-28');
    });

    for (const key of ['Enter', ' ']) {
      it(`${key === ' ' ? 'Space' : key} chooses the day, closes, and gives the focus back`, async () => {
        const field = await opened();
        const events = recordEvents(field.el);
        await field.press('ArrowLeft', key);
        expect(field.isOpen).to.equal(false);
        expect(field.texts).to.deep.equal(['22 Nov 2026', '10:42']);
        expect(field.focused).to.equal('date');
        expect(events.map(([type]) => type)).to.deep.equal(['input', 'change']);
      });
    }

    it('Escape closes without choosing, gives the focus back, and goes no further', async () => {
      const field = await DateFieldHarness.create();
      field.part('toggle')[0]!.focus();
      await field.press('Enter', 'ArrowLeft');
      let heard = 0;
      const hear = () => (heard += 1);
      document.addEventListener('keydown', hear);
      await field.press('Escape');
      document.removeEventListener('keydown', hear);
      expect(field.isOpen).to.equal(false);
      expect(field.focused).to.equal('toggle');
      expect(field.el.entry).to.equal(null);
      expect(heard).to.equal(0);
    });

    it('Tab stays in it: the day, then the buttons, and round again', async () => {
      const field = await opened();
      await field.press('Tab');
      expect(deepActiveElement()?.ariaLabel).to.equal('Previous year');
      await field.press('Shift+Tab');
      expect(field.focused).to.equal('2026-11-23');
      await field.press('Shift+Tab');
      expect(deepActiveElement()?.ariaLabel).to.equal('Next year');
    });

    it('a button turns the month and keeps the focus', async () => {
      const field = await opened();
      await field.press('Tab', 'Tab', 'Enter');
      expect(field.month).to.equal('October 2026');
      expect(deepActiveElement()?.ariaLabel).to.equal('Previous month');
      await field.press('Escape');
      expect(field.isOpen).to.equal(false);
    });

    it('other keys are left alone', async () => {
      const field = await opened();
      await field.press('x', 'Alt+ArrowLeft');
      expect(field.focused).to.equal('2026-11-23');
    });
  });

  describe('in the buttons', () => {
    it('arrows, Home and End move between them', async () => {
      const field = await DateFieldHarness.create();
      field.button('Now')!.focus();
      const names: (string | undefined)[] = [];
      for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home', 'x']) {
        await field.press(key);
        names.push(deepActiveElement()?.textContent?.trim());
      }
      expect(names).to.deep.equal(['Today', 'Only the day', 'Now', 'Only the day', 'Now', 'Now']);
    });

    it('arrows follow the direction of writing', async () => {
      const field = await DateFieldHarness.create();
      field.el.dir = 'rtl';
      field.button('Now')!.focus();
      await field.press('ArrowLeft');
      expect(deepActiveElement()?.textContent?.trim()).to.equal('Today');
    });

    it('Tab comes back to the one that was used', async () => {
      const field = await DateFieldHarness.create();
      await field.choose('Yesterday');
      field.time!.focus();
      await field.press('Tab');
      expect(deepActiveElement()?.textContent?.trim()).to.equal('Yesterday');
    });
  });

  describe('in the question', () => {
    it('Tab leads to it, and an arrow answers', async () => {
      const field = await DateFieldHarness.create();
      await field.type('date', '1 Nov 2026');
      await field.type('time', '130');
      await field.press('Tab');
      expect(field.focused).to.equal('radio');
      await field.press(' ');
      expect(field.el.value?.date).to.equal('2026-11-01T01:30:00-04:00');
      await field.press('ArrowDown');
      expect(field.el.value?.date).to.equal('2026-11-01T01:30:00-05:00');
    });
  });
});
