import { codeChoices } from '../../src/model/code-choices.js';
import { expect } from '@open-wc/testing';
import { searchCodes } from '../../src/model/code-search.js';
import { CodeTree } from '../../src/model/code-tree.js';
import type { Code } from '../../src/model/code.js';

const choices = codeChoices(
  new CodeTree([
    { key: 'telerecruiting', label: 'Telerecruiting' },
    { key: 'spoke-parent', label: 'Spoke with Parent', parent: 'telerecruiting' },
    { key: 'left-voicemail', label: 'Left Voicemail', parent: 'telerecruiting', aliases: ['VM', 'answering machine'] },
    { key: 'contact', label: 'Contact', folder: 'Outreach' },
    { key: 'recall', label: 'Recall for Parade', parent: 'contact' },
    { key: 'call-student', label: 'Call with Student', parent: 'contact' },
    { key: 'call-parent', label: 'Call with Parent', parent: 'contact' },
    { key: 'email', label: 'E-mail', parent: 'contact' },
    { key: 'open-visit', label: 'Open Visit', parent: 'contact' },
    { key: 'visit', label: 'Visit', parent: 'contact' },
    { key: 'resume', label: 'Résumé 𝓔valuation', parent: 'contact' },
  ]),
);

const found = (text: string) => searchCodes(choices, text).map(({ choice }) => choice.label);

describe('searchCodes', () => {
  it('finds Contact › Call with Parent first for "call par"', () => {
    expect(searchCodes(choices, 'call par')[0]?.choice.path).to.equal('Contact › Call with Parent');
  });

  it('finds everything in the order given for no text', () => {
    for (const text of ['', ' ', '\u200b']) {
      expect(searchCodes(choices, text)).to.deep.equal(choices.map((choice) => ({ choice, words: [] })));
    }
  });

  it('wants every word', () => {
    expect(found('call counselor')).to.deep.equal([]);
    expect(found('parent contact')).to.deep.equal(['Call with Parent']);
  });

  it('puts the whole label first', () => {
    expect(found('visit')).to.deep.equal(['Visit', 'Open Visit']);
    expect(found('contact')[0]).to.equal('Contact');
    expect(found('  CALL   with student ')[0]).to.equal('Call with Student');
  });

  it('puts the beginning of a word before its inside', () => {
    expect(found('call')).to.deep.equal(['Call with Student', 'Call with Parent', 'Recall for Parade']);
  });

  it('sees a word that begins behind one that only contains it', () => {
    const list = codeChoices(
      new CodeTree([
        { key: '1', label: 'Recalled' },
        { key: '2', label: 'Recall call' },
      ]),
    );
    expect(searchCodes(list, 'call').map(({ choice }) => choice.label)).to.deep.equal(['Recall call', 'Recalled']);
  });

  it('puts the label before path, heading, key and other words', () => {
    const list = codeChoices(
      new CodeTree([
        { key: 'a', label: 'By path' },
        { key: 'by-path', label: 'First', parent: 'a' },
        { key: 'b', label: 'Second', aliases: ['by alias'] },
        { key: 'c', label: 'Third', folder: 'by folder' },
        { key: 'd', label: 'Stand by' },
        { key: 'e', label: 'Standby' },
        { key: 'nearby', label: 'Sixth' },
      ]),
    );
    const labels = searchCodes(list, 'by').map(({ choice }) => choice.label);
    expect(labels).to.deep.equal(['By path', 'Stand by', 'First', 'Second', 'Third', 'Standby', 'Sixth']);
  });

  it('keeps equals in the order given', () => {
    expect(found('parent')).to.deep.equal(['Spoke with Parent', 'Call with Parent']);
  });

  it('finds other words people use', () => {
    expect(found('vm')).to.deep.equal(['Left Voicemail']);
    expect(found('machine')).to.deep.equal(['Left Voicemail']);
  });

  it('finds by path, heading and key', () => {
    expect(found('telerecruiting ›')).to.deep.equal(['Spoke with Parent', 'Left Voicemail']);
    expect(found('outreach email')).to.deep.equal(['E-mail']);
    expect(found('left-v')).to.deep.equal(['Left Voicemail']);
  });

  it('finds words with punctuation', () => {
    expect(found('e-mail')).to.deep.equal(['E-mail']);
    expect(found('mail')).to.deep.equal(['E-mail', 'Left Voicemail']);
  });

  it('finds without accents, and behind letters of other planes', () => {
    expect(found('resume evaluation')).to.deep.equal(['Résumé 𝓔valuation']);
    const [deseret] = codeChoices(new CodeTree([{ key: '1', label: '𐐀call' }]));
    const [plain] = codeChoices(new CodeTree([{ key: '2', label: '😀call' }]));
    expect(searchCodes([deseret!, plain!], 'call').map(({ choice }) => choice)).to.deep.equal([plain, deseret]);
  });

  it('puts an alias or key typed as a whole before a label that begins so', () => {
    const list = codeChoices(
      new CodeTree([
        { key: '1', label: 'VM server' },
        { key: '2', label: 'Left Voicemail', aliases: ['VM'] },
        { key: 'vm', label: 'Third' },
        { key: '4', label: 'VM' },
      ]),
    );
    const labels = searchCodes(list, 'Vm').map(({ choice }) => choice.label);
    expect(labels).to.deep.equal(['VM', 'Left Voicemail', 'Third', 'VM server']);
  });

  it('takes the key and other words of a code for its own, not for those of its subcodes', () => {
    const list = codeChoices(
      new CodeTree([
        { key: 'a', label: 'Anruf', aliases: ['phone'] },
        { key: 'b', label: 'Phone call', parent: 'a' },
      ]),
    );
    expect(searchCodes(list, 'phone').map(({ choice }) => choice.label)).to.deep.equal(['Anruf', 'Phone call']);
  });

  it('puts a label that begins so before one with such a word', () => {
    const list = codeChoices(
      new CodeTree([
        { key: '1', label: 'Missed call' },
        { key: '2', label: 'Call back' },
      ]),
    );
    expect(searchCodes(list, 'call').map(({ choice }) => choice.label)).to.deep.equal(['Call back', 'Missed call']);
  });

  it('says by which words', () => {
    expect(searchCodes(choices, 'Contact CÁLL par')[0]?.words).to.deep.equal(['contact', 'call', 'par']);
  });

  it('takes text as text', () => {
    for (const text of ['.*', '(', '[a', '\\', '$&', '^', '\0']) expect(found(text), text).to.deep.equal([]);
  });

  it('searches 5,000 codes within a few frames of a slow machine once they are prepared', () => {
    const codes = Array.from({ length: 100 }, (_, code): Code[] => [
      { key: `c${code}`, label: `Catégorie ${code}` },
      ...Array.from({ length: 49 }, (__, at) => ({
        key: `s${at}`,
        label: `Call with Parent ${at}`,
        parent: `c${code}`,
      })),
    ]).flat();
    const many = codeChoices(new CodeTree(codes));
    expect(searchCodes(many, 'prepare')).to.deep.equal([]);
    const times = Array.from({ length: 15 }, () => {
      const started = performance.now();
      expect(searchCodes(many, '7 call').length).to.be.greaterThan(100);
      return performance.now() - started;
    });
    // the fastest of several: other work on the machine only adds
    expect(Math.min(...times)).to.be.lessThan(60);
  });
});
