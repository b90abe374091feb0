import { expect } from '@open-wc/testing';
import { InteractionOpenEvent } from '../../src/events/interaction-events.js';

const asked = (answer: (event: InteractionOpenEvent) => void): Promise<boolean> => {
  const target = new EventTarget();
  target.addEventListener('interaction-open', (event) => answer(event as InteractionOpenEvent));
  const event = new InteractionOpenEvent({ id: '1', date: null });
  target.dispatchEvent(event);
  return event.allowed();
};

describe('AskingEvent', () => {
  it('is allowed where nobody objects', async () => {
    expect(await asked(() => undefined)).to.equal(true);
  });

  it('is not where a listener prevents it', async () => {
    expect(await asked((event) => event.preventDefault())).to.equal(false);
  });

  it('waits for every promise', async () => {
    const answer = await asked((event) => {
      event.waitUntil(Promise.resolve(true));
      event.waitUntil(Promise.resolve(false));
    });
    expect(answer).to.equal(false);
  });

  it('takes a rejection for a no', async () => {
    expect(await asked((event) => event.waitUntil(Promise.reject(new Error('offline'))))).to.equal(false);
  });

  it('leaves shadow roots and can be canceled', () => {
    const event = new InteractionOpenEvent({ id: '1', date: null });
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
  });
});
