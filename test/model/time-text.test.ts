import { expect } from '@open-wc/testing';
import { readTime, writeTime } from '../../src/model/time-text.js';

const LOCALES =
  'en-US en-GB de fr ja ar-EG fa-IR hi th sv hu zh-Hans zh-Hant ko vi he bg ca da el es fi ga lo mn my ne tr uk'.split(
    ' ',
  );

describe('readTime', () => {
  const read: readonly (readonly [locale: string, ...texts: (readonly [string, string | null])[]])[] = [
    [
      'en-US',
      ['3:30 PM', '15:30'],
      ['3:30 pm', '15:30'],
      ['3:30 p.m.', '15:30'],
      ['3pm', '15:00'],
      ['3p', '15:00'],
      ['9a', '09:00'],
      ['12 am', '00:00'],
      ['12pm', '12:00'],
      ['0:15 am', '00:15'],
      ['15', '15:00'],
      ['15:30', '15:30'],
      ['15:30 pm', '15:30'],
      ['1530', '15:30'],
      ['930', '09:30'],
      ['0930', '09:30'],
      ['9', '09:00'],
      ['15.30', '15:30'],
      ['15 30', '15:30'],
      ['15h30', '15:30'],
      ['15:30:07', '15:30:07'],
      ['15:30:00', '15:30'],
      ['15:30 am', null],
      ['24', null],
      ['24:00', null],
      ['9:5', null],
      ['9:60', null],
      ['9:30:60', null],
      ['9:30:0', null],
      ['15300', null],
      ['153', '01:53'],
      ['1:2:3:4', null],
      ['noonish', null],
      ['9 or so', null],
      ['pm', null],
      ['', null],
    ],
    ['de', ['15.30 Uhr', '15:30'], ['15 Uhr', '15:00'], ['3 pm', '15:00']],
    ['fr', ['15 h 30', '15:30'], ['15h', '15:00']],
    ['sv', ['15.30', '15:30'], ['kl. 15.30', null], ['3 em', '15:00'], ['9 fm', '09:00']],
    ['ja', ['午後3:30', '15:30'], ['午前9時', '09:00'], ['15時30分', '15:30'], ['１５：３０', '15:30']],
    ['zh-Hans', ['下午3:30', '15:30'], ['上午9时', '09:00']],
    ['ar-EG', ['٣:٣٠ م', '15:30'], ['9:05 ص', '09:05'], ['١٥٣٠', '15:30']],
    ['fa-IR', ['۱۵:۳۰', '15:30']],
    ['hi', ['3:30 pm', '15:30'], ['१५:३०', '15:30']],
    ['th', ['15:30', '15:30'], ['15 นาฬิกา 30 นาที', '15:30']],
    ['hu', ['15:30', '15:30'], ['du. 3:30', '15:30']],
    ['es', ['3:30 p. m.', '15:30']],
  ];
  for (const [locale, ...texts] of read) {
    for (const [text, time] of texts) {
      it(`reads ${JSON.stringify(text)} in ${locale} as ${time ?? 'no time'}`, () => {
        expect(readTime(text, locale)).to.equal(time);
      });
    }
  }

  for (const locale of LOCALES) {
    it(`reads what it writes in ${locale}, every minute of the day`, () => {
      for (let minute = 0; minute < 1440; minute += 1) {
        const time = new Date(minute * 60_000).toISOString().slice(11, 16);
        const text = writeTime(time, locale);
        if (readTime(text, locale) !== time) expect.fail(`${text} is ${readTime(text, locale)}, not ${time}`);
      }
    });

    it(`reads twelve hours with the words of ${locale}`, () => {
      const format = new Intl.DateTimeFormat(locale, {
        hour: 'numeric',
        minute: '2-digit',
        hour12: true,
        timeZone: 'UTC',
      });
      for (let hour = 0; hour < 24; hour += 1) {
        const text = format.format(hour * 3_600_000 + 7 * 60_000);
        expect(readTime(text, locale), text).to.equal(`${String(hour).padStart(2, '0')}:07`);
      }
    });
  }
});

describe('writeTime', () => {
  it('writes as the locale does', () => {
    expect(writeTime('15:30', 'en-GB')).to.equal('15:30');
    expect(writeTime('15:30', 'en-US')).to.match(/^3:30\sPM$/u);
    expect(writeTime('15:30', 'ar-EG')).to.include('٣:٣٠');
  });

  it('writes digits that can be read again', () => {
    expect(writeTime('15:30', 'ja-u-nu-hanidec')).to.equal('15:30');
  });

  it('writes seconds where there are some', () => {
    expect(writeTime('15:30:07', 'en-GB')).to.equal('15:30:07');
  });
});
