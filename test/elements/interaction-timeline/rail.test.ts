import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { Summary } from '../../../src/data/adapter.js';
import { DateRail, type DateRailOptions } from '../../../src/elements/interaction-timeline/rail/date-rail.js';
import { firstRowDay, railYears } from '../../../src/elements/interaction-timeline/rail/rail-years.js';
import { railStyles } from '../../../src/elements/interaction-timeline/rail/rail.styles.js';
import { summary as texts } from '../../../src/i18n/english/summary.js';
import { settleI18n } from '../../../src/i18n/i18n.js';
import { buttonStates } from '../../../src/styles/button-states.styles.js';
import { buttons } from '../../../src/styles/buttons.styles.js';
import { failure } from '../../../src/styles/failure.styles.js';
import { fields } from '../../../src/styles/fields.styles.js';
import { host } from '../../../src/styles/host.styles.js';
import { tokens } from '../../../src/styles/tokens.styles.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { deepActiveElement, visibleText } from '../../support/deep.js';
import { pseudoMessages, untranslated } from '../../support/pseudo-messages.js';
import { press } from '../../support/ui.js';
import { until } from '../../support/until.js';

const numbers: Summary = {
  buckets: [
    { from: '2024-12-01', code: 'contact', count: 2 },
    { from: '2025-03-01', code: 'contact', count: 1 },
    { from: '2025-03-01', code: 'mailing', count: 3 },
    { from: '2026-11-01', count: 5 },
    { from: '2027-01-01', count: 1 },
    { from: null, count: 4 },
  ],
};

type Settings = Partial<Omit<DateRailOptions, 'host' | 'i18n'>> & { readonly messages?: typeof pseudoMessages };

/** A timeline as far as the rail needs one. */
class RailHost extends LitElement {
  static override readonly styles = [tokens, host, buttons, buttonStates, failure, fields, railStyles];
  rail: DateRail | undefined;
  readonly days: string[] = [];

  start({ messages, ...settings }: Settings = {}): void {
    const i18n = settleI18n({ locale: 'en-GB', messages }, texts);
    this.rail = new DateRail({
      host: this,
      i18n: () => i18n,
      summary: () => Promise.resolve(numbers),
      current: () => '2025-03',
      goTo: (day) => Promise.resolve(void this.days.push(day)),
      ...settings,
    });
    this.requestUpdate();
  }

  protected override render(): unknown {
    return this.rail?.render();
  }
}
customElements.define('rail-host', RailHost);

class RailHarness {
  constructor(readonly el: RailHost) {}

  static async create(settings: Settings = {}, width = 900): Promise<RailHarness> {
    const el = await fixture<RailHost>(html`<rail-host></rail-host>`);
    Object.assign(el.style, { containerType: 'inline-size', display: 'block', width: `${width}px` });
    el.start(settings);
    const rail = new RailHarness(el);
    await until('the rail is shown', () => rail.root.querySelector('nav'));
    return rail;
  }

  get root(): ShadowRoot {
    return this.el.shadowRoot!;
  }

  get text(): string {
    return visibleText(this.root);
  }

  /** Buttons as they are heard. */
  get names(): string[] {
    return [...this.root.querySelectorAll('li button')].map(
      (button) => button.querySelector('.visually-hidden')!.textContent,
    );
  }

  button(name: string): HTMLButtonElement {
    const buttons = [...this.root.querySelectorAll('button')];
    const found = buttons.find((button) => `${button.ariaLabel ?? ''}${button.textContent}`.includes(name));
    if (!found) throw new Error(`There is no button "${name}"`);
    return found;
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.el.updateComplete;
  }

  async goTo(day: string): Promise<void> {
    this.root.querySelector('input')!.value = day;
    this.root.querySelector('form')!.requestSubmit();
    await this.el.updateComplete;
  }

  isShown(selector: string): boolean {
    return this.root.querySelector<HTMLElement>(selector)!.checkVisibility();
  }
}

const failing = () => Promise.reject(new AdapterError('network', 'x'));

describe('date rail', () => {
  auditStates('rail', {
    'beside the rows, a day wrong': async () => {
      const rail = await RailHarness.create({}, Math.min(900, innerWidth));
      await rail.goTo('');
      return rail.el;
    },
    'behind a button': async () => {
      const rail = await RailHarness.create({}, 310);
      await rail.click('Go to date. In view');
      expect(rail.isShown('.rail-panel')).to.equal(true);
      return rail.el;
    },
    failed: async () => (await RailHarness.create({ summary: failing }, 310)).el,
  });

  it('shows years with their numbers, and the months of the year in view', async () => {
    const rail = await RailHarness.create();
    expect(rail.names).to.deep.equal([
      '2027, 1 entry',
      '2026, 5 entries',
      '2025, 4 entries',
      'March 2025, 4 entries',
      '2024, 2 entries',
    ]);
    expect(rail.text).to.contain('2025 4 March 4 2024 2 4 entries without a date');
  });

  it('marks the month in view', async () => {
    const rail = await RailHarness.create();
    const marked = [...rail.root.querySelectorAll('[aria-current="true"]')];
    expect(marked.map((button) => visibleText(button))).to.deep.equal(['March 4']);
  });

  it('folds and unfolds years', async () => {
    const rail = await RailHarness.create();
    await rail.click('2026, 5');
    expect(rail.names).to.include('November 2026, 5 entries');
    expect(rail.button('2026, 5').ariaExpanded).to.equal('true');
    await rail.click('2025, 4');
    expect(rail.names).not.to.include('March 2025, 4 entries');
  });

  it('goes with the month in view, unless the reader has folded its year', async () => {
    let current = '2025-03';
    const rail = await RailHarness.create({ current: () => current });
    await rail.click('2025, 4');
    current = '2024-12';
    rail.el.requestUpdate();
    await rail.el.updateComplete;
    expect(rail.names).to.include('December 2024, 2 entries');
    current = '2025-03';
    rail.el.requestUpdate();
    await rail.el.updateComplete;
    expect(rail.names).to.have.length(4);
  });

  it('goes to the first rows of a month: its last day where the newest come first', async () => {
    const rail = await RailHarness.create();
    await rail.click('March 2025, ');
    expect(rail.el.days).to.deep.equal(['2025-03-31']);
  });

  it('goes to the first day of a month where the oldest come first, and shows them first', async () => {
    const rail = await RailHarness.create({ isAscending: () => true });
    await rail.click('March 2025, ');
    expect(rail.el.days).to.deep.equal(['2025-03-01']);
    expect(rail.names[0]).to.equal('2024, 2 entries');
  });

  it('goes to a day that is typed', async () => {
    const rail = await RailHarness.create();
    await rail.goTo('2020-02-29');
    expect(rail.el.days).to.deep.equal(['2020-02-29']);
  });

  it('says what is wrong with a day at its place, and keeps the focus there', async () => {
    const rail = await RailHarness.create();
    await rail.goTo('');
    const input = rail.root.querySelector('input')!;
    expect(rail.el.days).to.deep.equal([]);
    expect(input.ariaInvalid).to.equal('true');
    expect(rail.root.getElementById(input.getAttribute('aria-describedby')!)!.textContent).to.contain('Choose a day');
    expect(deepActiveElement()).to.equal(input);
    await rail.goTo('2025-01-01');
    expect(input.ariaInvalid).to.equal('false');
  });

  it('is a button that names the month in view where there is no room for a list', async () => {
    const rail = await RailHarness.create({}, 300);
    expect(rail.isShown('.rail-jump')).to.equal(true);
    expect(rail.isShown('.rail-panel')).to.equal(false);
    expect(visibleText(rail.button('Go to date. In view'))).to.equal('March 2025');
    rail.el.style.width = '900px';
    expect(rail.isShown('.rail-jump')).to.equal(false);
    expect(rail.isShown('.rail-panel')).to.equal(true);
  });

  it('shows its list over the rows, and closes it by Escape, where the button has the focus again', async () => {
    const rail = await RailHarness.create({}, 300);
    await rail.click('Go to date. In view');
    expect(rail.isShown('.rail-panel')).to.equal(true);
    expect(rail.el.scrollWidth).to.be.at.most(300);
    rail.button('March 2025, ').focus();
    await press('Escape');
    await rail.el.updateComplete;
    expect(rail.isShown('.rail-panel')).to.equal(false);
    expect(deepActiveElement()).to.equal(rail.button('Go to date. In view'));
  });

  it('closes the list once it has led somewhere', async () => {
    const rail = await RailHarness.create({}, 300);
    await rail.click('Go to date. In view');
    rail.button('March 2025, ').focus();
    await press('Enter');
    await until('it is closed', () => !rail.isShown('.rail-panel'));
    expect(rail.el.days).to.deep.equal(['2025-03-31']);
    expect(deepActiveElement()).to.equal(rail.button('Go to date. In view'));
  });

  it('closes the list when the focus goes elsewhere', async () => {
    const rail = await RailHarness.create({}, 300);
    const beside = await fixture<HTMLButtonElement>(html`<button>beside</button>`);
    await rail.click('Go to date. In view');
    rail.button('March 2025, ').focus();
    beside.focus();
    await rail.el.updateComplete;
    expect(rail.isShown('.rail-panel')).to.equal(false);
  });

  it('says that the numbers could not be read, and tries again', async () => {
    let fails = true;
    const rail = await RailHarness.create({ summary: () => (fails ? failing() : Promise.resolve(numbers)) });
    expect(rail.text).to.contain('This part of the page could not be loaded.');
    fails = false;
    await rail.click('Retry');
    await until('the years are shown', () => rail.names.length > 0);
    expect(rail.text).not.to.contain('could not be loaded');
  });

  it('says that it could not go there, and tries again', async () => {
    const days: string[] = [];
    const goTo = (day: string) => (days.push(day) === 1 ? failing() : Promise.resolve());
    const rail = await RailHarness.create({ goTo });
    await rail.click('March 2025, ');
    await until('it is said', () => rail.text.includes('The history could not be loaded.'));
    await rail.click('Retry');
    await until('it is gone', () => !rail.text.includes('could not be loaded'));
    expect(days).to.deep.equal(['2025-03-31', '2025-03-31']);
  });

  it('reads its numbers again without losing the old ones, and takes the last answer', async () => {
    const answers: ((summary: Summary) => void)[] = [];
    const rail = await RailHarness.create();
    rail.el.start({ summary: () => new Promise((resolve) => answers.push(resolve)) });
    answers[0]!(numbers);
    await until('the years are shown', () => rail.names.length > 0);
    const reads = [rail.el.rail!.refresh(), rail.el.rail!.refresh()];
    await rail.el.updateComplete;
    expect(rail.names).to.have.length(5);
    answers[2]!({ buckets: [{ from: '2030-01-01', count: 1 }] });
    answers[1]!({ buckets: [] });
    await Promise.all(reads);
    await rail.el.updateComplete;
    expect(rail.names).to.deep.equal(['2030, 1 entry']);
  });

  it('speaks through its messages alone', async () => {
    const rail = await RailHarness.create({ messages: pseudoMessages });
    await rail.goTo('');
    expect(untranslated(rail.root, ['March', 'December', 'November'])).to.deep.equal([]);
  });
});

describe('railYears', () => {
  it('takes days as well as months', () => {
    const buckets = ['2026-11-03', '2026-11-30', '2026-10-01'].map((from) => ({ from, count: 1 }));
    expect(railYears(buckets, false)).to.deep.equal([
      {
        year: '2026',
        count: 3,
        months: [
          { month: '2026-11', count: 2 },
          { month: '2026-10', count: 1 },
        ],
      },
    ]);
  });
});

describe('firstRowDay', () => {
  it('knows the last day of every month', () => {
    const days = ['2024-02', '2025-02', '2025-04', '2025-12'].map((month) => firstRowDay(month, false));
    expect(days).to.deep.equal(['2024-02-29', '2025-02-28', '2025-04-30', '2025-12-31']);
  });
});
