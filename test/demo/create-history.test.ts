import { expect } from '@open-wc/testing';
import { codes } from '../../demo/seed/codes.js';
import { createHistory, HISTORY_SIZE } from '../../demo/seed/create-history.js';
import { relations } from '../../demo/seed/relations.js';
import { users } from '../../demo/seed/users.js';
import type { Interaction } from '../../src/model/interaction.js';

const days = [
  new Date(2026, 10, 24, 10),
  new Date(2027, 1, 28, 12),
  new Date(2026, 4, 10, 9),
  new Date(2026, 7, 1, 0),
  new Date(2028, 1, 29, 23, 59),
];

const momentOf = ({ date }: Interaction) => Date.parse(date ?? '');

for (const now of days) {
  describe(`createHistory on ${now.toDateString()}`, () => {
    const { interactions, files } = createHistory(now, 427);
    const people = interactions.filter(({ origin }) => origin === 'user');

    it('has the promised number of entries', () => {
      expect(interactions).to.have.length(HISTORY_SIZE);
    });

    it('gives most entries to people', () => {
      expect(people.length).to.be.within(220, 340);
    });

    it('gives each entry an id of its own', () => {
      expect(new Set(interactions.map(({ id }) => id)).size).to.equal(interactions.length);
    });

    it('spans the four years before and a few weeks to come', () => {
      const moments = interactions.map(momentOf);
      const day = 86_400_000;
      expect(Math.min(...moments)).to.be.at.least(now.getTime() - 1462 * day);
      expect(Math.max(...moments)).to.be.at.most(now.getTime() + 31 * day);
      expect(moments.filter((moment) => moment > now.getTime() + day)).to.have.length(2);
    });

    it('dates each entry with an instant or a bare day', () => {
      for (const { date, datePrecision, until } of interactions) {
        expect(date).to.match(datePrecision === 'day' ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z$/);
        if (until) expect(Date.parse(until)).to.be.above(Date.parse(date ?? ''));
      }
    });

    it('uses only codes, users and relations that the demo knows', () => {
      const known = new Set(codes.map(({ key, parent }) => (parent ? `${parent}/${key}` : key)));
      for (const { code, subcode, user, relations: applied = [], origin } of interactions) {
        expect(known).to.include(subcode ? `${code}/${subcode}` : (code ?? ''));
        if (origin === 'user') expect(users).to.include(user);
        for (const relation of applied) expect(relations).to.include(relation);
      }
    });

    it('fills only fields that the code has', () => {
      for (const { code, fields = {} } of people) {
        const known = codes.find(({ key, parent }) => key === code && !parent)?.fields?.map(({ key }) => key) ?? [];
        expect(known).to.include.members(Object.keys(fields));
      }
    });

    it('has the content of every attachment, and no other', () => {
      const attachments = interactions.flatMap((entry) => entry.attachments ?? []);
      expect([...files.keys()]).to.have.members(attachments.map(({ id }) => id));
      for (const { id, size, type } of attachments) {
        expect(files.get(id)?.size).to.equal(size);
        expect(files.get(id)?.type).to.equal(type);
      }
    });

    it('leaves no hole in its sentences', () => {
      for (const { subject = '', comments = '' } of interactions) {
        expect(`${subject} ${comments}`).not.to.match(/undefined|\[object|\$\{|\.\.(?!\.)|\? *\./);
      }
    });
  });
}

describe('createHistory', () => {
  const now = new Date(2026, 10, 24, 10);

  it('gives the same history for the same day and seed', () => {
    expect(createHistory(now, 7).interactions).to.deep.equal(createHistory(now, 7).interactions);
  });

  it('gives another history for another seed', () => {
    expect(createHistory(now, 7).interactions).not.to.deep.equal(createHistory(now, 8).interactions);
  });

  it('shows the cases that a real history has', () => {
    const { interactions } = createHistory(now, 427);
    const some = (test: (entry: Interaction) => boolean) => interactions.some(test);
    expect(
      some(({ status }) => status?.cancelled === true),
      'cancelled',
    ).to.equal(true);
    expect(
      some(({ subject, origin }) => !subject && origin === 'user'),
      'no subject',
    ).to.equal(true);
    expect(
      some(({ datePrecision }) => datePrecision === 'day'),
      'day only',
    ).to.equal(true);
    expect(
      some(({ flag }) => flag === 'raised'),
      'raised flag',
    ).to.equal(true);
    expect(
      some(({ publicComments }) => Boolean(publicComments)),
      'public comments',
    ).to.equal(true);
    expect(
      some(({ comments }) => /\n\n/.test(comments ?? '')),
      'paragraphs',
    ).to.equal(true);
    expect(
      some(({ subject }) => /\p{Script=Arabic}/u.test(subject ?? '')),
      'right to left',
    ).to.equal(true);
    expect(
      some(({ subject }) => /\p{Emoji_Presentation}/u.test(subject ?? '')),
      'emoji',
    ).to.equal(true);
    expect(new Set(interactions.map(({ user }) => user?.id).filter(Boolean)).size, 'users').to.equal(10);
  });

  it('answers after the question in every exchange', () => {
    const { interactions } = createHistory(now, 427);
    const asked = interactions.findIndex(({ comments }) => comments?.startsWith('Rosalind asked how quiet'));
    const told = interactions.findIndex(({ comments }) => comments?.startsWith('Quiet enough'));
    expect(asked).to.be.within(0, told - 1);
  });
});
