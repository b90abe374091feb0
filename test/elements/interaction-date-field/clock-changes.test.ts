import { expect } from '@open-wc/testing';
import { wallTimeAt } from '../../../src/model/time-zone.js';
import { clockChanges, type ClockChange } from '../../support/clock-changes.js';
import { DateFieldHarness } from './date-field-harness.js';

const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Europe/Dublin',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Asia/Tehran',
  'Antarctica/Troll',
  'America/Havana',
  'Pacific/Apia',
];

/** Five changes of each zone, spread over the years, forward and back. */
const changes = ZONES.flatMap((timeZone) => {
  const all = clockChanges(timeZone);
  return [0.05, 0.3, 0.55, 0.8, 0.95].map((part) => all[Math.floor(part * all.length)]!);
});

/** A wall time in the middle of what was skipped or came twice. */
function wallIn({ timeZone, at, by }: ClockChange): string {
  const after = Date.parse(`${wallTimeAt(at, timeZone)}Z`);
  return new Date(after - by + by / 2).toISOString().slice(0, 16);
}

describe('<interaction-date-field> clock changes', () => {
  it('are fifty, of both kinds', () => {
    expect(changes).to.have.length(50);
    expect(changes.filter(({ by }) => by > 0).length).to.be.within(15, 35);
  });

  for (const change of changes) {
    const { timeZone, by } = change;
    const wall = wallIn(change);
    const [day = '', time = ''] = wall.split('T');

    it(`asks about ${wall} in ${timeZone}, which ${by > 0 ? 'was skipped' : 'came twice'}`, async () => {
      const field = await DateFieldHarness.create({ timeZone });
      await field.fill(day, time);
      expect(field.el.problem).to.equal(by > 0 ? 'no-such-time' : 'doubled-time');
      expect(field.el.value).to.equal(null);
      expect(field.question).to.match(by > 0 ? /put forward/ : /put back/);
      const { answers } = field;
      expect(answers).to.have.length(2);
      expect(answers[0]).not.to.equal(answers[1]);
      for (const answer of answers) expect(answer).to.match(/\d\d:\d\d · .+ \(.*GMT.*\)$/);
      expect(field.chosenAnswer).to.equal(undefined);

      await field.answer(0);
      const earlier = Date.parse(field.el.value!.date!);
      await field.answer(1);
      const later = Date.parse(field.el.value!.date!);
      expect(later - earlier).to.equal(Math.abs(by));
      const shown = [earlier, later].map((instant) => wallTimeAt(instant, timeZone).slice(0, 16));
      if (by < 0) expect(shown).to.deep.equal([wall, wall]);
      else expect([shown[0]! < wall, shown[1]! > wall]).to.deep.equal([true, true]);
      expect(field.chosenAnswer).to.equal(answers[1]);
    });
  }

  it('asks again when the time is changed after the answer', async () => {
    const field = await DateFieldHarness.create();
    await field.fill('1 Nov 2026', '1:30');
    await field.answer(0);
    await field.enter('time', '1:40');
    expect(field.el.value).to.equal(null);
    expect(field.chosenAnswer).to.equal(undefined);
  });

  it('asks in the zone of the record, and no more in the reader’s', async () => {
    const field = await DateFieldHarness.create({ recordTimeZone: 'Europe/Berlin' });
    await field.fill('25 Oct 2026', '2:30');
    expect(field.question).to.equal(null);
    await field.chooseZone('Europe/Berlin');
    expect(field.answers[0]).to.match(/^02:30 · Central European Summer Time \(GMT\+2\)$/);
  });

  it('asks nothing about a day', async () => {
    const field = await DateFieldHarness.create();
    await field.fill('8 Mar 2026', '2:30');
    await field.choose('Only the day');
    expect(field.question).to.equal(null);
    expect(field.el.value).to.deep.equal({ date: '2026-03-08', datePrecision: 'day' });
  });

  it('names the days of the answers where they differ', async () => {
    const field = await DateFieldHarness.create({ timeZone: 'Pacific/Apia' });
    await field.fill('30 Dec 2011', '12:00');
    // engines differ in a comma
    const moments = field.answers.map((answer) => answer.split(' · ')[0]!.replaceAll(',', ''));
    expect(moments).to.deep.equal(['Thu 29 Dec 12:00', 'Sat 31 Dec 12:00']);
  });
});
