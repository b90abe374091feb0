import { expect, fixtureCleanup } from '@open-wc/testing';
import { clearDevice } from '../../../src/data/device/clear-device.js';
import { isChromium } from '../engine.js';
import { restartSerial } from '../interactions.js';
import { nextFrame } from '../next-frame.js';
import { cutTexts, sidewaysScrolling, spaceText } from './cut-texts.js';
import { equalAccessFindings } from './equal-access.js';
import { compareTree } from './golden-tree.js';
import { lengthenTexts } from './lengthened-texts.js';
import { losingFocus } from './lost-focus.js';
import { movingParts } from './moving-parts.js';
import { smallTargets } from './small-targets.js';
import { everySurrounding, surround, surroundingTitle, twoSurroundings, type Surrounding } from './surroundings.js';
import { isReverse, walk } from './tab-walk.js';

/** True where every engine audits all surroundings; set by `web-test-runner.config.mjs`. */
declare const AUDIT_ALL: boolean;

/** States by name, and what puts each of them up. */
export type States = Readonly<Record<string, () => Promise<HTMLElement>>>;

const NARROW: Surrounding = { look: 'light', width: 320, dir: 'ltr' };
const WIDE: Surrounding = { look: 'light', width: 1280, dir: 'ltr' };

/** A window of 1280 × 1024 px at 400 %: the smallest that has to do (1.4.10). */
const ZOOMED: Surrounding = { ...NARROW, height: 256 };

/** Where states are looked at: what the engines find depends on the page alone, so one is enough for the slower browsers. */
const surroundings = AUDIT_ALL ? everySurrounding : isChromium ? twoSurroundings : twoSurroundings.slice(0, 1);

/**
 * All that is asked of every state that people meet, by `area`, a word that tells states of one element apart in its golden
 * files. In `npm test` two surroundings, one in the slower browsers; all twelve, and what takes minutes, in
 * `npm run test:deep -- audits`.
 */
export function auditStates(area: string, states: States): void {
  describe('states', () => registerChecks(area, states));
}

function registerChecks(area: string, states: States): void {
  beforeEach(restart);
  for (const surrounding of surroundings) {
    describe(surroundingTitle(surrounding), () => {
      within(surrounding);
      each(states, 'two engines find nothing', auditWithBoth);
    });
  }
  // the other engines' drivers reduce no motion, hand out no tree, and take seconds for a key
  if (!isChromium) return;
  describe('320 px wide, under reduced motion', () => {
    within(NARROW, { 'prefers-reduced-motion': 'reduce' });
    each(states, 'has targets of 24 px, nothing cut or sideways under text spacing, and stands still', measure);
  });
  describe('1280 px wide', () => {
    within(WIDE);
    each(states, 'has the golden accessibility tree', (show, state) => compareTree(area, state, show));
    each(states, 'lets Tab in and out again, and shows where it is', walkThrough);
    if (AUDIT_ALL) each(states, 'keeps the focus whatever is pressed', keepFocus);
  });
  if (!AUDIT_ALL) return;
  describe('1280 × 1024 px at 400 % zoom', () => {
    within(ZOOMED);
    each(states, 'lets Tab in and out again, and shows where it is', walkThrough);
  });
}

function each(
  states: States,
  title: string,
  check: (show: () => Promise<HTMLElement>, state: string, isFirst: boolean) => Promise<unknown>,
): void {
  for (const [index, [state, show]] of Object.entries(states).entries()) {
    it(`${state}: ${title}`, async function () {
      this.timeout(AUDIT_ALL ? 300_000 : 120_000);
      await check(show, state, index === 0);
    });
  }
}

function within(surrounding: Surrounding, media: Readonly<Record<string, string>> = {}): void {
  let page: Awaited<ReturnType<typeof surround>> = false;
  before(async function () {
    page = await surround(surrounding, media);
    // only Chromium's protocol forces colours
    if (!page) this.skip();
  });
  after(() => page && page.restore());
}

/** As if nothing had been put up yet: no state finds what another has left on the device. */
async function restart(): Promise<void> {
  restartSerial();
  await clearDevice();
}

async function auditWithBoth(show: () => Promise<HTMLElement>): Promise<void> {
  const el = await show();
  await expect(el).to.be.accessible({ ignoredRules: [] });
  // seconds in the other engines, and the same rules
  if (isChromium || AUDIT_ALL) expect(await equalAccessFindings(el)).to.deep.equal([]);
}

async function measure(show: () => Promise<HTMLElement>): Promise<void> {
  await show();
  const moving = movingParts(document.body);
  const small = smallTargets(document.body);
  const sideways = sidewaysScrolling(document.body);
  const restore = spaceText(document.body);
  const cut = [...cutTexts(document.body), ...sidewaysScrolling(document.body)];
  restore();
  await lengthenTexts(document.body);
  const long = [...cutTexts(document.body), ...sidewaysScrolling(document.body)];
  expect({ moving, small, sideways, cut, long }).to.deep.equal({
    moving: [],
    small: [],
    sideways: [],
    cut: [],
    long: [],
  });
}

async function walkThrough(show: () => Promise<HTMLElement>, _state: string, isFirst: boolean): Promise<void> {
  const [from, to] = ['from', 'to'].map((id) =>
    Object.assign(document.createElement('button'), { id, textContent: id }),
  );
  document.body.prepend(from!);
  try {
    await show();
    document.body.append(to!);
    const forwards = await walk('Tab', from!, to!);
    expect(forwards.faults).to.deep.equal([]);
    // as long again
    if (!isFirst && !AUDIT_ALL) return;
    // anew: what opens over the page closes once the focus has left it
    fixtureCleanup();
    // a form that is taken away still writes its draft
    for (let turn = 0; turn < 10; turn++) await nextFrame();
    await restart();
    await show();
    document.body.append(to!);
    const backwards = await walk('Shift+Tab', to!, from!);
    expect(backwards.faults).to.deep.equal([]);
    if (!isReverse(forwards, backwards)) expect(backwards.stops.toReversed()).to.deep.equal(forwards.stops);
  } finally {
    from!.remove();
    to!.remove();
  }
}

async function keepFocus(show: () => Promise<HTMLElement>): Promise<void> {
  expect(await losingFocus(show)).to.deep.equal([]);
}
