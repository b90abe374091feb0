/** Parts of an element inside another, under the names that they have outside: `outer__inner`, states included. */
export const nestedParts = (outer: string, inner: string): string =>
  inner
    .split(' ')
    .map((part) => `${outer}__${part}`)
    .join(' ');

/** What `exportparts` of the inner element says, so that the page may style its parts. */
export const exportParts = (outer: string, inner: string): string =>
  inner
    .split(' ')
    .map((part) => `${part}:${outer}__${part}`)
    .join();
