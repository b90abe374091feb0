// A page with one candidate. Whoever measures calls these steps one after another, and finds their costs in the trace.
import type { Candidate, History } from './candidate.js';
import { afterFrame, framesUntil, restFor, settle } from './frames.js';
import { blankPoints, countElements, isHit, isSeen, seenSubjects } from './geometry.js';
import { firstWanted, isOpenAt, newRow, rowAt, wanted } from './history.js';
import { marked } from './marks.js';
import { makeHistory } from './measured-history.js';

/** Pixels of a wheel's notch, and the frames of a measured scroll. */
const NOTCH = 120;

let history: History;
let candidate: Candidate;
const container = () => document.querySelector<HTMLElement>('#container')!;
const subjectAt = (index: number) => rowAt(index).subject ?? '';

/** One thing that is done, and seen by its first subject; ends a frame after that. */
async function operation(name: string, act: (() => void | Promise<void>) | undefined, subject: string | undefined) {
  if (!act) return undefined;
  const frames = await marked(name, async () => {
    await act();
    const needed = await framesUntil(() => subject === undefined || isSeen(candidate, subject));
    if (needed !== undefined) await afterFrame();
    return needed === undefined ? undefined : needed + 1;
  });
  const seen = seenSubjects(candidate);
  await settle();
  return { frames, seen, isHit: subject === undefined || isHit(candidate, subject) };
}

/** Scrolls in a task of its own before each frame, as the wheel does: the list hears of it in that very frame. */
async function wheel(frames: number, by: number, each?: () => void): Promise<void> {
  const scroller = candidate.scroller();
  for (let frame = 0; frame < frames; frame++) {
    scroller.scrollTop += by;
    await afterFrame();
    each?.();
  }
}

const steps = {
  /**
   * Makes the rows; not measured.
   * @param rest how long the page is left alone after each step, in milliseconds
   */
  prepare(count: number, rest: number): void {
    restFor(rest);
    history = makeHistory(count);
  },

  /** Loads the candidate's code, mounts it and sees its first row. */
  async first() {
    const answer = await operation(
      'first',
      async () => {
        candidate = (await import('./measured-candidate.js')).default;
        await candidate.mount(container(), history);
      },
      history.count > 0 ? subjectAt(0) : undefined,
    );
    return { ...answer, expected: Array.from({ length: Math.min(3, history.count) }, (_, index) => subjectAt(index)) };
  },

  /** Opens every tenth row where that was not so from the beginning. */
  async open(): Promise<void> {
    await candidate.openEveryTenth?.();
    await settle();
  },

  /** Frames in which nothing happens: what the rig itself costs. */
  async idle(frames: number): Promise<{ frames: number }> {
    await marked('idle', async () => {
      for (let frame = 0; frame < frames; frame++) {
        await afterFrame();
        if (candidate) isSeen(candidate, undefined);
      }
    });
    return { frames };
  },

  /**
   * Goes to the middle and scrolls down, notch by notch. A list whose rows are opened in sight has them opened on a first way
   * through the same stretch, which then all lists like it take.
   */
  async scroll(frames: number, passTwice: boolean) {
    const scroller = candidate.scroller();
    const middle = Math.round(scroller.scrollHeight / 2 / NOTCH) * NOTCH;
    scroller.scrollTop = middle;
    await settle();
    if (passTwice) {
      for (let frame = 0; frame < frames; frame += 4) {
        await wheel(4, NOTCH);
        await candidate.openEveryTenth?.();
      }
      await settle();
      scroller.scrollTop = middle;
      await settle();
    }
    await marked('scroll', () => wheel(frames, NOTCH));
    await settle();
    return { frames, seen: seenSubjects(candidate) };
  },

  /** Counts frames with a blank point, while scrolling so far a frame. */
  async blank(frames: number, by: number): Promise<{ frames: number; blank: number }> {
    let blank = 0;
    await wheel(frames, by, () => {
      if (blankPoints(candidate) > 0) blank++;
    });
    await settle();
    return { frames, blank };
  },

  async jump() {
    const last = history.count - 1;
    const answer = await operation('jump', candidate.jumpToEnd?.bind(candidate), subjectAt(last));
    return (
      answer && { ...answer, expected: [subjectAt(last)], isLastShown: answer.frames !== undefined && answer.isHit }
    );
  },

  async filter() {
    const { filter } = candidate;
    const expected = firstWanted(history.count);
    const answer = await operation('filter', filter && (() => filter.call(candidate, wanted)), expected[0]);
    return answer && { ...answer, expected };
  },

  async unfilter(): Promise<void> {
    await candidate.unfilter?.();
    await settle();
  },

  /** Back to the top; not measured. */
  async top(): Promise<void> {
    candidate.scroller().scrollTop = 0;
    await settle();
  },

  async insert() {
    const { insertOnTop } = candidate;
    const act = insertOnTop && (() => insertOnTop.call(candidate, newRow));
    const answer = await operation('insert', act, newRow.subject ?? '');
    return answer && { ...answer, expected: [newRow.subject ?? '', subjectAt(0), subjectAt(1)] };
  },

  /** Opens a closed row near the top, whose body then pushes what is below it down. */
  async expand() {
    const { expand } = candidate;
    if (!expand) return undefined;
    const index = [1, 2, 3].find((at) => !isOpenAt(at)) ?? 1;
    const height = () => {
      const [above, below] = [index, index + 1].map((at) =>
        [...candidate.subjects()].find((element) => element.textContent?.trim() === subjectAt(at)),
      );
      return above && below ? below.getBoundingClientRect().top - above.getBoundingClientRect().top : 0;
    };
    const before = height();
    const frames = await marked('expand', async () => {
      await expand.call(candidate, index);
      const needed = await framesUntil(() => height() > before + 10);
      if (needed !== undefined) await afterFrame();
      return needed === undefined ? undefined : needed + 1;
    });
    await settle();
    return { frames, grown: height() - before, seen: seenSubjects(candidate) };
  },

  elements: () => countElements(),
  settle,
};

export type Steps = typeof steps;

Object.assign(globalThis, { steps });
