import { expect, fixtureCleanup } from '@open-wc/testing';
import { clearDevice } from '../../src/data/device/clear-device.js';
import { isChromium } from '../support/engine.js';
import { nextFrame } from '../support/next-frame.js';
import { settle } from '../support/settle.js';
import { expectBounds } from './bounds.js';
import { census, differences, type Census } from './census.js';
import { corpusShare } from './corpus.js';
import { createScene } from './scene.js';
import { Standard } from './standard.js';
import type { Note, View } from './view.js';
import { Watch } from './watch.js';
import { harmless, hostile, type Words } from './words.js';

/** Which share of the corpus is shown, of how many; set by the runner's configuration. */
declare const CORPUS_SHARE: readonly [share: number, shares: number];

/** How often a state is looked at again before it is told to differ: what is drawn late is drawn within some frames. */
const MOST_FRAMES = 120;

const settled = () => settle(...document.querySelectorAll('interaction-timeline'));

/** Looks again, frame by frame, until something holds; hands over what was seen last. */
async function lookUntil(look: () => Census, holds: (found: Census) => boolean): Promise<Census> {
  let found = look();
  for (let frame = 0; !holds(found) && frame < MOST_FRAMES; frame++) {
    await nextFrame();
    found = look();
  }
  return found;
}

/** Shows texts in a view, in its width and in words. What is noticed then fails the test. */
async function show(view: View, texts: readonly string[], words: Words, note: Note, end: () => void): Promise<void> {
  const watch = new Watch();
  const { style } = document.body;
  style.inlineSize = `${view.width}px`;
  style.zoom = String(view.zoom ?? 1);
  watch.start();
  try {
    await view.show(createScene(texts, words), note);
    await settled();
    await note();
    // measured at once: nothing is drawn anew before the next frame
    style.zoom = '1';
    end();
    fixtureCleanup();
    expect(watch.take()).to.deep.equal([]);
  } finally {
    watch.stop();
    for (const name of ['inline-size', 'zoom']) style.removeProperty(name);
    fixtureCleanup();
  }
}

/** Learns what harmless texts make. */
async function learn(view: View, standard: Standard, texts: readonly string[]): Promise<void> {
  const note: Note = async (root, of) => {
    await settled();
    standard.learn(of === undefined ? undefined : texts[of], census(root ?? document));
    if (of !== undefined) standard.learn(undefined, census(document));
  };
  await show(view, texts, harmless, note, () => undefined);
}

/** Shows hostile texts, and holds each state against what harmless ones make. */
async function compare(view: View, standard: Standard, texts: readonly string[]): Promise<void> {
  const states = texts.map(() => 0);
  const zoomed: (Element | undefined)[] = [];
  const note: Note = async (root, of) => {
    const look = () => census(root ?? document);
    if (of === undefined) {
      await settled();
      const found = await lookUntil(look, (each) => standard.strange(each).length === 0);
      expect(standard.strange(found)).to.deep.equal([]);
    } else {
      const text = texts[of]!;
      const wanted = standard.statesOf(text)[states[of]!++] ?? new Map<string, number>();
      const found = await lookUntil(look, (each) => differences(each, wanted).length === 0);
      expect(differences(found, wanted), JSON.stringify(text.slice(0, 80))).to.deep.equal([]);
    }
    if (view.zoom) zoomed.push(root);
    else expectBounds(view, root, texts);
  };
  await show(view, texts, hostile, note, () => {
    for (const root of zoomed) expectBounds(view, root, texts);
  });
  const wanted = texts.map((text) => standard.statesOf(text).length);
  expect(states, 'how many states each text was shown in').to.deep.equal(wanted);
}

/**
 * A test for each view and page of texts: of a tenth of the corpus in `npm test`, of all of it in `npm run test:deep -- corpus`.
 */
export function describeCorpus(views: Readonly<Record<string, View>>): void {
  // minutes for some texts in WebKit, and words of a megabyte are drawn late in Firefox; file names and columns are tested there by themselves
  if (!isChromium) it.skip('in Firefox and WebKit: what is drawn late there is not told apart', () => undefined);
  else for (const [name, view] of Object.entries(views)) describeView(name, view);
}

function describeView(name: string, view: View): void {
  describe(name, function () {
    this.timeout(300_000);
    afterEach(() => clearDevice());
    const standard = new Standard();
    for (const [index, part] of pagesOf(corpusShare(...CORPUS_SHARE), view).entries()) {
      const beginning = JSON.stringify(part[0]!.slice(0, 20));
      it(`takes ${part.length} texts for text, ${beginning} first (page ${index + 1})`, async () => {
        const lessons = standard.lessonsFor(part);
        if (lessons.length > 0) await learn(view, standard, lessons);
        await compare(view, standard, part);
      });
    }
  });
}

/** A page of its own for each text of a megabyte, where it is shown at all. */
function pagesOf(texts: readonly string[], { long = false, size }: View): readonly (readonly string[])[] {
  const isLong = (text: string) => text.length >= 100_000;
  const short = texts.filter((text) => !isLong(text));
  return [
    ...texts.filter((text) => long && isLong(text)).map((text) => [text]),
    ...Array.from({ length: Math.ceil(short.length / size) }, (_, at) => short.slice(at * size, (at + 1) * size)),
  ];
}
