import { expect } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { recordContext } from '../../../src/context/record-context.js';
import { userContext } from '../../../src/context/user-context.js';
import { countCodeUse, removeCodeUsage } from '../../../src/data/device/code-usage-store.js';
import type { CodeUsageStore } from '../../../src/elements/interaction-code-picker/code-usage-controller.js';
import { InteractionCodePickerElement } from '../../../src/elements/interaction-code-picker/interaction-code-picker-element.js';
import type { CodeValue } from '../../../src/model/code.js';
import { pseudoMessages } from '../../support/pseudo-messages.js';
import { until } from '../../support/until.js';
import { CodePickerHarness, codes } from './code-picker-harness.js';

const PARENT = { code: 'contact', subcode: 'call-parent' };
const LETTER = { code: 'mailing', subcode: 'sent-letter' };
const FAX = { code: 'contact', subcode: 'fax' };

async function opened(picker: CodePickerHarness): Promise<CodePickerHarness> {
  await picker.focus();
  await picker.press('Alt+ArrowDown');
  return picker;
}

describe('<interaction-code-picker> recent codes of the host', () => {
  it('stand first under their heading, and once', async () => {
    const picker = await opened(await CodePickerHarness.create({ recent: [LETTER, PARENT] }));
    expect(picker.groups).to.deep.equal({
      Recent: ['Mailing › Sent Letter', 'Contact › Call with Parent'],
      Contact: ['Call with Student'],
    });
    expect(picker.options).to.deep.equal([
      'Mailing › Sent Letter',
      'Contact › Call with Parent',
      'Call with Student',
      'Mailing',
      'Event',
    ]);
  });

  it('are left out where they are no longer offered, unknown, or no codes', async () => {
    const recent = [FAX, { code: '4711' }, null, 7, LETTER, LETTER] as never;
    const picker = await opened(await CodePickerHarness.create({ recent }));
    expect(picker.groups['Recent']).to.deep.equal(['Mailing › Sent Letter']);
    picker.el.recent = 'none' as never;
    await picker.el.updateComplete;
    expect(picker.groups).to.not.have.property('Recent');
  });

  it('are five at most', async () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const picker = await CodePickerHarness.create({
      codes: keys.map((key) => ({ key, label: key })),
      recent: keys.map((code) => ({ code })),
    });
    await opened(picker);
    expect(picker.groups['Recent']).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    expect(picker.options).to.have.length(7);
  });

  it('give way to what is typed', async () => {
    const picker = await CodePickerHarness.create({ recent: [LETTER] });
    await picker.type('call');
    expect(picker.options).to.deep.equal(['Call with Student', 'Call with Parent']);
  });

  it('are chosen like others, and the chosen one is where the list opens', async () => {
    const picker = await CodePickerHarness.create({ recent: [LETTER, PARENT] });
    await picker.focus();
    await picker.press('ArrowDown', 'Enter');
    expect(picker.el.value).to.deep.equal(LETTER);
    await picker.press('ArrowDown');
    expect(picker.activeOption).to.equal('Mailing › Sent Letter');
    expect(picker.selectedOptions).to.deep.equal(['Mailing › Sent Letter']);
  });

  it('have a heading in the language of the page', async () => {
    const picker = await opened(await CodePickerHarness.create({ recent: [LETTER], messages: pseudoMessages }));
    expect(picker.groups).to.have.property('⟦Recent⟧');
  });
});

describe('<interaction-code-picker> codes used on this device', () => {
  const { loadParts } = InteractionCodePickerElement;
  const counted: (readonly [userId: string, recordType: string, value: CodeValue])[] = [];
  let loads = 0;

  /** The store itself, watched. */
  const usage = async (): Promise<CodeUsageStore> => {
    loads++;
    const store = await loadParts.usage!();
    return {
      readCodeUsage: (...scope) => store.readCodeUsage(...scope),
      async countCodeUse(...choice) {
        await store.countCodeUse(...choice);
        counted.push(choice);
      },
    };
  };

  beforeEach(() => {
    InteractionCodePickerElement.loadParts = { usage };
    loads = 0;
    counted.length = 0;
  });

  afterEach(async () => {
    InteractionCodePickerElement.loadParts = loadParts;
    await removeCodeUsage();
  });

  it('are neither read nor counted unless the host lets them', async () => {
    const picker = await opened(await CodePickerHarness.create());
    await picker.press('ArrowDown', 'Enter');
    expect(picker.el.value).not.to.equal(null);
    expect(loads).to.equal(0);
  });

  it('are not read before the field is used', async () => {
    const picker = await CodePickerHarness.create({ persist: true });
    expect(loads).to.equal(0);
    await picker.focus();
    expect(loads).to.equal(1);
  });

  it('stand first, those chosen last before those chosen most', async () => {
    const many = Array.from({ length: 8 }, (_, at) => ({ key: `c${at}`, label: `Code ${at}` }));
    for (const at of [7, 7, 7, 6, 6, 0, 1, 2, 3, 4]) await countCodeUse('u1', 'person', { code: `c${at}` });
    const picker = await CodePickerHarness.create({ codes: many, persist: true, userId: 'u1', recordType: 'person' });
    await opened(picker);
    await until('they are offered', () => picker.groups['Recent']);
    expect(picker.groups).to.deep.equal({
      Recent: ['Code 4', 'Code 3', 'Code 2', 'Code 1', 'Code 0'],
      'Most used': ['Code 7', 'Code 6'],
    });
  });

  it('count what a user chooses, for the user and record around the picker', async () => {
    const around = document.createElement('div');
    new ContextProvider(around, { context: userContext, initialValue: { id: 'u7' } });
    new ContextProvider(around, { context: recordContext, initialValue: { recordId: 'r', recordType: 'person' } });
    const picker = await CodePickerHarness.create({ persist: true });
    picker.el.before(around);
    around.append(picker.el);
    await picker.type('call par');
    await picker.press('Enter', 'ArrowDown');
    await until('it is offered', () => picker.groups['Recent']);
    expect(picker.groups['Recent']).to.deep.equal(['Contact › Call with Parent']);
    expect(counted).to.deep.equal([['u7', 'person', PARENT]]);
    around.remove();
  });

  it('count neither what the host sets nor what is cleared', async () => {
    const picker = await CodePickerHarness.create({ persist: true, value: PARENT });
    await picker.click(picker.button('Clear the code')!);
    await picker.press('ArrowDown', 'Enter');
    await until('the choice is counted', () => counted.length > 0);
    expect(counted).to.deep.equal([['', '', { code: 'contact', subcode: 'call-student' }]]);
  });

  it('cost nothing but the convenience when they cannot be read or written', async () => {
    InteractionCodePickerElement.loadParts = { usage: () => Promise.reject(new Error('no storage')) };
    const picker = await opened(await CodePickerHarness.create({ persist: true }));
    await picker.press('ArrowDown', 'Enter');
    expect(picker.el.value).to.deep.equal({ code: 'contact', subcode: 'call-student' });
    expect(picker.alert).to.equal(undefined);
  });

  it('are done without where the part that remembers is missing', async () => {
    InteractionCodePickerElement.loadParts = {};
    const picker = await opened(await CodePickerHarness.create({ persist: true, codes }));
    expect(picker.options).to.have.length(5);
  });
});
