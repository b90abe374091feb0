import { expect } from '@open-wc/testing';
import { createI18n } from '../../src/i18n/create-i18n.js';
import { en } from '../../src/i18n/languages/en.js';

describe('createI18n', () => {
  it('takes language, zone and single texts', () => {
    const i18n = createI18n({ locale: 'de', timeZone: 'Europe/Berlin', messages: { retry: 'Noch einmal' } });
    expect(i18n.locale).to.equal('de');
    expect(i18n.timeZone).to.equal('Europe/Berlin');
    expect(i18n.messages.retry).to.equal('Noch einmal');
    expect(i18n.messages.save).to.equal(en.save);
    expect(i18n.problems).to.deep.equal([]);
  });

  it("falls back to the browser's own, and names what it does not know", () => {
    const own = new Intl.DateTimeFormat().resolvedOptions();
    const i18n = createI18n({ locale: 'x_y', timeZone: 'Mars/Olympus' });
    expect(i18n.locale).to.equal(own.locale);
    expect(i18n.timeZone).to.equal(own.timeZone);
    expect(i18n.problems).to.have.length(2);
  });

  it('shares formatters between elements of one language and zone', () => {
    const settings = { locale: 'fr', timeZone: 'UTC' };
    expect(createI18n(settings).format).to.equal(createI18n(settings).format);
  });

  it('inflects English', () => {
    expect(en.files({ value: 1, text: '1' })).to.equal('1 file');
    expect(en.files({ value: 2, text: '2' })).to.equal('2 files');
    expect(en.because('rate-limited', { value: 30, text: '30' })).to.include('30 seconds');
    expect(en.because('rate-limited', undefined)).to.equal('Too many requests at the moment.');
  });
});
