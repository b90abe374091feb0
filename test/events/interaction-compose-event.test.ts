import { expect } from '@open-wc/testing';
import { InteractionComposeEvent } from '../../src/events/interaction-compose-event.js';

const asked = (answer: (event: InteractionComposeEvent) => void): Promise<boolean> => {
  const target = new EventTarget();
  target.addEventListener('interaction-compose', (event) => answer(event as InteractionComposeEvent));
  const event = new InteractionComposeEvent({ subject: 'x' });
  target.dispatchEvent(event);
  return event.saved();
};

describe('InteractionComposeEvent', () => {
  it('is not saved where nobody takes it', async () => {
    expect(await asked(() => undefined)).to.equal(false);
  });

  it('is saved when the form that took it says so', async () => {
    expect(await asked((event) => event.waitUntil(Promise.resolve(true)))).to.equal(true);
  });

  it('is not saved when the form was closed', async () => {
    expect(await asked((event) => event.waitUntil(Promise.resolve(false)))).to.equal(false);
  });

  it('is not saved where it was prevented', async () => {
    const answer = await asked((event) => {
      event.waitUntil(Promise.resolve(true));
      event.preventDefault();
    });
    expect(answer).to.equal(false);
  });
});
