import { expect, fixture, html } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { adapterContext } from '../../../src/context/adapter-context.js';
import { recordContext } from '../../../src/context/record-context.js';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { AppliedResult } from '../../../src/data/adapter.js';
import type { InteractionRelationsElement } from '../../../src/elements/interaction-relations/interaction-relations-element.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { deepActiveElement } from '../../support/deep.js';
import { DeferredChoices } from '../../support/deferred-choices.js';
import { pseudoMessages, untranslated } from '../../support/pseudo-messages.js';
import { until } from '../../support/until.js';
import { jon, manyRelations, recordEvents, relations, RelationsHarness, rosa, textOf } from './relations-harness.js';

const results: readonly AppliedResult[] = [
  { relationId: 'r1', applied: true },
  { relationId: 'r2', applied: false, error: new AdapterError('network', 'secret words of a backend') },
  { relationId: 'r3', applied: false, error: new AdapterError('forbidden', 'x') },
];

/** Relations of an adapter alone. */
async function searched(values: Partial<InteractionRelationsElement> = {}) {
  const adapter = new DeferredChoices();
  const choice = await RelationsHarness.create({ relations: undefined, adapter, recordId: 'record-1', ...values });
  return { adapter, choice };
}

describe('<interaction-relations>', () => {
  auditStates('choice', {
    'one chosen': async () => (await RelationsHarness.create({ value: [rosa] })).el,
    'many, searched': async () => {
      const choice = await RelationsHarness.create({ relations: manyRelations(60), value: [rosa] });
      await choice.find('person 1');
      return choice.el;
    },
    results: async () => (await RelationsHarness.create({ value: relations, results, retryApply: () => undefined })).el,
    disabled: async () => (await RelationsHarness.create({ value: [rosa], disabled: true })).el,
    'read-only': async () => (await RelationsHarness.create({ value: [rosa, jon], readOnly: true })).el,
    none: async () => (await RelationsHarness.create({ relations: [] })).el,
    'not loaded': async () => {
      const { adapter, choice } = await searched();
      await adapter.relationQuestions[0]!.fail(new AdapterError('network', 'down'));
      await choice.el.updateComplete;
      expect(choice.alert).to.exist;
      return choice.el;
    },
  });

  describe('rendering', () => {
    it('says name, type and state in words', async () => {
      const choice = await RelationsHarness.create();
      expect(choice.names).to.deep.equal([
        'Rosa · Mother · linked',
        'Jon · Father · not linked',
        'Counselor',
        'Unnamed relation',
      ]);
    });

    it('is a named group', async () => {
      const choice = await RelationsHarness.create({ label: '' });
      expect(choice.group.ariaLabel).to.equal('Apply to');
      choice.el.ariaLabel = 'For whom';
      await choice.el.updateComplete;
      expect(choice.group.ariaLabel).to.equal('For whom');
    });

    it('keeps a hidden label for screen readers', async () => {
      const choice = await RelationsHarness.create({ hideLabel: true });
      expect(choice.part('label')).to.deep.equal(['Apply to']);
      expect(choice.el.renderRoot.querySelector('[part=label]')!.getBoundingClientRect().width).to.equal(1);
    });

    it('tells relations of one name apart by type, then by id', async () => {
      const twenty = Array.from({ length: 20 }, (_, index) => ({
        id: `same-${index}`,
        label: 'Kim',
        type: index ? 'Sibling' : 'Payer',
      }));
      const choice = await RelationsHarness.create({ relations: twenty });
      expect(new Set(choice.names).size).to.equal(20);
      expect(choice.names.slice(0, 2)).to.deep.equal(['Kim · Payer', 'Kim · Sibling · same-1']);
    });

    it('shows chosen relations that are not offered any more as they were given', async () => {
      const choice = await RelationsHarness.create({ value: [{ id: 'old', label: 'Aunt May' }] });
      expect(choice.names[0]).to.equal('Aunt May');
      expect(choice.chosenNames).to.deep.equal(['Aunt May']);
      await choice.click(choice.box('Aunt May'));
      expect(choice.el.value).to.deep.equal([]);
      expect(choice.names[0], 'it can be chosen again').to.equal('Aunt May');
      choice.el.value = [rosa];
      await choice.el.updateComplete;
      expect(choice.names, 'once the host sets another value it is gone').not.to.include('Aunt May');
    });

    it('draws 48 of 2,000, and more at a press', async () => {
      const choice = await RelationsHarness.create({ relations: manyRelations(2000) });
      expect(choice.boxes).to.have.length(48);
      choice.button('Show 48 more')!.click();
      await choice.el.updateComplete;
      expect(choice.boxes).to.have.length(96);
      await until('the first new one has the focus', () => deepActiveElement() === choice.boxes[48]);
    });

    it('draws no more than that of 2,000 chosen, and counts the others', async () => {
      const many = manyRelations(2000);
      const choice = await RelationsHarness.create({ relations: many, value: many });
      expect(choice.boxes).to.have.length(96);
      expect(choice.part('note')).to.deep.equal(['1,904 more are chosen.']);
    });

    it('says so where there are none', async () => {
      const choice = await RelationsHarness.create({ relations: [] });
      expect(choice.part('note')).to.deep.equal(['There are no relations.']);
    });

    it('shows hostile names as text, isolated and not in full', async () => {
      const label = `\u202e<img src=x onerror=alert(1)>${'x'.repeat(3000)}`;
      const choice = await RelationsHarness.create({ relations: [{ id: 'h', label, type: '\u202etype' }] });
      const [name, type] = choice.el.renderRoot.querySelectorAll('label bdi');
      expect(name!.textContent).to.equal(label);
      expect(type!.textContent).to.equal('\u202etype');
      expect(choice.el.renderRoot.querySelector('img')).to.equal(null);
      expect(choice.boxes[0]!.getBoundingClientRect().height).to.be.below(150);
    });

    it('leaves out what cannot be read, and repeated ids', async () => {
      const wrong = [null, 7, { id: 3 }, { id: 'a', label: 4 }, rosa, { ...rosa }] as never;
      const choice = await RelationsHarness.create({ relations: wrong, value: wrong, results: wrong });
      expect(choice.names).to.deep.equal(['Rosa · Mother · linked']);
      for (const name of ['relations', 'value', 'results'] as const)
        (choice.el as never as { [key: string]: unknown })[name] = 7;
      await choice.el.updateComplete;
      expect(choice.boxes).to.have.length(0);
    });

    it('shows the chosen ones as text where it is read-only', async () => {
      const choice = await RelationsHarness.create({ readOnly: true, value: [rosa] });
      expect(choice.boxes).to.have.length(0);
      expect(choice.part('relation')).to.deep.equal(['Rosa · Mother · linked']);
      expect(choice.button('Choose none')).to.equal(undefined);
    });

    it('fits into 280 px, from right to left too', async () => {
      const short = Array.from({ length: 20 }, (_, index) => ({ id: `s${index}`, label: `No. ${index}` }));
      const choice = await RelationsHarness.create({ relations: short });
      choice.el.style.setProperty('width', '280px');
      for (const dir of ['ltr', 'rtl']) {
        choice.el.dir = dir;
        expect(choice.el.scrollWidth, dir).to.be.at.most(280);
        const lefts = choice.boxes.slice(0, 2).map((box) => box.getBoundingClientRect().left);
        expect(lefts[0]! < lefts[1]!, dir).to.equal(dir === 'ltr');
      }
    });

    it('gives every target 24 px', async () => {
      const choice = await RelationsHarness.create({ relations: manyRelations(60) });
      for (const el of choice.el.renderRoot.querySelectorAll('input, button')) {
        const { width, height } = el.getBoundingClientRect();
        expect(Math.min(width, height), textOf(el)).to.be.at.least(24);
      }
    });
  });

  describe('choosing', () => {
    it('chooses and takes back with a click, in the order of the clicks', async () => {
      const choice = await RelationsHarness.create();
      await choice.click(choice.box('Jon · Father · not linked'));
      await choice.click(choice.box('Rosa · Mother · linked'));
      expect(choice.el.value).to.deep.equal([jon, rosa]);
      await choice.click(choice.box('Jon · Father · not linked'));
      expect(choice.el.value).to.deep.equal([rosa]);
    });

    it('chooses with the keyboard: Tab moves, Space chooses', async () => {
      const choice = await RelationsHarness.create();
      choice.boxes[0]!.focus();
      await choice.press(' ');
      expect(choice.el.value).to.deep.equal([rosa]);
      await choice.press('Tab', ' ');
      expect(choice.el.value).to.deep.equal([rosa, jon]);
      await choice.press('Shift+Tab', ' ');
      expect(choice.el.value).to.deep.equal([jon]);
    });

    it('fires input and change with the value of that moment', async () => {
      const choice = await RelationsHarness.create();
      const events = recordEvents(choice.el, 'input', 'change');
      await choice.click(choice.boxes[0]!);
      expect(events).to.deep.equal([
        ['input', 'r1'],
        ['change', 'r1'],
      ]);
    });

    it('chooses all and none, and keeps the focus', async () => {
      const choice = await RelationsHarness.create({ value: [jon] });
      const events = recordEvents(choice.el, 'input', 'change');
      await choice.click(choice.button('Choose all 4')!);
      expect(choice.el.value.map(({ id }) => id)).to.deep.equal(['r2', 'r1', 'r3', 'r4']);
      expect(textOf(deepActiveElement()!)).to.equal('Choose all 4');
      expect(choice.button('Choose all 4')!.ariaDisabled).to.equal('true');
      await choice.click(choice.button('Choose none')!);
      expect(choice.el.value).to.deep.equal([]);
      expect(events.map(([type]) => type)).to.deep.equal(['input', 'change', 'input', 'change']);
    });

    it('fires nothing for a button that changes nothing', async () => {
      const choice = await RelationsHarness.create();
      const events = recordEvents(choice.el, 'input', 'change');
      await choice.click(choice.button('Choose none')!);
      expect(events).to.deep.equal([]);
    });

    it('follows a host that sets another value while it is told', async () => {
      const choice = await RelationsHarness.create();
      choice.el.addEventListener('change', () => (choice.el.value = []));
      await choice.click(choice.boxes[0]!);
      expect(choice.chosenNames).to.deep.equal([]);
    });

    it('fires nothing for what the host sets', async () => {
      const choice = await RelationsHarness.create();
      const events = recordEvents(choice.el, 'input', 'change');
      choice.el.value = [rosa];
      await choice.el.updateComplete;
      expect(events).to.deep.equal([]);
      expect(choice.chosenNames).to.deep.equal(['Rosa · Mother · linked']);
    });

    it('is not possible while it is disabled', async () => {
      const choice = await RelationsHarness.create({ disabled: true });
      await choice.click(choice.boxes[0]!);
      await choice.click(choice.button('Choose all 4')!);
      expect(choice.el.value).to.deep.equal([]);
    });
  });

  describe('search', () => {
    it('is offered for more than eight', async () => {
      expect((await RelationsHarness.create({ relations: manyRelations(8) })).search).to.equal(undefined);
      expect((await RelationsHarness.create({ relations: manyRelations(9) })).search).to.exist;
    });

    it('finds by name, type and id, whatever case and accents', async () => {
      const choice = await RelationsHarness.create({
        relations: [...manyRelations(9), { id: 'x', label: 'Zoë', type: 'Aunt' }],
      });
      await choice.find('AUNT zoe');
      expect(choice.names).to.deep.equal(['Zoë · Aunt']);
    });

    it('leaves chosen ones in sight, and chooses all that are found', async () => {
      const many = manyRelations(30);
      const choice = await RelationsHarness.create({ relations: many, value: [many[3]!] });
      await choice.find('person 2');
      expect(choice.names[0]).to.equal('Person 3 · Friend');
      await choice.click(choice.button('Choose all 12')!);
      expect(choice.el.value).to.have.length(13);
    });

    it('says how many are found, and when there are none', async () => {
      const choice = await RelationsHarness.create({ relations: manyRelations(30) });
      await choice.find('person 2');
      await until('it is said', () => choice.status === '12 relations found');
      await choice.find('zzz');
      expect(choice.part('note')).to.deep.equal(['No relation matches “person 2zzz”.']);
    });

    it('is no input of the field', async () => {
      const choice = await RelationsHarness.create({ relations: manyRelations(30) });
      const events = recordEvents(choice.el, 'input', 'change');
      await choice.find('per');
      await choice.press('Tab');
      expect(events).to.deep.equal([]);
    });

    it('is cleared by Escape, which then belongs to the dialog around it again', async () => {
      const choice = await RelationsHarness.create({ relations: manyRelations(30) });
      const keys: string[] = [];
      choice.el.addEventListener('keydown', ({ key }) => keys.push(key));
      await choice.find('2');
      keys.length = 0;
      await choice.press('Escape');
      expect(choice.search!.value).to.equal('');
      expect(keys).to.deep.equal([]);
      await choice.press('Escape');
      expect(keys).to.deep.equal(['Escape']);
    });
  });

  describe('adapter', () => {
    it('is asked for the relations of the record', async () => {
      const { adapter, choice } = await searched();
      expect(adapter.relationQuestions.map(({ recordId, limit, search }) => [recordId, limit, search])).to.deep.equal([
        ['record-1', 200, undefined],
      ]);
      expect(choice.part('note')).to.deep.equal(['Loading…']);
      await adapter.relationQuestions[0]!.answer(relations);
      await choice.el.updateComplete;
      expect(choice.names).to.have.length(4);
    });

    it('is not searched for what was loaded in full', async () => {
      const { adapter, choice } = await searched();
      await adapter.relationQuestions[0]!.answer(manyRelations(20));
      await choice.el.updateComplete;
      await choice.find('person 2');
      expect(adapter.relationQuestions).to.have.length(1);
    });

    it('is searched for what is not found here', async () => {
      const { adapter, choice } = await searched();
      await adapter.relationQuestions[0]!.answer(manyRelations(20));
      await choice.el.updateComplete;
      await choice.find('z');
      await adapter.relationQuestions[1]!.answer([{ id: 'z', label: 'Zed' }]);
      await choice.el.updateComplete;
      expect(choice.names).to.deep.equal(['Zed']);
    });

    it('is searched where it has more than were loaded, for the newest text only', async () => {
      const { adapter, choice } = await searched();
      await adapter.relationQuestions[0]!.answer(manyRelations(200));
      await choice.el.updateComplete;
      expect(choice.part('note')).to.deep.equal(['There may be more: search for them.']);
      await choice.findAtOnce('p', 'pe', 'per');
      expect(adapter.relationQuestions.map(({ search }) => search)).to.deep.equal([undefined, 'p']);
      await adapter.relationQuestions[1]!.answer([{ id: 'stale', label: 'Stale' }]);
      await choice.el.updateComplete;
      expect(choice.names).not.to.include('Stale');
      await adapter.relationQuestions[2]!.answer([{ id: 'far', label: 'Percy' }]);
      await choice.el.updateComplete;
      expect(adapter.relationQuestions[2]!.search).to.equal('per');
      expect(choice.names).to.deep.equal(['Percy']);
      await choice.click(choice.boxes[0]!);
      await choice.press('Shift+Tab');
      choice.search!.focus();
      await choice.press('Escape');
      expect(choice.chosenNames).to.deep.equal(['Percy']);
      expect(choice.boxes).to.have.length(49);
    });

    it('is asked anew for another record, and an answer for the former is dropped', async () => {
      const { adapter, choice } = await searched();
      choice.el.recordId = 'record-2';
      await choice.el.updateComplete;
      await adapter.relationQuestions[1]!.answer([jon]);
      await adapter.relationQuestions[0]!.answer([rosa]);
      await choice.el.updateComplete;
      expect(adapter.relationQuestions[0]!.signal?.aborted).to.equal(true);
      expect(choice.names).to.deep.equal(['Jon · Father · not linked']);
    });

    it('comes from around it, with the record', async () => {
      const adapter = new DeferredChoices();
      const around = document.createElement('div');
      new ContextProvider(around, { context: adapterContext, initialValue: adapter });
      new ContextProvider(around, { context: recordContext, initialValue: { recordId: 'record-9' } });
      const el = document.createElement('interaction-relations');
      around.append(el);
      document.body.append(around);
      await el.updateComplete;
      expect(adapter.relationQuestions[0]!.recordId).to.equal('record-9');
      around.remove();
      expect(adapter.relationQuestions[0]!.signal?.aborted).to.equal(true);
    });

    it('that fails is said, chosen ones stay, and Retry asks again', async () => {
      const { adapter, choice } = await searched({ value: [rosa] });
      const failures: string[] = [];
      choice.el.addEventListener('interaction-failed', ({ operation }) => failures.push(operation));
      await adapter.relationQuestions[0]!.fail(new AdapterError('network', 'secret words of a backend'));
      await choice.el.updateComplete;
      expect(textOf(choice.alert!)).to.contain('There is no connection at the moment.');
      expect(textOf(choice.alert!)).not.to.contain('secret');
      expect(choice.chosenNames).to.deep.equal(['Rosa · Mother · linked']);
      choice.button('Retry')!.click();
      await adapter.relationQuestions[1]!.answer(relations);
      await choice.el.updateComplete;
      expect(choice.alert).to.equal(undefined);
      expect(choice.names).to.have.length(4);
      expect(failures).to.deep.equal(['load-choices']);
    });
  });

  describe('results', () => {
    it('say what became of each, those that failed first and why', async () => {
      const choice = await RelationsHarness.create({ value: relations, results });
      expect(choice.part('result')).to.deep.equal([
        'Jon: not applied. There is no connection at the moment.',
        'Counselor: not applied. You may not do this.',
        'Rosa: applied',
      ]);
      expect(choice.part('results')[0]).to.contain('Applied to 1 relation, not to 2.');
      await until('it is said', () => choice.status === 'Applied to 1 relation, not to 2.');
    });

    it('offer those again that trying may help', async () => {
      const calls: (readonly string[])[] = [];
      const choice = await RelationsHarness.create({ value: relations, results });
      expect(choice.button('Retry these')).to.equal(undefined);
      choice.el.retryApply = (ids) => calls.push(ids);
      await choice.el.updateComplete;
      await choice.click(choice.button('Retry these')!);
      expect(calls).to.deep.equal([['r2']]);
    });

    it('name a relation by its id where nobody knows it', async () => {
      const choice = await RelationsHarness.create({ results: [{ relationId: 'gone', applied: true }] });
      expect(choice.part('result')).to.deep.equal(['gone: applied']);
    });
  });

  describe('form', () => {
    it('gets the name once for each id, and nothing from a disabled field', async () => {
      const form = await fixture<HTMLFormElement>(html`
        <form>
          <interaction-relations name="to" .relations=${relations} .value=${[rosa]}></interaction-relations>
        </form>
      `);
      const choice = new RelationsHarness(form.querySelector('interaction-relations')!);
      choice.boxes[1]!.click();
      expect([...new FormData(form)]).to.deep.equal([
        ['to', 'r1'],
        ['to', 'r2'],
      ]);
      expect(choice.el.form).to.equal(form);
      choice.el.disabled = true;
      expect([...new FormData(form)]).to.deep.equal([]);
    });

    it('is emptied by a reset', async () => {
      const form = await fixture<HTMLFormElement>(html`
        <form><interaction-relations name="to" .relations=${relations} .value=${[rosa]}></interaction-relations></form>
      `);
      form.reset();
      expect(form.querySelector('interaction-relations')!.value).to.deep.equal([]);
    });

    it('lends its disabled fieldset', async () => {
      const form = await fixture<HTMLFormElement>(html`
        <form>
          <fieldset disabled><interaction-relations .relations=${relations}></interaction-relations></fieldset>
        </form>
      `);
      const choice = new RelationsHarness(form.querySelector('interaction-relations')!);
      await choice.el.updateComplete;
      expect(choice.boxes.every(({ disabled }) => disabled)).to.equal(true);
    });
  });

  it('keeps value and search when it is moved in the page', async () => {
    const choice = await RelationsHarness.create({ relations: manyRelations(30), value: [rosa] });
    await choice.find('2');
    choice.el.parentElement!.prepend(choice.el);
    await choice.el.updateComplete;
    expect(choice.search!.value).to.equal('2');
    expect(choice.chosenNames).to.deep.equal(['Rosa · Mother · linked']);
  });

  it('speaks with the texts it is given', async () => {
    const digits = Array.from({ length: 60 }, (_, index) => ({ id: `${index}`, label: `${index}`, linked: index > 3 }));
    const values = { messages: pseudoMessages, relations: digits, value: digits, results, retryApply: () => undefined };
    const choice = await RelationsHarness.create({ ...values, label: '' });
    expect(untranslated(choice.el.shadowRoot!, ['r1', 'r2', 'r3'])).to.deep.equal([]);
    await choice.find('x');
    expect(untranslated(choice.el.shadowRoot!, ['r1', 'r2', 'r3'])).to.deep.equal([]);
  });
});
