const PROTOTYPES: readonly object[] = [Object.prototype, Function.prototype, Array.prototype, Promise.prototype];

/** Names that mean something to every object: as a key, a value or an id they must mean nothing. */
const NAMES = [
  ...new Set(PROTOTYPES.flatMap((prototype) => Object.getOwnPropertyNames(prototype))),
  'prototype',
  'then',
  'innerHTML',
  'onclick',
  'style',
  'undefined',
  'null',
  'NaN',
  'Infinity',
  'true',
  'false',
  '0',
  '-1',
  '-0',
  '1e309',
  '[object Object]',
];

/** Names of what objects inherit, alone and in paths that some libraries walk. */
export function prototypeKeys(): readonly string[] {
  return [
    ...NAMES,
    ...['__proto__', 'constructor', 'prototype'].flatMap((name) => [
      `${name}.polluted`,
      `${name}[polluted]`,
      `["${name}"]`,
      `{"${name}":{"polluted":true}}`,
      `constructor.${name}`,
      ` ${name}`,
      `${name}\u200b`,
      name.toUpperCase(),
    ]),
  ];
}
