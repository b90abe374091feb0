/**
 * A `fetch` for which a feed begins where it was asked for: what is asked after it waits until it is open. On several connections
 * to a database an entry could else be written before the feed has looked where it begins.
 */
export function feedFirst(): typeof fetch {
  let opened: Promise<unknown> = Promise.resolve();
  return async (input, init) => {
    if (!new Headers(init?.headers).get('accept')?.startsWith('text/event-stream')) {
      await opened;
      return fetch(input, init);
    }
    const answer = fetch(input, init);
    opened = Promise.allSettled([opened, answer]);
    return answer;
  };
}
