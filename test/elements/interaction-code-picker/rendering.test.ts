import { expect } from '@open-wc/testing';
import { defaultIcons } from '../../../src/elements/shared/control-icons.js';
import { CodePickerHarness, codes, manyCodes, textOf } from './code-picker-harness.js';

describe('<interaction-code-picker> rendering', () => {
  it('shows the value by its name in full, with its colour', async () => {
    const picker = await CodePickerHarness.create({ value: { code: 'contact', subcode: 'call-parent' } });
    expect(picker.input.value).to.equal('Contact › Call with Parent');
    expect(getComputedStyle(picker.part('dot')[0]!).getPropertyValue('--interaction-hue')).to.equal('255');
  });

  it('shows a magnifier in the place of the colour where nothing is chosen', async () => {
    const picker = await CodePickerHarness.create({ icons: { find: 'M1 1h1' } });
    expect(picker.part('dot')).to.have.length(0);
    expect(picker.part('control')[0]!.querySelector('path')!.getAttribute('d')).to.equal('M1 1h1');
  });

  it('gives each option the colour of its code', async () => {
    const picker = await CodePickerHarness.create();
    await picker.focus();
    await picker.press('ArrowDown');
    const colours = picker.part('dot').map((dot) => getComputedStyle(dot).backgroundColor);
    expect(colours[0]).to.match(/255\)$/);
    expect(colours[2]).to.match(/150\)$/);
  });

  it('groups options under their codes, and leaves out what cannot be picked', async () => {
    const picker = await CodePickerHarness.create();
    await picker.focus();
    await picker.press('ArrowDown');
    expect(picker.groups).to.deep.equal({
      Contact: ['Call with Student', 'Call with Parent'],
      Mailing: ['Mailing', 'Sent Letter'],
    });
    expect(picker.options).to.deep.equal(['Call with Student', 'Call with Parent', 'Mailing', 'Sent Letter', 'Event']);
  });

  it('puts the code of the best match first', async () => {
    const picker = await CodePickerHarness.create({
      codes: [...codes, { key: 'parent', label: 'Parent' }, { key: 'visit', parent: 'parent', label: 'Visit' }],
    });
    await picker.type('parent');
    expect(picker.options).to.deep.equal(['Parent', 'Visit', 'Call with Parent']);
  });

  it('groups options by folder, and names the code of a subcode there', async () => {
    const picker = await CodePickerHarness.create({
      codes: codes.map((code) => (code.key === 'mailing' ? { ...code, folder: 'Paper' } : code)),
    });
    await picker.type('letter');
    expect(picker.groups).to.deep.equal({ Paper: ['Mailing › Sent Letter'] });
  });

  it('marks it in the code and the folder too', async () => {
    const picker = await CodePickerHarness.create({
      codes: codes.map((code) => (code.key === 'mailing' ? { ...code, folder: 'Paper' } : code)),
    });
    await picker.type('pap mai let');
    expect(picker.groups).to.deep.equal({ Paper: ['Mailing › Sent Letter'] });
    expect(picker.part('mark').map(textOf)).to.deep.equal(['Pap', 'Mai', 'Let']);
  });

  it('marks the key by which a code was found', async () => {
    const picker = await CodePickerHarness.create({ codes: [{ key: 'tx-17', label: 'Letter' }] });
    await picker.type('x-1');
    expect(picker.options).to.deep.equal(['Letter tx-17']);
    expect(picker.part('mark').map(textOf)).to.deep.equal(['x-1']);
  });

  it('marks letters of the text whatever their accents', async () => {
    const picker = await CodePickerHarness.create({ codes: [{ key: 'a', label: 'Élève reçu' }] });
    await picker.focus();
    await picker.enter('eleve recu');
    expect(picker.part('mark').map(textOf)).to.deep.equal(['Élève', 'reçu']);
  });

  it('marks what was typed', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('call par');
    expect(picker.options).to.deep.equal(['Call with Parent']);
    expect(picker.part('mark').map(textOf)).to.deep.equal(['Call', 'Par']);
  });

  it('finds codes by the other words people use', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('post');
    expect(picker.options, 'and says which').to.deep.equal(['Sent Letter post']);
    expect(picker.part('mark').map(textOf)).to.deep.equal(['post']);
  });

  it('offers the codes of the kind and record type asked for', async () => {
    const picker = await CodePickerHarness.create({
      kind: 'activity',
      recordType: 'person',
      codes: [
        { key: 'call', label: 'Call', kinds: ['interaction'] },
        { key: 'login', label: 'Login', kinds: ['activity'] },
        { key: 'audit', label: 'Audit', recordTypes: ['organization'] },
      ],
    });
    await picker.focus();
    await picker.press('ArrowDown');
    expect(picker.options).to.deep.equal(['Login']);
  });

  it('names an inactive code that is the value, and says that it is no longer in use', async () => {
    const picker = await CodePickerHarness.create({ value: { code: 'contact', subcode: 'fax' } });
    expect(picker.input.value).to.equal('Contact › Fax');
    expect(picker.hint).to.equal('This code is no longer in use. It stays until you choose another.');
    expect(picker.el.validity.valid).to.equal(true);
  });

  it('offers no inactive code, even where it is the value', async () => {
    const picker = await CodePickerHarness.create({ value: { code: 'contact', subcode: 'fax' } });
    await picker.type('fax');
    expect(picker.popupText).to.equal('No code matches “fax”.');
  });

  it('says nothing of the kind once another code is chosen', async () => {
    const picker = await CodePickerHarness.create({ value: { code: 'contact', subcode: 'fax' } });
    await picker.type('event');
    await picker.press('Enter');
    expect(picker.hint).to.equal(null);
  });

  it('tells the hint and the error', async () => {
    const picker = await CodePickerHarness.create({ value: { code: 'contact', subcode: 'fax' } });
    picker.el.setCustomValidity('Not today.');
    picker.el.checkValidity();
    await picker.el.updateComplete;
    expect([picker.hint?.slice(0, 9), picker.error]).to.deep.equal(['This code', 'Not today.']);
  });

  for (const value of [
    { code: 'contact', subcode: 'fax' },
    { code: '4711', subcode: '08/15' },
  ]) {
    it(`keeps the value ${value.code}/${value.subcode} when its name is typed again`, async () => {
      const picker = await CodePickerHarness.create({ value });
      const name = picker.input.value;
      await picker.focus();
      await picker.enter('something');
      await picker.enter(name);
      await picker.press('Tab');
      expect(picker.el.value).to.deep.equal(value);
      expect(picker.error).to.equal(null);
    });
  }

  it('shows the icon of a code in its colour, in the list and in the field', async () => {
    const picker = await CodePickerHarness.create({
      icons: { own: 'M2 2h2' },
      codes: [
        { key: 'a', label: 'A', icon: 'own', hue: 10 },
        { key: 'b', label: 'B', icon: 'phone', hue: 20 },
        { key: 'c', label: 'C', icon: 'unknown' },
      ],
    });
    await picker.focus();
    await picker.press('ArrowDown');
    const paths = picker.optionElements.map((option) => option.querySelector('path')?.getAttribute('d'));
    expect(paths).to.deep.equal(['M2 2h2', defaultIcons['phone'], undefined]);
    await picker.press('Enter');
    const [sign] = picker.part('dot');
    expect(sign!.querySelector('path')!.getAttribute('d')).to.equal('M2 2h2');
    expect(getComputedStyle(sign!).getPropertyValue('--interaction-hue')).to.equal('10');
  });

  it('shows an unknown value as it was given', async () => {
    const picker = await CodePickerHarness.create({ value: { code: '4711', subcode: '08/15' } });
    expect(picker.input.value).to.equal('4711 › 08/15');
  });

  it('says so when there are no codes', async () => {
    const picker = await CodePickerHarness.create({ codes: [] });
    await picker.focus();
    await picker.press('ArrowDown');
    expect(picker.popupText).to.equal('There are no codes.');
    expect(picker.isOpen).to.equal(false);
  });

  it('says so when no code matches', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('zzz');
    expect(picker.popupText).to.equal('No code matches “zzz”.');
  });

  it('shows hostile labels as text', async () => {
    const label = '<img src=x onerror=alert(1)>';
    const picker = await CodePickerHarness.create({ label, codes: [{ key: label, label, folder: `${label}!` }] });
    await picker.type('img');
    expect(picker.options).to.deep.equal([label]);
    expect(picker.groups).to.have.keys([`${label}!`]);
    expect(picker.el.renderRoot.querySelector('img')).to.equal(null);
    await picker.press('Enter');
    expect(picker.input.value).to.equal(label);
  });

  it('shows the name as typed by a machine: 3,618 characters, no break, in a narrow place', async () => {
    const label = 'x'.repeat(3618);
    const picker = await CodePickerHarness.create({ codes: [{ key: 'long', label, folder: label }, ...codes] });
    picker.el.style.setProperty('inline-size', '17.5em');
    await picker.focus();
    await picker.press('ArrowDown');
    const [option] = picker.optionElements;
    const list = picker.listbox!;
    expect(textOf(option!)).to.equal(label);
    expect(option!.getBoundingClientRect().height).to.be.lessThan(list.clientHeight);
    expect(list.scrollWidth).to.equal(list.clientWidth);
    await picker.press('Enter');
    expect(picker.el.scrollWidth).to.be.at.most(picker.el.clientWidth);
    await picker.enter(label.repeat(2));
    await picker.press('Tab');
    expect(picker.error).to.have.length.greaterThan(7000);
    expect(picker.el.scrollWidth).to.be.at.most(picker.el.clientWidth);
  });

  it('shows codes without a name by their key, and none without a key', async () => {
    const picker = await CodePickerHarness.create({
      codes: [
        { key: 'k', label: ' ' },
        { key: '', label: 'No key' },
      ],
    });
    await picker.focus();
    await picker.press('ArrowDown');
    expect(picker.options).to.deep.equal(['k']);
  });

  it('lets no control character of a name out of it', async () => {
    const picker = await CodePickerHarness.create({ codes: [{ key: 'a', label: '\u202Etxt.exe' }, ...codes] });
    await picker.focus();
    await picker.press('ArrowDown');
    for (const option of picker.optionElements)
      expect(option.querySelector('bdi')!.textContent).to.equal(textOf(option));
  });

  it('marks a joined emoji as a whole', async () => {
    const picker = await CodePickerHarness.create({ codes: [{ key: 'a', label: '👩‍👩‍👧 Family' }] });
    await picker.focus();
    await picker.enter('👩‍👩‍👧 fam');
    expect(picker.part('mark').map(textOf)).to.deep.equal(['👩‍👩‍👧', 'Fam']);
  });

  it('isolates names of the other direction', async () => {
    const picker = await CodePickerHarness.create({ codes: [{ key: 'call', label: 'مكالمة (أم)', folder: 'اتصال' }] });
    await picker.focus();
    await picker.press('ArrowDown');
    for (const el of [...picker.optionElements, ...picker.part('heading')]) {
      expect(el.querySelector('bdi')).to.have.text(textOf(el));
    }
  });

  it('turns round in a right-to-left page', async () => {
    const picker = await CodePickerHarness.create({ value: { code: 'event' } });
    picker.el.dir = 'rtl';
    const { left, right } = picker.input.getBoundingClientRect();
    const dot = picker.part('dot')[0]!.getBoundingClientRect();
    const toggle = picker.part('toggle')[0]!.getBoundingClientRect();
    expect(right - dot.right).to.be.lessThan(30);
    expect(toggle.left - left).to.be.lessThan(30);
  });

  it('speaks with the texts it is given', async () => {
    const picker = await CodePickerHarness.create({
      messages: { codePlaceholder: 'Code suchen', codeAndSubcode: (code, subcode) => `${code} / ${subcode}` },
    });
    expect(picker.input.placeholder).to.equal('Code suchen');
    picker.el.value = { code: 'mailing', subcode: 'sent-letter' };
    await picker.el.updateComplete;
    expect(picker.input.value).to.equal('Mailing / Sent Letter');
  });
});

describe('<interaction-code-picker> with 5,000 codes', () => {
  const many = manyCodes(5000);

  it('finds one of them', async () => {
    const picker = await CodePickerHarness.create({ codes: many });
    await picker.type('4321');
    await picker.press('Enter');
    expect(picker.el.value).to.deep.equal({ code: 'c43', subcode: 's21' });
  });
});
