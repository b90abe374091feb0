import { expect } from '@open-wc/testing';
import { LeakWatch } from './leak-watch.js';

const MARKER = 'marker-of-a-leak';

/** An event that gives a text away by a getter of its class. */
class TellingEvent extends Event {
  readonly #text = MARKER;

  get text(): string {
    return this.#text;
  }
}

/** Ways out that somebody might leave open. */
const leaks: Readonly<Record<string, () => unknown>> = {
  'event planted': () => dispatchEvent(Object.assign(new Event('planted'), { inner: [{ text: `of ${MARKER}` }] })),
  'event getter': () => dispatchEvent(new TellingEvent('getter')),
  'event symbol': () => dispatchEvent(Object.assign(new Event('symbol'), { [Symbol('hidden')]: MARKER })),
  'event key': () => dispatchEvent(Object.assign(new Event('key'), { held: new Map([[MARKER, 1]]) })),
  'event cause': () =>
    dispatchEvent(Object.assign(new Event('cause'), { reason: new Error('said', { cause: new Error(MARKER) }) })),
  'event detail': () => dispatchEvent(new CustomEvent('detail', { detail: { text: MARKER } })),
  'message of planted': () => posted('planted', { text: MARKER }),
  channel: () => posted(MARKER, null),
  request: () => fetch(`data:,${encodeURIComponent(MARKER)}`).catch(() => undefined),
  state: () => history.replaceState({ text: MARKER }, ''),
  title: () => (document.title = MARKER),
  lock: () => navigator.locks.request(MARKER, () => undefined),
};

function posted(name: string, message: unknown): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(message);
  channel.close();
}

describe('what hears leaks', () => {
  for (const [place, leak] of Object.entries(leaks)) {
    it(`finds one that is planted: ${place}`, async () => {
      const watch = new LeakWatch();
      const { title } = document;
      const state: unknown = history.state;
      watch.start();
      try {
        await leak();
        expect(watch.placesOf(MARKER)).to.deep.equal([place]);
        expect(watch.openChannels).to.equal(0);
      } finally {
        watch.stop();
        document.title = title;
        history.replaceState(state, '');
      }
    });
  }
});
