import { expect } from '@open-wc/testing';
import { starterCodes } from '../../src/data/starter-codes.js';
import { CodeTree } from '../../src/model/code-tree.js';

const ICONS = ['phone', 'mail', 'visit', 'event', 'card', 'flag', 'letter', 'message', 'print'];

describe('starterCodes', () => {
  const tree = new CodeTree(starterCodes);

  it('are the codes of an admissions office, in their order', () => {
    const outline = tree.codes.map(({ key, label }) => [label, tree.subcodesOf(key).map((subcode) => subcode.label)]);
    expect(outline).to.deep.equal([
      ['Contact', ['Call with Student', 'Call with Parent', 'Call with Counselor', 'E-mail', 'Visit']],
      ['Mailing', ['Sent Letter', 'Sent Postcard']],
      ['Telerecruiting', ['Spoke with Student', 'Spoke with Parent', 'Left Voicemail', 'Wrong Number']],
      ['Event', []],
      ['Payment', []],
      ['Flag', []],
    ]);
  });

  it('have keys in lower case without spaces', () => {
    for (const { key } of starterCodes) expect(key).to.match(/^[a-z]+(-[a-z]+)*$/);
  });

  it('have icons that exist', () => {
    for (const { icon } of starterCodes) expect(ICONS).to.include(icon);
  });

  it('bring the fields of events and payments', () => {
    const fieldsOf = (key: string) => tree.find(key).code?.fields?.map((field) => field.key);
    expect(fieldsOf('event')).to.deep.equal(['category', 'instance', 'status']);
    expect(fieldsOf('payment')).to.deep.equal(['type', 'amount', 'account']);
  });

  it('have hues for codes', () => {
    expect(tree.codes.map(({ hue }) => hue)).to.deep.equal([255, 150, 300, 55, 195, 25]);
  });

  it('make a flag of Flag alone', () => {
    expect(starterCodes.filter(({ flag }) => flag).map(({ key }) => key)).to.deep.equal(['flag']);
  });
});
